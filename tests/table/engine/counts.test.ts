import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { countsOf, relaxationsOf } from "@/lib/table/engine/counts";
import { activeFilters, type FilterName, withoutFilter } from "@/lib/table/engine/filter";
import { defaultState, type TableState } from "@/lib/table/engine/state";
import { rowsOf } from "@/lib/table/engine/view";
import { treatiesTable } from "@/lib/table/tables/treaties";
import { bareFrame, bareRow, someFrame, someRow, someRows, someState } from "./some-table";

const small = someFrame();

describe("the counts of the small table", () => {
  it("are those of all rows but context where nothing is set", () => {
    expect(countsOf(small, someRows, someState())).toEqual({
      shown: 5,
      total: 5,
      contextShown: 0,
      contextTotal: 1,
      chips: { "1960s": 2, "1970s": 3, "1980s": 0 },
      facets: {
        field: { strategic: 3, testing: 2, space: 0 },
        form: { bilateral: 4, multilateral: 1 },
      },
    });
  });

  it("say what is left if one also chooses this: what is chosen in a facet narrows the others, not itself", () => {
    const counts = countsOf(small, someRows, someState({ facets: { field: ["testing"] } }));
    expect(counts.shown).toBe(2);
    expect(counts.facets).toEqual({
      field: { strategic: 3, testing: 2, space: 0 },
      form: { bilateral: 2, multilateral: 0 },
    });
    expect(counts.chips).toEqual({ "1960s": 1, "1970s": 1, "1980s": 0 });
  });

  it("read the chips as the reader does; the chosen chip narrows the facets, not the other chips", () => {
    const counts = countsOf(small, someRows, someState({ chip: "1980s", sense: "force" }));
    expect(counts.shown).toBe(2);
    expect(counts.chips).toEqual({ "1960s": 1, "1970s": 4, "1980s": 2 });
    expect(counts.facets.field).toEqual({ strategic: 1, testing: 1, space: 0 });
  });

  it("are narrowed by the search", () => {
    const counts = countsOf(small, someRows, someState({ query: "制限" }));
    expect(counts.shown).toBe(2);
    expect(counts.facets.field).toEqual({ strategic: 2, testing: 0, space: 0 });
    expect(counts.chips).toEqual({ "1960s": 0, "1970s": 2, "1980s": 0 });
  });

  it("never count context, which is counted apart where it is shown", () => {
    const shown = countsOf(small, someRows, someState({ context: true }));
    expect(shown).toMatchObject({ shown: 5, total: 5, contextShown: 1, contextTotal: 1 });
    expect(shown.facets.field).toEqual({ strategic: 3, testing: 2, space: 0 });
    const filtered = someState({ context: true, facets: { field: ["testing"] } });
    expect(countsOf(small, someRows, filtered)).toMatchObject({ shown: 2, contextShown: 0, contextTotal: 1 });
  });
});

describe("the counts of a table without chips and facets", () => {
  it("are those of its rows alone", () => {
    const rows = ["abm", "salt"].map((id) => bareRow({ id }));
    expect(countsOf(bareFrame, rows, { ...defaultState(bareFrame), query: "abm" })).toEqual({
      shown: 1,
      total: 2,
      contextShown: 0,
      contextTotal: 0,
      chips: {},
      facets: {},
    });
  });
});

describe("the ways out of an empty result", () => {
  it("give up one filter where that is enough", () => {
    const state = someState({ query: "salt", chip: "1960s", facets: { field: ["testing"] } });
    expect(relaxationsOf(small, someRows, state)).toEqual([{ without: ["query"], count: 1 }]);
  });

  it("give up two where one is not enough, the fewest rows first", () => {
    const state = someState({ query: "salt", facets: { field: ["testing"], form: ["multilateral"] } });
    expect(relaxationsOf(small, someRows, state)).toEqual([
      { without: ["query", "facet:field"], count: 1 },
      { without: ["facet:field", "facet:form"], count: 1 },
      { without: ["query", "facet:form"], count: 2 },
    ]);
  });

  it("are three at most, those that bring the fewest rows", () => {
    const state = someState({
      query: "salt",
      chip: "1970s",
      facets: { field: ["strategic"], form: ["bilateral"] },
    });
    const times = (count: number, parts: Omit<Parameters<typeof someRow>[0], "id">) =>
      Array.from({ length: count }, (_, index) => someRow({ title: "SALT", ...parts, id: `row-${index}` }));
    const rows = [
      ...times(4, { title: "ABM" }),
      ...times(1, { chips: [["1960s"], []] }),
      ...times(3, { field: "space" }),
      ...times(2, { form: "multilateral" }),
      ...times(9, { field: "space", context: true }),
    ];
    expect(relaxationsOf(small, rows, state)).toEqual([
      { without: ["chip"], count: 1 },
      { without: ["facet:form"], count: 2 },
      { without: ["facet:field"], count: 3 },
    ]);
  });

  it("are none where nothing is set, or where there is nothing at all", () => {
    expect(relaxationsOf(small, someRows, someState())).toEqual([]);
    expect(relaxationsOf(small, [], someState({ query: "salt", chip: "1970s" }))).toEqual([]);
  });
});

