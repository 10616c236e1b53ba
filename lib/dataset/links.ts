import type { Check } from "@/lib/schema/checked";
import type { Citation } from "@/lib/schema/citation";
import type { SeedStatement } from "@/lib/schema/seed-statement";

/** A row of another table that a cell names: by its id, and as the cell writes it. */
export type Named<To extends string> = { readonly table: To; readonly id: string; readonly text: string };

/** A column whose cells name rows of other tables. */
export type Link<Row, To extends string> = {
  readonly column: string;
  /** The table, where a cell is one id of it and nothing else: what other programs know as a foreign key. */
  readonly keyOf: To | null;
  readonly namedBy: (row: Row) => readonly Named<To>[];
};

const named = <To extends string>(table: To, id: string): Named<To> => ({ table, id, text: id });

/** A column that names one row of a table, or none. */
export const one = <Column extends string, To extends string>(
  column: Column,
  table: To,
): Link<Readonly<Record<Column, string | null>>, To> => ({
  column,
  keyOf: table,
  namedBy: ({ [column]: id }) => (id === null ? [] : [named(table, id)]),
});

/** A column that lists rows of a table. */
export const several = <Column extends string, To extends string>(
  column: Column,
  table: To,
): Link<Readonly<Record<Column, readonly string[]>>, To> => ({
  column,
  keyOf: null,
  namedBy: ({ [column]: ids }) => ids.map((id) => named(table, id)),
});

/** The works that a row cites. */
export const cited: Link<{ readonly sources: readonly Citation[] }, "sources"> = {
  column: "sources",
  keyOf: null,
  namedBy: ({ sources }) => sources.map(({ source }) => named("sources", source)),
};

/** The works that a row was compared with. */
export const compared: Link<{ readonly checked: readonly Check[] }, "sources"> = {
  column: "checked",
  keyOf: null,
  namedBy: ({ checked }) => checked.map(({ by }) => named("sources", by.source)),
};

/** The records that carry a statement, in whichever table. */
export const carried: Link<
  Pick<SeedStatement, "carried_by">,
  SeedStatement["carried_by"][number]["table"]
> = {
  column: "carried_by",
  keyOf: null,
  namedBy: ({ carried_by }) => carried_by.map(({ table, id }) => ({ table, id, text: `${table}/${id}` })),
};
