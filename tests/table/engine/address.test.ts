import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { formatState, parseState } from "@/lib/table/engine/address";
import { defaultColumns, defaultState, type TableState } from "@/lib/table/engine/state";
import type { TableFrame } from "@/lib/table/spec";
import { treatiesFrame } from "@/lib/table/tables/treaties";
import { bareFrame, someFrame, someState } from "./some-table";

const frame = someFrame();
const dataset = loadDataset();
const frames = [
  { name: "the small table", frame },
  { name: "the treaties", frame: treatiesFrame(dataset, "en") },
  { name: "the treaties in Japanese", frame: treatiesFrame(dataset, "ja") },
] as const;

const seeded = { seed: 1917, numRuns: 300 };
const valuesOf = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value);
const chipsOf = ({ chips }: TableFrame) => chips ?? { options: [], senses: [] };
const sortableOf = ({ columns }: TableFrame) =>
  columns.filter(({ sortable }) => sortable).map(({ id }) => id);

const query = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((text) => [...text.trim()].slice(0, 100).join("").trim());

/** Any state that a reader can bring a table into. */
const statesOf = (of: TableFrame): fc.Arbitrary<TableState> =>
  fc.record({
    query,
    chip: fc.constantFrom(null, ...valuesOf(chipsOf(of).options)),
    sense: fc.constantFrom(...chipsOf(of).senses.map(({ id }) => id)),
    facets: fc.tuple(...of.facets.map(({ options }) => fc.subarray([...valuesOf(options)]))).map((chosen) =>
      Object.fromEntries(
        of.facets.flatMap(({ id }, index) => {
          const values = chosen[index] ?? [];
          return values.length === 0 ? [] : [[id, values]];
        }),
      ),
    ),
    sort: fc
      .shuffledSubarray(sortableOf(of), { minLength: 1 })
      .chain((columns) =>
        fc.tuple(...columns.map((column) => fc.boolean().map((descending) => ({ column, descending })))),
      ),
    columns: fc.subarray(
      of.columns.map(({ id }) => id),
      { minLength: 1 },
    ),
    context: fc.boolean(),
    open: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { maxLength: 20 }),
  });

const hasOnce = (list: readonly string[]) => new Set(list).size === list.length;
/** Whether a list is a choice from a vocabulary, each word once and in its order. */
const isChoice = (list: readonly string[], known: readonly string[]) =>
  list.join() === known.filter((value) => list.includes(value)).join();

/** What is wrong with a state: nothing, for a valid one. */
const faultsOf = (of: TableFrame, state: TableState): readonly string[] =>
  [
    [[...state.query].length <= 100, "query"],
    [state.chip === null || valuesOf(chipsOf(of).options).includes(state.chip), "chip"],
    [chipsOf(of).senses.some(({ id }) => id === state.sense), "sense"],
    [Object.keys(state.facets).every((id) => of.facets.some((facet) => facet.id === id)), "facet"],
    [
      of.facets.every(({ id, options }) => {
        const values = state.facets[id];
        return values === undefined || (values.length > 0 && isChoice(values, valuesOf(options)));
      }),
      "facet values",
    ],
    [state.sort.length > 0 && hasOnce(state.sort.map(({ column }) => column)), "sort keys"],
    [state.sort.every(({ column }) => sortableOf(of).includes(column)), "sort columns"],
    [
      state.columns.length > 0 &&
        isChoice(
          state.columns,
          of.columns.map(({ id }) => id),
        ),
      "columns",
    ],
    [state.open.length <= 20 && hasOnce(state.open), "open"],
    [state.open.every((id) => /^[a-z0-9-]+$/.test(id)), "open ids"],
  ].flatMap(([holds, what]) => (holds === true ? [] : [String(what)]));

describe("the default state", () => {
  it("has an empty address, and an empty address is the default state", () => {
    expect(formatState(frame, defaultState(frame))).toBe("");
    for (const search of ["", "?"])
      expect(parseState(frame, search)).toEqual({ state: defaultState(frame), unknown: [] });
  });

  it("filters nothing, reads the chips in the first way, and shows what the frame shows in its order", () => {
    expect(defaultState(frame)).toEqual({
      query: "",
      chip: null,
      sense: "signed",
      facets: {},
      sort: [{ column: "signed", descending: false }],
      columns: ["signed", "title", "status"],
      context: false,
      open: [],
    });
    expect(defaultColumns(frame)).toEqual(["signed", "title", "status"]);
  });
});