describe("the counts of the treaties", () => {
  const dataset = loadDataset();
  const { frame, rows } = treatiesTable(dataset, "en");
  const chips = (frame.chips?.options ?? []).map(({ value }) => value);
  const counted = dataset.agreements.filter(({ id }) => !id.startsWith("ctx-"));
  const start = defaultState(frame);

  const states: fc.Arbitrary<TableState> = fc
    .record({
      query: fc.constantFrom("", "", "treaty", "SALT", "条約"),
      chip: fc.constantFrom(null, null, ...chips),
      sense: fc.constantFrom("signed", "force"),
      context: fc.boolean(),
      facets: fc
        .tuple(
          ...frame.facets.map(({ options }) =>
            fc.oneof(
              { weight: 3, arbitrary: fc.constant<string[]>([]) },
              { weight: 1, arbitrary: fc.subarray(options.map(({ value }) => value)) },
            ),
          ),
        )
        .map((chosen) => Object.fromEntries(frame.facets.map(({ id }, index) => [id, chosen[index] ?? []]))),
    })
    .map((parts) => ({ ...start, ...parts }));

  /** How many rows a reader would see, context left out. */
  const seen = (state: TableState) => rowsOf(frame, rows, { ...state, context: false }).length;

  it("are those of the data where nothing is set", () => {
    const counts = countsOf(frame, rows, start);
    expect(counts.total).toBe(counted.length);
    expect(counts.contextTotal).toBe(dataset.agreements.length - counted.length);
    for (const form of ["bilateral", "multilateral"])
      expect(counts.facets.form?.[form]).toBe(counted.filter((row) => row.form === form).length);
    for (const chip of chips)
      expect(counts.chips[chip]).toBe(
        counted.filter(({ signed }) => signed.text.startsWith(chip.slice(0, 3))).length,
      );
  });

  it("say for every value of every facet and every chip how many rows choosing it leaves", () => {
    fc.assert(
      fc.property(states, (state) => {
        const counts = countsOf(frame, rows, state);
        expect(counts.shown).toBe(seen(state));
        expect(counts.shown + counts.contextShown).toBe(rowsOf(frame, rows, state).length);
        for (const { id, options } of frame.facets)
          for (const { value } of options)
            expect(counts.facets[id]?.[value], `${id}=${value}`).toBe(
              seen({ ...state, facets: { ...state.facets, [id]: [value] } }),
            );
        for (const chip of chips) expect(counts.chips[chip], chip).toBe(seen({ ...state, chip }));
      }),
      { seed: 1917, numRuns: 60 },
    );
  });

  it("lead out of every empty result by the fewest filters that can be given up", () => {
    const without = (state: TableState, names: readonly FilterName[]) => names.reduce(withoutFilter, state);
    const subsetsOf = ([first, ...rest]: readonly FilterName[]): readonly (readonly FilterName[])[] =>
      first === undefined ? [[]] : subsetsOf(rest).flatMap((subset) => [subset, [first, ...subset]]);
    let empty = 0;
    fc.assert(
      fc.property(states, (state) => {
        if (seen(state) > 0) return;
        empty += 1;
        const ways = relaxationsOf(frame, rows, state);
        const leading = subsetsOf(activeFilters(frame, state))
          .map((names) => ({ size: names.length, count: seen(without(state, names)) }))
          .filter(({ count }) => count > 0);
        const fewest = Math.min(...leading.map(({ size }) => size));
        const expected = leading
          .filter(({ size }) => size === fewest)
          .map(({ count }) => count)
          .toSorted((a, b) => a - b)
          .slice(0, 3);
        expect(ways.map(({ count }) => count)).toEqual(expected);
        expect(ways.map(({ without: names }) => names.length)).toEqual(expected.map(() => fewest));
        expect(ways.map((way) => seen(without(state, way.without)))).toEqual(expected);
      }),
      { seed: 1917, numRuns: 300 },
    );
    expect(empty).toBeGreaterThan(20);
  });
});
