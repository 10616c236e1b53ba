// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { useRecords } from "@/components/table/records-model";
import { countsOf } from "@/lib/table/engine/counts";
import type { TableState } from "@/lib/table/engine/state";
import { rowsOf } from "@/lib/table/engine/view";
import type { TableSpec } from "@/lib/table/spec";
import { tables } from "./some-spec";

/** What the small engine finds, which the script before the first paint shows. */
const found = ({ frame, rows }: TableSpec, state: TableState) => {
  const shown = rowsOf(frame, rows, state).map(({ id }) => id);
  return {
    rows: shown,
    counts: countsOf(frame, rows, state),
    columns: state.columns,
    open: shown.filter((id) => state.open.includes(id)),
  };
};

/** What the living table finds in one state after another. */
function lived(spec: TableSpec, states: readonly TableState[]) {
  const [first, ...others] = states;
  if (first === undefined) return [];
  const hook = renderHook(({ state }) => useRecords(spec, state), { initialProps: { state: first } });
  const look = () => {
    const { rows, counts, columns } = hook.result.current;
    return {
      rows: rows.map(({ id }) => id),
      counts,
      columns,
      open: rows.filter((row) => row.getIsExpanded()).map(({ id }) => id),
    };
  };
  const before = look();
  const after = others.map((state) => {
    hook.rerender({ state });
    return look();
  });
  hook.unmount();
  return [before, ...after];
}

describe("the living table and the script before the first paint", () => {
  it("find the same rows in the same order, the same numbers, columns and open rows, in any state of any table", () => {
    const kinds = { filtered: 0, empty: 0, context: 0, withoutChips: 0 };
    fc.assert(
      fc.property(tables, ({ spec, states }) => {
        const expected = states.map((state) => found(spec, state));
        expect(lived(spec, states)).toEqual(expected);
        for (const { rows, counts } of expected) {
          if (rows.length > 0 && rows.length < spec.rows.length) kinds.filtered += 1;
          if (rows.length === 0) kinds.empty += 1;
          if (counts.contextShown > 0) kinds.context += 1;
          if (spec.frame.chips === null) kinds.withoutChips += 1;
        }
      }),
      { seed: 1917, numRuns: 300 },
    );
    // The tables were not all of one kind.
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(50);
  });
});