describe("the address of a state", () => {
  it("can be read", () => {
    const state = someState({
      chip: "1970s",
      facets: { field: ["strategic"] },
      sort: [
        { column: "signed", descending: true },
        { column: "title", descending: false },
      ],
    });
    expect(formatState(frame, state)).toBe("?decade=1970s&field=strategic&sort=-signed,title");
    expect(
      formatState(treatiesFrame(dataset, "ja"), {
        ...state,
        columns: defaultColumns(treatiesFrame(dataset, "ja")),
      }),
    ).toBe("?decade=1970s&field=strategic&sort=-signed,title");
  });

  it("says every part, in one order", () => {
    expect(
      formatState(
        frame,
        someState({
          query: "START I",
          chip: "1980s",
          sense: "force",
          facets: { form: ["bilateral", "multilateral"], field: ["testing"] },
          sort: [{ column: "place", descending: true }],
          columns: ["title", "place"],
          context: true,
          open: ["salt-2", "abm"],
        }),
      ),
    ).toBe(
      "?q=START+I&decade=1980s&by=force&field=testing&form=bilateral,multilateral&sort=-place&columns=title,place&context=shown&open=salt-2,abm",
    );
  });

  it("leaves letters of any script as they are, and writes out what would end or split a parameter", () => {
    const address = (text: string) => formatState(frame, someState({ query: text }));
    expect(address("戦略兵器 制限")).toBe("?q=戦略兵器+制限");
    expect(address("договор")).toBe("?q=договор");
    expect(address("a&b=c#d+e%f")).toBe("?q=a%26b=c%23d%2Be%25f");
    expect(address("ソルト\u3000一")).toBe("?q=ソルト%E3%80%80一");
  });
});

describe.each(frames)("every state of $name", ({ frame: of }) => {
  it("comes back from its address, with nothing unknown", () => {
    fc.assert(
      fc.property(statesOf(of), (state) => {
        expect(parseState(of, formatState(of, state))).toEqual({ state, unknown: [] });
      }),
      seeded,
    );
  });

  it("comes back from the address as a browser writes it", () => {
    fc.assert(
      fc.property(statesOf(of), (state) => {
        const { search } = new URL(`https://example.org/en/treaties/${formatState(of, state)}#table`);
        expect(parseState(of, search).state).toEqual(state);
      }),
      seeded,
    );
  });

  it("is valid as this test understands it", () => {
    fc.assert(
      fc.property(statesOf(of), (state) => {
        expect(faultsOf(of, state)).toEqual([]);
      }),
      seeded,
    );
  });
});

