import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import type { Agreement, Domain } from "@/lib/schema/agreement";
import { activeFilters, rowTest, withoutFilter } from "@/lib/table/engine/filter";
import { defaultState, type TableState } from "@/lib/table/engine/state";
import { rowsOf } from "@/lib/table/engine/view";
import { treatiesTable } from "@/lib/table/tables/treaties";
import { someFrame, someRow, someRows, someState } from "./some-table";

const dataset = loadDataset();
const { frame, rows } = treatiesTable(dataset, "en");
const counted = dataset.agreements.filter(({ id }) => !id.startsWith("ctx-"));
const context = dataset.agreements.filter(({ id }) => id.startsWith("ctx-"));

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => String(id)).toSorted();
const left = (parts: Partial<TableState>) => idsOf(rowsOf(frame, rows, { ...defaultState(frame), ...parts }));

/** The day that a date counts as, as text that sorts: the 15th of a month, 1 July of a year. */
const dayOf = ({ text }: { readonly text: string }) =>
  text.length === 4 ? `${text}-07-01` : text.length === 7 ? `${text}-15` : text;

const fieldOfDomain: Readonly<Record<Domain, string>> = {
  "strategic-nuclear": "strategic",
  "intermediate-nuclear": "strategic",
  "missile-defence": "missile-defence",
  "nuclear-testing": "testing",
  "non-proliferation": "non-proliferation",
  "cooperative-threat-reduction": "non-proliferation",
  "chemical-biological": "non-proliferation",
  "risk-reduction": "risk-reduction",
  "confidence-building": "risk-reduction",
  "conventional-forces": "conventional",
  "political-settlement": "settlement",
  cooperation: "cooperation",
  space: "space",
};

function endingOf({ status }: Agreement): string {
  if (status.kind === "ended") return status.how;
  return status.kind === "in-force" || status.kind === "suspended" ? "none" : status.kind;
}

/** What a row is, facet by facet, as the data say it. */
const facetRules: Readonly<Record<string, (row: Agreement, value: string) => boolean>> = {
  field: (row, value) => fieldOfDomain[row.domain] === value,
  form: (row, value) => row.form === value,
  status: (row, value) => row.status.kind === value,
  how: (row, value) => endingOf(row) === value,
  verification: ({ verification }, value) =>
    value === "none" ? verification.length === 0 : verification.some((means) => means === value),
  phase: (row, value) =>
    dataset.phases.some(
      ({ id, start, end }) =>
        id === value && start.text <= dayOf(row.signed) && (end === null || dayOf(row.signed) <= end.text),
    ),
  prominence: (row, value) => String(row.prominence) === value,
};

/**
 * In force on a day of the decade and before the edge: a bilateral agreement since its entry into force, a multilateral
 * one since it bound both; never by signature alone, never what lapsed.
 */
function wasInForce(row: Agreement, decade: string): boolean {
  const first = row.form === "bilateral" ? row.entered_into_force : row.bound_both;
  if (first === null || row.status.kind === "lapsed") return false;
  if (row.effect === "signature" || row.effect === "none") return false;
  const nextDecade = `${Number(decade.slice(0, 4)) + 10}-01-01`;
  const begun = dayOf(first) < nextDecade && dayOf(first) <= dataset.reviewedThrough.text;
  return begun && (row.ended === null || dayOf(row.ended) > `${decade.slice(0, 4)}-01-01`);
}

const chipRules: Readonly<Record<string, (row: Agreement, decade: string) => boolean>> = {
  signed: ({ signed }, decade) => `${signed.text.slice(0, 3)}0s` === decade,
  force: wasInForce,
};

const namesOf = (row: Agreement) =>
  [
    row.name_en,
    row.short_name_en,
    row.name_ja,
    row.name_ru,
    ...row.aliases,
    row.signed.text.slice(0, 4),
  ].join("\n");

/** Queries, each with what it means. */
const queries: Readonly<Record<string, (names: string) => boolean>> = {
  SALT: (names) => /(?<![\p{L}\p{N}])salt/iu.test(names),
  戦略兵器: (names) => names.includes("戦略兵器"),
  "treaty 1972": (names) => /(?<![\p{L}\p{N}])treaty/iu.test(names) && /(?<!\p{N})1972/u.test(names),
  договор: (names) => /(?<![\p{L}\p{N}])договор/iu.test(names),
};

const decades = (frame.chips?.options ?? []).map(({ value }) => value);
const facetCases = frame.facets.map(({ id, options }) => ({ id, values: options.map(({ value }) => value) }));

