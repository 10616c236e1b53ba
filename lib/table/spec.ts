import type { FieldRole } from "@/lib/look/roles";
import type { Life } from "@/lib/record/life";
import type { Locale } from "@/lib/text/locales";
import type { TableWords } from "@/lib/text/messages/en/table";

/**
 * A table of records as plain JSON, in finished words of one language: what is searched, filtered, sorted, shown and
 * taken away. One component shows every such table.
 */
export type TableSpec = { readonly frame: TableFrame; readonly rows: readonly TableRow[] };

export type TableColumn = {
  readonly id: string;
  readonly label: string;
  readonly kind: Cell["kind"];
  /** Shown unless the reader chooses otherwise. */
  readonly shown: boolean;
  readonly sortable: boolean;
  /** Stays in one line. */
  readonly narrow: boolean;
};

export type Option = { readonly value: string; readonly label: string };

/** A way to narrow the rows by what they are: a row may have several values of it. */
export type Facet = { readonly id: string; readonly label: string; readonly options: readonly Option[] };

/** One reading of the chips, such as "signed in" and "in force during"; the first is the default. */
export type ChipReading = {
  readonly id: string;
  readonly label: string;
  /** The chip in a sentence: `signed in the {chip}`. */
  readonly phrase: string;
};

export type SortKey = { readonly column: string; readonly descending: boolean };

/** All of a table but its rows. */
export type TableFrame = {
  readonly id: string;
  readonly locale: Locale;
  readonly caption: string;
  readonly version: string;
  readonly columns: readonly TableColumn[];
  readonly facets: readonly Facet[];
  readonly chips: {
    readonly label: string;
    readonly readings: readonly ChipReading[];
    readonly options: readonly (Option & { readonly href: string })[];
  };
  /** The order when none is asked for. */
  readonly sort: readonly SortKey[];
  readonly words: TableWords;
  /** Addresses below the site's root. */
  readonly files: {
    readonly records: string;
    readonly details: string;
    /** The sheets that stand behind the rows of a workbook. */
    readonly sheets: string;
  };
  readonly downloads: readonly { readonly format: "csv" | "xlsx" | "json"; readonly href: string }[];
  /** The ends of the axis on which lives are drawn, in days. */
  readonly axis: readonly [number, number];
};

export type Cell =
  | { readonly kind: "text"; readonly text: string }
  /** The name of the record, which leads to its page, and the same in another language. */
  | {
      readonly kind: "title";
      readonly text: string;
      readonly href: string;
      readonly also: { readonly text: string; readonly lang: string } | null;
    }
  | { readonly kind: "status"; readonly status: string; readonly text: string }
  | {
      readonly kind: "life";
      readonly life: Life;
      readonly role: FieldRole | "faint";
      readonly text: string;
    };

/** What a column is sorted by: a number, words of the language, or nothing, which comes last both ways. */
export type SortValue = number | string | null;

/** What filters and order need of a row; the script that runs before the first paint reads it from the page. */
export type RowFacts = {
  readonly id: string;
  /** Explains the others: hidden unless asked for, never counted. */
  readonly context: boolean;
  /** Its values of each facet, in the order of the frame. */
  readonly facets: readonly (readonly string[])[];
  /** The chips that it belongs to, in each reading. */
  readonly chips: readonly (readonly string[])[];
  /** What each column is sorted by, in the order of the frame. */
  readonly keys: readonly SortValue[];
  /** The names under which it is found, one a line. */
  readonly find: string;
};

export type TableRow = RowFacts & { readonly cells: readonly Cell[] };
