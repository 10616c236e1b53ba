import type { Dataset } from "@/lib/dataset/dataset";
import type { Citation } from "@/lib/schema/citation";
import type { TableName } from "@/lib/schema/tables";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import type { Locale } from "@/lib/text/locales";
import { agreementName, agreementPath } from "./agreement-words";
import { type NamedTable, type RecordLink, recordLink, recordNames } from "./links";

/** What rests on a work, table by table. */
export type Resting = {
  readonly table: TableName;
  readonly count: number;
  readonly records: readonly RecordLink[];
};

type Cited = {
  readonly table: TableName;
  readonly record: RecordLink;
  readonly sources: readonly Citation[];
};

/** Rows that are named by the table they belong to, one link for all of them. */
function unnamed(dataset: Dataset, locale: Locale): readonly Cited[] {
  const agreements = new Map(dataset.agreements.map((row) => [row.id, row]));
  const ofAgreement = (
    table: "limits" | "ratifications",
    id: (typeof dataset.limits)[number]["agreement"],
  ) => {
    const row = agreements.get(id);
    const text = row === undefined ? id : agreementName(row, locale);
    return { id: `${table}/${id}`, text, href: toHref(agreementPath({ id }, locale)) };
  };
  const names = recordNames(dataset, locale);
  const scale = {
    id: "weights",
    text: "CAMEO",
    href: toHref(`${pagePath(locale, pagePaths.method)}#weights`),
  };
  return [
    ...dataset.limits.map((row) => ({
      table: "limits" as const,
      record: ofAgreement("limits", row.agreement),
      sources: row.sources,
    })),
    ...dataset.ratifications.map((row) => ({
      table: "ratifications" as const,
      record: ofAgreement("ratifications", row.agreement),
      sources: row.sources,
    })),
    ...dataset.observations.map((row) => ({
      table: "series" as const,
      record: { ...recordLink(names, "series-catalog", row.series), id: `series/${row.series}` },
      sources: row.sources,
    })),
    ...dataset.weights.map((row) => ({ table: "weights" as const, record: scale, sources: row.sources })),
  ];
}

function named(dataset: Dataset, locale: Locale): readonly Cited[] {
  const names = recordNames(dataset, locale);
  const all = {
    phases: dataset.phases,
    events: dataset.events,
    agreements: dataset.agreements,
    alliances: dataset.alliances,
    memberships: dataset.memberships,
    summits: dataset.summits,
    leaders: dataset.leaders,
    "series-catalog": dataset.indicators,
    "seed-coverage": dataset.seedStatements,
  } as const satisfies Readonly<Record<NamedTable, unknown>>;
  return namedTables.flatMap((table) =>
    all[table].map((row) => ({ table, record: recordLink(names, table, row.id), sources: row.sources })),
  );
}

const namedTables: readonly NamedTable[] = [
  "phases",
  "events",
  "agreements",
  "alliances",
  "memberships",
  "summits",
  "leaders",
  "series-catalog",
  "seed-coverage",
];

/** By work, what rests on it: every row that cites it, counted, and each record named once. */
export function restingOn(dataset: Dataset, locale: Locale): ReadonlyMap<string, readonly Resting[]> {
  const byWork = new Map<string, Map<TableName, { count: number; records: Map<string, RecordLink> }>>();
  for (const { table, record, sources } of [...named(dataset, locale), ...unnamed(dataset, locale)])
    for (const source of new Set(sources.map((citation) => String(citation.source)))) {
      const tables = byWork.get(source) ?? new Map();
      byWork.set(source, tables);
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
