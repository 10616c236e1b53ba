import type { Cell, CellKind, TableColumn } from "./cell";
import type { ChipSense, Chips, Facet, Option, SortValue, TableFrame, TableRow } from "./spec";

/**
 * A table as its file declares it: each column, facet and sense of the chips once, with what readers see of it and how a
 * record fills it, so that rows cannot slip against the frame. `T` is a record, `In` what its words and values are
 * found in: the dataset, the language.
 */
export type DeclaredTable<T, In> = {
  readonly columns: readonly DeclaredColumn<T, In>[];
  readonly facets: readonly DeclaredFacet<T, In>[];
  readonly chips: DeclaredChips<T, In> | null;
  readonly id: (record: T) => string;
  /** Whether it explains the others: hidden unless asked for, never counted. */
  readonly isContext: (record: T) => boolean;
  /** The names under which it is found. */
  readonly names: (record: T) => readonly string[];
  /** The frame but for what is declared above. */
  readonly frame: (told: In) => Omit<TableFrame, "columns" | "facets" | "chips">;
};

/** What a record shows in a column, and what it is sorted by there. */
export type Shown<K extends CellKind = CellKind> = { readonly cell: Cell<K>; readonly key: SortValue };

type Told<Parts, In> = { readonly [Part in keyof Parts]: (told: In) => Parts[Part] };

export type DeclaredColumn<T, In> = {
  [K in CellKind]: Pick<TableColumn<K>, "id" | "kind" | "shown" | "sortable" | "narrow"> &
    Told<Omit<TableColumn<K>, "id" | "kind" | "shown" | "sortable" | "narrow">, In> & {
      readonly of: (record: T, told: In) => Shown<K>;
    };
}[CellKind];

export type DeclaredFacet<T, In> = {
  readonly id: string;
  readonly label: (told: In) => string;
  readonly options: (told: In) => readonly Option[];
  readonly of: (record: T, told: In) => readonly string[];
};

export type DeclaredChips<T, In> = {
  readonly key: string;
  readonly label: (told: In) => string;
  readonly options: (told: In) => Chips["options"];
  readonly senses: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly words: (told: In) => Pick<ChipSense, "label" | "phrase">;
    readonly of: (record: T, told: In) => readonly string[];
  }[];
};

/** Text in a cell, sorted by itself unless by something else; empty where there is none. */
export const textCell = (words: string | null, key: SortValue = words): Shown<"text"> => ({
  cell: { kind: "text", text: words ?? "" },
  key,
});

function toColumn<T, In>(column: DeclaredColumn<T, In>, told: In): TableColumn {
  const { id, label, kind, shown, sortable, narrow } = column;
  const common = { id, label: label(told), kind, shown, sortable, narrow };
  return column.kind === "life"
    ? { ...common, kind: column.kind, axis: column.axis(told) }
    : { ...common, kind: column.kind };
}

const toFacet = <T, In>({ id, label, options }: DeclaredFacet<T, In>, told: In): Facet => ({
  id,
  label: label(told),
  options: options(told),
});

const toChips = <T, In>({ key, label, senses, options }: DeclaredChips<T, In>, told: In): Chips => ({
  key,
  label: label(told),
  senses: senses.map(({ id, words, fileName }) => ({ id, ...words(told), fileName })),
  options: options(told),
});

/** The frame of a declared table. */
export function toFrame<T, In>(
  { columns, facets, chips, frame }: DeclaredTable<T, In>,
  told: In,
): TableFrame {
  return {
    ...frame(told),
    columns: columns.map((column) => toColumn(column, told)),
    facets: facets.map((facet) => toFacet(facet, told)),
    chips: chips === null ? null : toChips(chips, told),
  };
}

const filled = <T, In, V>(
  parts: readonly { readonly id: string; readonly of: (record: T, told: In) => V }[],
  record: T,
  told: In,
): readonly (readonly [string, V])[] => parts.map(({ id, of }) => [id, of(record, told)]);

/** The row of a record. */
export function toRow<T, In>(table: DeclaredTable<T, In>, record: T, told: In): TableRow {
  const { columns, facets, chips } = table;
  const shown = filled<T, In, Shown>(columns, record, told);
  return {
    id: table.id(record),
    context: table.isContext(record),
    facets: Object.fromEntries(filled(facets, record, told)),
    chips: Object.fromEntries(filled(chips?.senses ?? [], record, told)),
    keys: Object.fromEntries(shown.map(([id, { key }]) => [id, key])),
    find: table.names(record).join("\n"),
    cells: Object.fromEntries(shown.map(([id, { cell }]) => [id, cell])),
  };
}