describe("an address that anybody may type", () => {
  const names = ["q", "decade", "by", "field", "form", "sort", "columns", "context", "open"];
  const parts = fc.oneof(
    fc.constantFrom("", "1970s", "-signed", "signed", "--title", "life", "strategic", "shown", "force"),
    fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined", "NaN"),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({ maxLength: 8 }),
  );
  const typed = fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(...names),
          fc.constantFrom("__proto__", "constructor", "facets"),
          fc.string(),
        ),
        fc.array(parts, { maxLength: 30 }).map((list) => list.join(",")),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));

  it.each(frames)("gives a valid state of $name, whatever it is", ({ frame: of }) => {
    const search = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.webQueryParameters(),
      typed,
    );
    fc.assert(
      fc.property(search, (text) => {
        expect(faultsOf(of, parseState(of, text).state)).toEqual([]);
      }),
      { seed: 1917, numRuns: 1000 },
    );
  });

  it("is told part by part where the table does not know it, the known parts being heeded", () => {
    const wrong = ["nonsense", "1870s", "-moon", "__proto__", "Field", "ソルト"];
    /** A parameter with right and wrong parts mixed, and what is to be told of it. */
    const listed = (name: string, right: readonly string[]) =>
      fc.shuffledSubarray([...right, ...wrong]).map((parts) => ({
        name,
        value: parts.join(","),
        told: parts.filter((part) => wrong.includes(part)).map((part) => `${name}=${part}`),
      }));
    const parameters = fc.tuple(
      listed("decade", ["1960s", "1980s"]),
      listed("by", ["signed", "force"]),
      listed("field", ["strategic", "testing", "space"]),
      listed("form", ["bilateral", "multilateral"]),
      listed("sort", ["signed", "-title", "place"]),
      listed("columns", ["signed", "title", "place"]),
      fc.constantFrom(
        { name: "context", value: "shown", told: [] },
        { name: "context", value: "yes", told: ["context=yes"] },
        { name: "sorted", value: "title", told: ["sorted"] },
        { name: "__proto__", value: "signed", told: ["__proto__"] },
        { name: "open", value: "abm,Not-An-Id,../x", told: ["open=Not-An-Id", "open=../x"] },
      ),
    );
    fc.assert(
      fc.property(parameters, (list) => {
        const search = new URLSearchParams(list.map(({ name, value }) => [name, value]));
        const { state, unknown } = parseState(frame, search.toString());
        expect(unknown).toEqual(list.flatMap(({ told }) => told));
        expect(faultsOf(frame, state)).toEqual([]);
      }),
      seeded,
    );
  });

  const stateOf = (search: string) => parseState(frame, search).state;

  it("keeps the known values in the order of the vocabulary, each once", () => {
    expect(stateOf("field=space,strategic,space,moon").facets).toEqual({ field: ["strategic", "space"] });
    expect(stateOf("columns=place,signed,life,place").columns).toEqual(["signed", "life", "place"]);
    expect(stateOf("sort=-title,signed,title").sort).toEqual([
      { column: "title", descending: true },
      { column: "signed", descending: false },
    ]);
  });

  it("falls back to the default where nothing of a parameter is known", () => {
    const search = "decade=1870s&by=heart&field=moon&sort=life&columns=moon&context=&open=A";
    expect(stateOf(search)).toEqual(defaultState(frame));
    expect(parseState(frame, search).unknown).toEqual([
      "decade=1870s",
      "by=heart",
      "field=moon",
      "sort=life",
      "columns=moon",
      "context=",
      "open=A",
    ]);
  });

  it("has a query of a hundred characters at most, however each is stored, without white space around it", () => {
    expect(stateOf("q=++salt+i++").query).toBe("salt i");
    expect(stateOf(`q=${"戦".repeat(150)}`).query).toBe("戦".repeat(100));
    expect(stateOf(`q=${"😀".repeat(150)}`).query).toBe("😀".repeat(100));
  });

  it("opens twenty rows at most, each once", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `row-${index}`);
    expect(stateOf(`open=row-0,row-0,${ids.join(",")}`).open).toEqual(ids.slice(0, 20));
  });
});

describe("a query that is cut", () => {
  it("has no white space at its end, so that it comes back from its own address", () => {
    const { state } = parseState(frame, `q=${"x".repeat(99)}+y`);
    expect(state.query).toBe("x".repeat(99));
    expect(parseState(frame, formatState(frame, state)).state).toEqual(state);
  });
});

describe("the address of a table without chips, facets, context and details", () => {
  it("knows no parameter that speaks of them", () => {
    const search = "decade=1970s&by=force&field=space&context=shown&open=abm&undefined=1970s";
    expect(parseState(bareFrame, search)).toEqual({
      state: defaultState(bareFrame),
      unknown: ["decade", "by", "field", "context", "open", "undefined"],
    });
    expect(defaultState(bareFrame)).toMatchObject({ chip: null, sense: "", facets: {} });
  });

  it("says the rest, and comes back", () => {
    const state = { ...defaultState(bareFrame), query: "salt", columns: ["title"] };
    expect(formatState(bareFrame, state)).toBe("?q=salt&columns=title");
    expect(parseState(bareFrame, formatState(bareFrame, state))).toEqual({ state, unknown: [] });
  });

  it("does not speak of a chip that the table does not have", () => {
    expect(formatState(bareFrame, { ...defaultState(bareFrame), chip: "1970s" })).toBe("");
  });
});

describe("the order in an address", () => {
  it("takes the hyphen before a column for the direction, and those in its name for a part of it", () => {
    const [first] = frame.columns;
    if (first === undefined) throw new Error("the small table has columns");
    const hyphened = { ...frame, columns: [{ ...first, id: "in-force" }] };
    expect(parseState(hyphened, "sort=-in-force").state.sort).toEqual([
      { column: "in-force", descending: true },
    ]);
  });
});
