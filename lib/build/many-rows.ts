import type { TableRow } from "@/lib/table/spec";

/** As many rows as asked for, made of the real ones over and over, each with an id of its own. */
export const manyRows = (rows: readonly TableRow[], count: number): readonly TableRow[] =>
  Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length];
    if (row === undefined) throw new Error("There are no rows to make more of");
    return { ...row, id: `${row.id}-${Math.floor(index / rows.length)}` };
  });
