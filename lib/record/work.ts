import type { Dataset } from "@/lib/dataset/dataset";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { restingOn } from "./bibliography";
import type { RecordLink } from "./links";
import { type Reference, referencesOf } from "./reference";

/** A work of the bibliography, with what rests on it in finished words. */
export type WorkItem = Pick<Reference, "text" | "title" | "rest" | "url" | "kind"> & {
  readonly id: string;
  readonly count: number;
  readonly rests: string;
  readonly tables: readonly { readonly name: string; readonly records: readonly RecordLink[] }[];
};

/** What a reader would look under: author or title, without the marks that it begins with. */
export const lookedUpUnder = ({ text, title }: Pick<WorkItem, "text" | "title">) =>
  `${text}${title}`.replace(/^[^\p{L}\p{N}]+/u, "");

/** Every work, by what a reader would look under: numerals first, then Latin letters, then Cyrillic. */
export function workItems(dataset: Dataset, locale: Locale): readonly WorkItem[] {
  const { sources } = messagesOf(locale);
  const resting = restingOn(dataset, locale);
  return dataset.sources
    .flatMap(({ id }) => {
      const [reference] = referencesOf(dataset, [{ source: id, locator: null }]);
      if (reference === undefined) return [];
      const tables = resting.get(id) ?? [];
      const count = tables.reduce((sum, table) => sum + table.count, 0);
      const { text, title, rest, url, kind } = reference;
      return [
        {
          id,
          text,
          title,
          rest,
          url,
          kind,
          count,
          rests: sources.rests(count),
          tables: tables.map(({ table, records }) => ({ name: sources.tables[table], records })),
        },
      ];
    })
    .toSorted((a, b) => lookedUpUnder(a).localeCompare(lookedUpUnder(b), "en"));
}
