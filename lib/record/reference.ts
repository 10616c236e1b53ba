import type { Dataset } from "@/lib/dataset/dataset";
import { oncePer } from "@/lib/domain/once-per";
import type { Citation } from "@/lib/schema/citation";
import type { Source } from "@/lib/schema/source";

/** A work as a bibliography prints it, with the place in it that is cited. */
export type Reference = {
  readonly key: string;
  readonly text: string;
  readonly title: string;
  readonly rest: string;
  readonly url: string | null;
  readonly kind: Source["kind"];
};

const sourcesById = oncePer(({ sources }) => new Map<string, Source>(sources.map((row) => [row.id, row])));

function sourceOf(dataset: Dataset, id: string): Source {
  const source = sourcesById(dataset).get(id);
  if (source === undefined)
    throw new Error(`No such work: ${id}. The check of the dataset should have refused it`);
  return source;
}

/** The works that a row cites, ready to print: author, title, where it appeared, year, place in it. */
export const referencesOf = (dataset: Dataset, citations: readonly Citation[]): readonly Reference[] =>
  citations.map(({ source: id, locator }) => {
    const { author, title, published_in, year, url, kind } = sourceOf(dataset, id);
    const rest = [published_in, year, locator].filter((part) => part !== null).join(", ");
    const text = author === null || author === published_in ? "" : `${author}, `;
    return { key: `${id}#${locator ?? ""}`, text, title, rest: rest === "" ? "" : `, ${rest}`, url, kind };
  });
