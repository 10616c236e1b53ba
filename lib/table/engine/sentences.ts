import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import type { SortKey, TableFrame } from "../spec";
import type { Counts } from "./counts";
import type { FilterName } from "./filter";
import type { TableState } from "./state";

const labelOf = (items: readonly { readonly value: string; readonly label: string }[], value: string) =>
  items.find((item) => item.value === value)?.label ?? value;

/** A filter of a state in words: "signed in the 1970s", "Field: Testing". */
export function filterWords(frame: TableFrame, state: TableState, name: FilterName): string {
  const { words, chips, facets } = frame;
  if (name === "query") return fill(words.queryFilter, { query: state.query });
  if (name === "chip") {
    const sense = chips?.senses.find(({ id }) => id === state.sense);
    return fill(sense?.phrase ?? "{chip}", { chip: labelOf(chips?.options ?? [], state.chip ?? "") });
  }
  const facet = facets.find(({ id }) => `facet:${id}` === name);
  if (facet === undefined) return name;
  const values = (state.facets[facet.id] ?? []).map((value) => labelOf(facet.options, value));
  return fill(words.facetFilter, { facet: facet.label, value: values.join(" + ") });
}

const sortWords = (
  { columns, words }: TableFrame,
  sort: readonly SortKey[],
  [up, down]: readonly [string, string],
): string =>
  sort
    .map(({ column, descending }) =>
      fill(descending ? down : up, { column: columns.find(({ id }) => id === column)?.label ?? column }),
    )
    .join(words.andThen);

/** The order as a screen reader hears it. */
export const spokenSort = (frame: TableFrame, sort: readonly SortKey[]): string =>
  fill(frame.words.sortSpoken, {
    keys: sortWords(frame, sort, [frame.words.ascendingSpoken, frame.words.descendingSpoken]),
  });

/** What the table shows, in one line: how many of how many, of which chip, in which order. */
export function summaryOf(frame: TableFrame, state: TableState, counts: Counts): string {
  const { words, locale, context } = frame;
  const figure = (value: number) => formatNumber(locale, value);
  const isOne = new Intl.PluralRules(locale).select(counts.total) === "one";
  const plural =
    counts.shown === counts.total && !isOne ? words.countAll : isOne ? words.countOne : words.countOther;
  return [
    fill(plural, { shown: figure(counts.shown), total: figure(counts.total) }),
    ...(context === null || counts.contextShown === 0
      ? []
      : [fill(context.also, { count: figure(counts.contextShown) })]),
    ...(state.chip === null ? [] : [filterWords(frame, state, "chip")]),
    fill(words.sortedBy, { keys: sortWords(frame, state.sort, [words.ascending, words.descending]) }),
  ].join(" · ");
}
