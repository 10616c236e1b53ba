import type { FieldRole } from "@/lib/look/roles";
import type { Life } from "@/lib/record/life";

/** What a cell of each kind says. A new kind is an entry here: whatever packs, unpacks or shows cells then fails to compile until it knows it. */
type CellParts = {
  readonly text: { readonly text: string };
  /** The name of the record, which leads to its page, and the same in another language. */
  readonly title: {
    readonly text: string;
    readonly href: string;
    readonly also: { readonly text: string; readonly lang: string } | null;
  };
  readonly status: { readonly text: string; readonly status: string };
  /** A span of time, drawn on the axis of its column, and in words. */
  readonly life: { readonly text: string; readonly life: Life; readonly role: FieldRole | "faint" };
};

export type CellKind = keyof CellParts;

/** A cell; `Cell<"title">` is one of that kind. */
export type Cell<K extends CellKind = CellKind> = {
  [P in K]: { readonly kind: P } & CellParts[P];
}[K];

/** What a column of each kind has beside what every column has. */
type ColumnParts = {
  readonly text: unknown;
  readonly title: unknown;
  readonly status: unknown;
  /** The ends of the axis on which lives are drawn, in days. */
  readonly life: { readonly axis: readonly [number, number] };
};

/** A column of a table; `TableColumn<"title">` is one of that kind. */
export type TableColumn<K extends CellKind = CellKind> = {
  [P in K]: {
    readonly id: string;
    readonly label: string;
    readonly kind: P;
    /** Shown unless the reader chooses otherwise. */
    readonly shown: boolean;
    readonly sortable: boolean;
    /** Stays in one line. */
    readonly narrow: boolean;
  } & ColumnParts[P];
}[K];
