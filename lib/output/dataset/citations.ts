import type { Dataset } from "@/lib/dataset/dataset";
import type { Citation } from "@/lib/schema/citation";
import type { TableName } from "@/lib/schema/tables";

type Citing = { readonly sources: readonly Citation[] };

/** The rows of a table as the checked dataset has them. The works themselves cite nothing. */
export const citingRows = (dataset: Dataset): Readonly<Record<TableName, readonly Citing[]>> => ({
  phases: dataset.phases,
  events: dataset.events,
  weights: dataset.weights,
  agreements: dataset.agreements,
  limits: dataset.limits,
  ratifications: dataset.ratifications,
  alliances: dataset.alliances,
  memberships: dataset.memberships,
  summits: dataset.summits,
  leaders: dataset.leaders,
  "series-catalog": dataset.indicators,
  series: dataset.observations,
  sources: [],
  "seed-coverage": dataset.seedStatements,
});

/** The works that a table cites, each once, without the places in them; of the table of works, all of them. */
export function citationsOf(dataset: Dataset, table: TableName): readonly Citation[] {
  const cited = new Set(
    citingRows(dataset)[table].flatMap(({ sources }) => sources.map(({ source }) => source)),
  );
  return dataset.sources
    .filter(({ id }) => table === "sources" || cited.has(id))
    .map(({ id }) => ({ source: id, locator: null }));
}
