import type { Dataset } from "@/lib/dataset/dataset";
import { rowsByTable, type TableName, tableNames, worksCitedBy } from "@/lib/dataset/tables";
import type { Citation } from "@/lib/schema/citation";
import type { Locale } from "@/lib/text/locales";
import { linkOfRow, type RecordLink } from "./links";
import { type Naming, namings } from "./naming";

/** What rests on a work, table by table. */
export type Resting = {
  readonly table: TableName;
  readonly count: number;
  readonly records: readonly RecordLink[];
};

/** Records with names of their own come first, then those that are told by another record, then whole tables. */
const order = { "by-name": 0, "by-owner": 1, "as-one": 2, never: 3 } as const satisfies Readonly<
  Record<Naming<never>["told"], number>
>;

const tablesInOrder = tableNames.toSorted((a, b) => order[namings[a].told] - order[namings[b].told]);

type Cited = {
  readonly table: TableName;
  readonly record: RecordLink;
  readonly works: ReadonlySet<string>;
};

/** The rows of a table that are told as records, with the works that each cites. */
function citedBy<Name extends TableName>(dataset: Dataset, locale: Locale, table: Name): readonly Cited[] {
  return rowsByTable(dataset)[table].flatMap((row) => {
    const record = linkOfRow(table, row, { dataset, locale });
    return record === null ? [] : [{ table, record, works: worksCitedBy(table, row) }];
  });
}

/** By work, what rests on it: every row that cites it, counted, and each record named once. */
export function restingOn(dataset: Dataset, locale: Locale): ReadonlyMap<string, readonly Resting[]> {
  const byWork = new Map<string, Map<TableName, { count: number; records: Map<string, RecordLink> }>>();
  for (const { table, record, works } of tablesInOrder.flatMap((table) => citedBy(dataset, locale, table)))
    for (const work of works) {
      const tables = byWork.get(work) ?? new Map();
      byWork.set(work, tables);
      const entry = tables.get(table) ?? { count: 0, records: new Map() };
      tables.set(table, entry);
      entry.count += 1;
      entry.records.set(record.id, record);
    }
  return new Map(
    [...byWork].map(([work, tables]) => [
      work,
      [...tables].map(([table, { count, records }]) => ({ table, count, records: [...records.values()] })),
    ]),
  );
}

/** How many rows of a table, 0…1, cite a primary source. */
export function primaryShare(
  dataset: Dataset,
  rows: readonly { readonly sources: readonly Citation[] }[],
): number {
  const primary = new Set<string>(
    dataset.sources.filter(({ kind }) => kind === "primary").map(({ id }) => id),
  );
  const citing = rows.filter(({ sources }) => sources.some(({ source }) => primary.has(source)));
  return rows.length === 0 ? 0 : citing.length / rows.length;
}
