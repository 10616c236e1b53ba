import type { Locale } from "@/lib/text/locales";
import type { TableWords } from "@/lib/text/messages/en/table";
import type { Cell, TableColumn } from "./cell";

/**
 * A table of records as plain JSON, in finished words of one language: what is searched, filtered, sorted, shown and
 * taken away. One component shows every such table.
 */
export type TableSpec = { readonly frame: TableFrame; readonly rows: readonly TableRow[] };

export type Option = { readonly value: string; readonly label: string };

/** A way to narrow the rows by what they are: a row may have several values of it. */
export type Facet = { readonly id: string; readonly label: string; readonly options: readonly Option[] };

/** One sense of the chips, such as "signed in" and "in force during"; the first is the default. */
export type ChipSense = {
  readonly id: string;
  readonly label: string;
  /** The chip in a sentence: `signed in the {chip}`. */
  readonly phrase: string;
  /** The chip in the name of a file: `{chip}-in-force`. */
  readonly fileName: string;
};

/** The chips of a table: one choice of a few that matter most, in one of several senses. */
export type Chips = {
  /** Under which name the chosen chip stands in the address. */
  readonly key: string;
  readonly label: string;
  readonly senses: readonly ChipSense[];
  readonly options: readonly (Option & { readonly href: string })[];
};

export type SortKey = { readonly column: string; readonly descending: boolean };

/** Where everything stands that can be taken away: addresses below the site's root. */
export type TakenFiles = {
  /** The rows with all their columns, as JSON, of which those that are shown are picked. */
  readonly records: string;
  /** The sheets that stand behind the rows of a workbook; `null` where there are none. */
  readonly sheets: string | null;
  readonly downloads: readonly { readonly format: "csv" | "xlsx" | "json"; readonly href: string }[];
};

/** The tables whose rows open: each has its component in `components/table/details/`. */
export type DetailedTable = "treaties";

/** What a table says of its own records, beside the words that every table shares. */
export type OwnWords = {
  /** How many there are where none is filtered away; where there is only one; else. */
  readonly countAll: string;
  readonly countOne: string;
  readonly countOther: string;
  /** No record fits; and each filter alone would have had some. */
  readonly empty: string;
  readonly emptyWhy: string;
};

/** All of a table but its rows. What a table does not have is `null`. */
export type TableFrame = {
  readonly id: string;
  readonly locale: Locale;
  readonly caption: string;
  readonly version: string;
  /** What a row stands for, `agreement`: a chart that marks `data-agreement` is marked together with the row. */
  readonly entity: string;
  readonly columns: readonly TableColumn[];
  readonly facets: readonly Facet[];
  readonly chips: Chips | null;
  /** The words about rows that explain the others, and are hidden unless asked for. */
  readonly context: { readonly show: string; readonly also: string } | null;
  /** The order when none is asked for. */
  readonly sort: readonly SortKey[];
  readonly words: TableWords & OwnWords;
  readonly take: TakenFiles | null;
  /** The component that shows an opened row, and the file in which it finds the details of all rows. */
  readonly details: { readonly table: DetailedTable; readonly href: string } | null;
};

/** What a column is sorted by: a number, words of the language, or nothing, which comes last both ways. */
export type SortValue = number | string | null;

/** What filters and order need of a row; the script that runs before the first paint reads it from the page. */
export type RowFacts = {
  readonly id: string;
  /** Explains the others: hidden unless asked for, never counted. */
  readonly context: boolean;
  /** Its values of each facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** The chips that it belongs to, in each sense. */
  readonly chips: Readonly<Record<string, readonly string[]>>;
  /** What each column is sorted by. */
  readonly keys: Readonly<Record<string, SortValue>>;
  /** The names under which it is found, one a line. */
  readonly find: string;
};

export type TableRow = RowFacts & { readonly cells: Readonly<Record<string, Cell>> };

/** The cell that names a row. */
export const titleOf = ({ cells }: TableRow): Cell<"title"> | undefined =>
  Object.values(cells).find((cell) => cell.kind === "title");
