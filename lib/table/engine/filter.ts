import { findsAll, foldText, foldWords } from "@/lib/text/fold";
import type { RowFacts, TableFrame } from "../spec";
import type { TableState } from "./state";

/** One of the things that narrow a table: the search, the chip, or a facet by its id. */
export type FilterName = "query" | "chip" | `facet:${string}`;

const folded = new WeakMap<RowFacts, string>();

function foldedOf(row: RowFacts): string {
  const known = folded.get(row) ?? foldText(row.find);
  folded.set(row, known);
  return known;
}

/** Folds the names of rows ahead of the first search, which then need not wait for it. */
export function prepareSearch(rows: readonly RowFacts[]): void {
  for (const row of rows) foldedOf(row);
}

/** Whether a row is found by the words of a query, folded. */
export const isFound = (row: RowFacts, words: readonly string[]): boolean =>
  words.length === 0 || findsAll(foldedOf(row), words);

/** Whether a row belongs to a chip in one of its senses. */
export const isInChip = (row: RowFacts, sense: string, chip: string): boolean =>
  row.chips[sense]?.includes(chip) ?? false;

/** Whether a row has one of the chosen values of a facet. */
export const hasFacet = (row: RowFacts, facet: string, values: readonly string[]): boolean =>
  row.facets[facet]?.some((value) => values.includes(value)) ?? false;

/** The filters that a state sets, in the order in which they are shown. */
export const activeFilters = (frame: TableFrame, state: TableState): readonly FilterName[] => [
  ...(foldWords(state.query).length === 0 ? [] : ["query" as const]),
  ...(state.chip === null ? [] : ["chip" as const]),
  ...frame.facets.flatMap(({ id }) =>
    (state.facets[id] ?? []).length === 0 ? [] : [`facet:${id}` as const],
  ),
];

/** A test of rows against all filters of a state but those left out. Context rows are judged like any other. */
export function rowTest(
  frame: TableFrame,
  state: TableState,
  without: readonly FilterName[] = [],
): (row: RowFacts) => boolean {
  const words = without.includes("query") ? [] : foldWords(state.query);
  const chip = without.includes("chip") ? null : state.chip;
  const facets = frame.facets.flatMap(({ id }) => {
    const values = state.facets[id] ?? [];
    return values.length === 0 || without.includes(`facet:${id}`) ? [] : [{ id, values }];
  });
  return (row) =>
    (chip === null || isInChip(row, state.sense, chip)) &&
    facets.every(({ id, values }) => hasFacet(row, id, values)) &&
    isFound(row, words);
}

/** The state with a filter taken back. */
export function withoutFilter(state: TableState, name: FilterName): TableState {
  if (name === "query") return { ...state, query: "" };
  if (name === "chip") return { ...state, chip: null };
  const id = name.slice("facet:".length);
  const { [id]: _, ...facets } = state.facets;
  return { ...state, facets };
}
