import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import { joinAnd, joinSentences } from "@/lib/text/join";
import type { RowFacts, TableFrame } from "../spec";
import type { Parsed } from "./address";
import { type Counts, relaxationsOf } from "./counts";
import { activeFilters, type FilterName, rowTest } from "./filter";
import { sortRows } from "./order";
import { filterWords, summaryOf } from "./sentences";
import type { TableState } from "./state";

export type SortMark = {
  readonly direction: "ascending" | "descending";
  /** 1 for the first key, told where there are several; `null` where there is only one. */
  readonly place: number | null;
  /** What stands beside the heading: "↑", or "↓2". */
  readonly text: string;
};

/**
 * All that a table says of a state beside its rows. The component shows it, and so does the script that runs before the
 * first paint.
 */
export type TableView = {
  readonly counts: Counts;
  readonly summary: string;
  readonly active: readonly { readonly name: FilterName; readonly label: string }[];
  readonly marks: Readonly<Record<string, SortMark>>;
  /** Why there is no row, and the nearest ways out; `null` where there are rows. */
  readonly empty: {
    readonly why: string;
    readonly ways: readonly { readonly label: string; readonly without: readonly FilterName[] }[];
  } | null;
  /** What the address asked for in vain, as a sentence. */
  readonly note: string | null;
};

/**
 * The view of what an address asks for. The counts are given: the living table has them from its own rows, the script
 * from `countsOf`. The rows are looked at only where none is left, for the ways out.
 */
export function viewOf(
  frame: TableFrame,
  { state, unknown }: Parsed,
  { rows, counts }: { readonly rows: readonly RowFacts[]; readonly counts: Counts },
): TableView {
  return {
    counts,
    summary: summaryOf(frame, state, counts),
    active: activeFilters(frame, state).map((name) => ({ name, label: filterWords(frame, state, name) })),
    marks: marksOf(state),
    empty: counts.shown + counts.contextShown > 0 ? null : emptyOf(frame, rows, state),
    note: unknown.length === 0 ? null : fill(frame.words.unknown, { parts: unknown.join(", ") }),
  };
}

function marksOf({ sort }: TableState): TableView["marks"] {
  return Object.fromEntries(
    sort.map(({ column, descending }, index) => {
      const place = sort.length > 1 ? index + 1 : null;
      const text = `${descending ? "↓" : "↑"}${place ?? ""}`;
      return [column, { direction: descending ? "descending" : "ascending", place, text }];
    }),
  );
}

function emptyOf(frame: TableFrame, rows: readonly RowFacts[], state: TableState): TableView["empty"] {
  const { words, locale } = frame;
  const active = activeFilters(frame, state);
  const named = (names: readonly FilterName[]) =>
    joinAnd(
      locale,
      names.map((name) => filterWords(frame, state, name)),
    );
  const alone = active.map((name) => {
    const others = active.filter((other) => other !== name);
    return rows.some((row) => !row.context && rowTest(frame, state, others)(row));
  });
  const eachFits = active.length > 1 && alone.every((fits) => fits);
  const isUnknownName = active.includes("query") && !alone[active.indexOf("query")];
  return {
    why: isUnknownName
      ? fill(words.emptyQuery, { query: state.query })
      : joinSentences(locale, [words.empty, eachFits ? words.emptyWhy : null]),
    ways: relaxationsOf(frame, rows, state).map(({ without, count }) => ({
      without,
      label: fill(words.relax, { filter: named(without), count: formatNumber(locale, count) }),
    })),
  };
}

/** The rows of a state in its order; context rows where they are asked for. */
export const rowsOf = <T extends RowFacts>(
  frame: TableFrame,
  rows: readonly T[],
  state: TableState,
): readonly T[] => {
  const passes = rowTest(frame, state);
  return sortRows(
    frame,
    rows.filter((row) => (state.context || !row.context) && passes(row)),
    state.sort,
  );
};
