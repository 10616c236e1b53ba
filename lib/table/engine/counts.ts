import type { RowFacts, TableFrame } from "../spec";
import { activeFilters, type FilterName, hasFacet, isInChip, rowTest } from "./filter";
import type { TableState } from "./state";

/** How many rows each chip and each value of a facet would leave if it were chosen too, by its name. Context rows never count. */
export type Counts = {
  readonly shown: number;
  readonly total: number;
  readonly contextShown: number;
  readonly contextTotal: number;
  readonly chips: Readonly<Record<string, number>>;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const countValues = (
  options: readonly { readonly value: string }[],
  rows: readonly RowFacts[],
  has: (row: RowFacts, value: string) => boolean,
): Readonly<Record<string, number>> =>
  Object.fromEntries(options.map(({ value }) => [value, rows.filter((row) => has(row, value)).length]));

/** The counts of a state. A facet's own choice does not narrow its counts: they say what you get if you also choose this. */
export function countsOf(frame: TableFrame, rows: readonly RowFacts[], state: TableState): Counts {
  const counted = rows.filter(({ context }) => !context);
  const passing = rowTest(frame, state);
  const context = rows.filter((row) => row.context);
  return {
    shown: counted.filter(passing).length,
    total: counted.length,
    contextShown: state.context ? context.filter(passing).length : 0,
    contextTotal: context.length,
    chips: countValues(
      frame.chips?.options ?? [],
      counted.filter(rowTest(frame, state, ["chip"])),
      (row, chip) => isInChip(row, state.sense, chip),
    ),
    facets: Object.fromEntries(
      frame.facets.map(({ id, options }) => [
        id,
        countValues(options, counted.filter(rowTest(frame, state, [`facet:${id}`])), (row, value) =>
          hasFacet(row, id, [value]),
        ),
      ]),
    ),
  };
}

/** A way out of an empty result: the filters to give up, and how many rows that brings. */
export type Relaxation = { readonly without: readonly FilterName[]; readonly count: number };

/** How many ways out are offered. */
const offered = 3;

/**
 * The nearest ways out of an empty result: those that give up the fewest filters, and of these the ones that bring the
 * fewest rows, since they stay nearest to what was asked. None where nothing is set.
 */
export function relaxationsOf(
  frame: TableFrame,
  rows: readonly RowFacts[],
  state: TableState,
): readonly Relaxation[] {
  const active = activeFilters(frame, state);
  const counted = rows.filter(({ context }) => !context);
  for (let size = 1; size <= active.length; size++) {
    const found = combinations(active, size)
      .map((without) => ({ without, count: counted.filter(rowTest(frame, state, without)).length }))
      .filter(({ count }) => count > 0);
    if (found.length > 0) return found.toSorted((a, b) => a.count - b.count).slice(0, offered);
  }
  return [];
}

function combinations<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