describe("the rows that a filter leaves, counted again from the data", () => {
  it("are all agreements but context where nothing is set", () => {
    expect(left({})).toEqual(idsOf(counted));
  });

  it.each(facetCases)("of the facet $id are those that have the value", ({ id, values }) => {
    const has = facetRules[id];
    expect(has).toBeDefined();
    for (const value of values)
      expect(left({ facets: { [id]: [value] } }), value).toEqual(
        idsOf(counted.filter((row) => has?.(row, value))),
      );
  });

  it.each(facetCases)("of the facet $id are fewer than all, for every value", ({ id, values }) => {
    const idle = values.filter((value) => left({ facets: { [id]: [value] } }).length >= counted.length);
    expect(idle).toEqual([]);
  });

  it.each(["signed", "force"])(
    "of the chips, in the sense “%s”, are those of the decade, and fewer than all",
    (sense) => {
      const has = chipRules[sense];
      expect(has).toBeDefined();
      for (const chip of decades) {
        const expected = idsOf(counted.filter((row) => has?.(row, chip)));
        expect(left({ chip, sense }), chip).toEqual(expected);
        expect(expected.length).toBeLessThan(counted.length);
      }
    },
  );

  it.each(Object.keys(queries))(
    "of the query %s are those that have such a name, some but not all",
    (query) => {
      const means = queries[query];
      const expected = idsOf(counted.filter((row) => means?.(namesOf(row))));
      expect(left({ query })).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(counted.length);
    },
  );

  it("of several filters are those that fit all of them, one of the values of each facet being enough", () => {
    const someValues = (index: number) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.subarray([...(facetCases[index]?.values ?? [])]) },
      );
    const states = fc.record({
      query: fc.constantFrom("", ...Object.keys(queries)),
      chip: fc.constantFrom(null, ...decades),
      sense: fc.constantFrom("signed", "force"),
      chosen: fc.tuple(...facetCases.map((_, index) => someValues(index))),
      context: fc.boolean(),
    });
    fc.assert(
      fc.property(states, ({ query, chip, sense, chosen, context: shown }) => {
        const facets = Object.fromEntries(facetCases.map(({ id }, index) => [id, chosen[index] ?? []]));
        const fits = (row: Agreement) =>
          (query === "" || queries[query]?.(namesOf(row))) &&
          (chip === null || chipRules[sense]?.(row, chip)) &&
          Object.entries(facets).every(
            ([id, values]) => values.length === 0 || values.some((value) => facetRules[id]?.(row, value)),
          );
        expect(left({ query, chip, sense, facets, context: shown })).toEqual(
          idsOf([...counted, ...(shown ? context : [])].filter(fits)),
        );
      }),
      { seed: 1917, numRuns: 300 },
    );
  });
});

describe("rows of context", () => {
  it("show only where they are asked for, and are then filtered like any other", () => {
    expect(context.length).toBeGreaterThan(0);
    expect(left({}).filter((id) => id.startsWith("ctx-"))).toEqual([]);
    expect(left({ context: true })).toEqual(idsOf(dataset.agreements));
    expect(left({ context: true, query: "versailles" })).toEqual(["ctx-versailles-1919"]);
    expect(left({ query: "versailles" })).toEqual([]);
  });
});

describe("the filters of a state", () => {
  const small = someFrame();

  it("are told in the order in which they are shown: search, chip, facets", () => {
    expect(activeFilters(small, someState())).toEqual([]);
    expect(
      activeFilters(
        small,
        someState({ query: "salt", chip: "1970s", facets: { form: ["bilateral"], field: ["space"] } }),
      ),
    ).toEqual(["query", "chip", "facet:field", "facet:form"]);
  });

  it("do not count a query without words, nor a facet without values", () => {
    expect(activeFilters(small, someState({ query: " – ", facets: { field: [] } }))).toEqual([]);
    expect(someRows.every(rowTest(small, someState({ query: " – ", facets: { field: [] } })))).toBe(true);
  });

  it("are taken back one at a time", () => {
    const state = someState({
      query: "salt",
      chip: "1970s",
      facets: { field: ["space"], form: ["bilateral"] },
    });
    expect(withoutFilter(state, "query")).toEqual({ ...state, query: "" });
    expect(withoutFilter(state, "chip")).toEqual({ ...state, chip: null });
    expect(withoutFilter(state, "facet:field")).toEqual({ ...state, facets: { form: ["bilateral"] } });
    expect(withoutFilter(someState(), "facet:field")).toEqual(someState());
  });

  it("can be left out of the test", () => {
    const row = someRow({ id: "salt", field: "testing", chips: [["1960s"], ["1970s"]] });
    const state = someState({ query: "abm", chip: "1970s", facets: { field: ["strategic"] } });
    expect(rowTest(small, state)(row)).toBe(false);
    expect(rowTest(small, state, ["query", "chip"])(row)).toBe(false);
    expect(rowTest(small, state, ["query", "facet:field"])(row)).toBe(false);
    expect(rowTest(small, state, ["query", "chip", "facet:field"])(row)).toBe(true);
    expect(rowTest(small, { ...state, sense: "force" }, ["query", "facet:field"])(row)).toBe(true);
  });
});
