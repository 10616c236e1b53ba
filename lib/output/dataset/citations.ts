import type { Dataset } from "@/lib/dataset/dataset";
import { isReckoned, type PublishedName } from "@/lib/dataset/published";
import { rowsByTable, type TableName, worksCitedBy } from "@/lib/dataset/tables";
import type { Citation } from "@/lib/schema/citation";

/** The works that a table cites, each once, without the places in them; of the table of works, all of them; the index rests on the weights. */
export const citationsOf = (dataset: Dataset, table: PublishedName): readonly Citation[] =>
  citedBy(dataset, isReckoned(table) ? "weights" : table);

function citedBy<Name extends TableName>(dataset: Dataset, table: Name): readonly Citation[] {
  const cited = new Set(rowsByTable(dataset)[table].flatMap((row) => [...worksCitedBy(table, row)]));
  return dataset.sources
    .filter(({ id }) => table === "sources" || cited.has(id))
    .map(({ id }) => ({ source: id, locator: null }));
}
