import type { Located } from "./parse-table";
import { type Problem, sameEvent, sameWork } from "./problems";
import type { Tables } from "./tables";

/** Rows of different ids that say the same: of each but the first, the id of that first. */
function repeats<Row extends { readonly id: string }>(
  rows: readonly Located<Row>[],
  keyOf: (row: Row) => string | null,
): readonly { readonly located: Located<Row>; readonly first: string }[] {
  const first = new Map<string, string>();
  return rows.flatMap((located) => {
    const key = keyOf(located.row);
    if (key === null) return [];
    const before = first.get(key);
    // The same id twice is told as such.
    if (before !== undefined) return before === located.row.id ? [] : [{ located, first: before }];
    first.set(key, located.row.id);
    return [];
  });
}

/** No act is there twice under two ids, and no work. */
export const checkRepeats = ({ events, sources }: Tables): readonly Problem[] => [
  ...repeats(events.rows, ({ date, title_en }) => `${date.text} ${title_en}`).map(({ located, first }) =>
    sameEvent(located, located.row.title_en, first),
  ),
  ...repeats(sources.rows, ({ author, title, published_in, year, url }) =>
    JSON.stringify([author, title, published_in, year, url]),
  ).map(({ located, first }) => sameWork(located, located.row.title, first)),
];
