import type { FieldTable } from "@/lib/record/field-table";
import type { Day } from "@/lib/text/calendar";
import type { Messages } from "@/lib/text/messages/en/all";
import type { FigureTable } from "./figure-table";
import type { Reading } from "./reading";
import type { PageSizes } from "./shapes";

/**
 * What a chart of a kind can tell without being drawn. Each kind is one file in `kinds/` and one line in `kinds.ts`; how
 * it is drawn stands in `components/chart/<kind>/`. The reader's browser runs this too, so it is handed its words.
 */
export type Kind<Spec> = {
  /** The sizes of its drawings in a page. */
  readonly pageSizes: PageSizes;
  /** The number of points that a reader can move along. */
  readonly pointCount: (spec: Spec) => number;
  /** What it says of a point, or of one of its rows at that point; `null` where there is no such point. */
  readonly read: (spec: Spec, index: number, row: number | null) => Reading | null;
  /** Whether a row that is read stays read when the reader moves in time. */
  readonly keepsRow: boolean;
  /** The page of a row, below the site's root, where rows have pages. */
  readonly rowPath: (spec: Spec, row: number) => string | null;
  /** The days between which it can be zoomed; `null` where it has no time axis to zoom. */
  readonly zoomable: (spec: Spec) => readonly [Day, Day] | null;
  /** Its twin: its figures as a table for the page, in the words of its language. */
  readonly figures: (spec: Spec, words: Messages) => FigureTable;
  /** What stands over that table. */
  readonly figuresNote: (spec: Spec, words: Messages) => string;
  /** Its figures under the names of fields, as files carry them. */
  readonly fields: (spec: Spec) => FieldTable;
};

/** What is so of a kind whose rows, if it has any, lead nowhere, and which is always shown whole. */
export const plainKind = {
  keepsRow: true,
  rowPath: () => null,
  zoomable: () => null,
} as const;

/** The subtitle, where nothing more is to be said of the figures. */
export const subtitleNote = ({ subtitle }: { readonly subtitle: string }): string => subtitle;
