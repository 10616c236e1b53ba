import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Fault, openCopy } from "./house-copy";

/**
 * What ARCHITECTURE.md promises of adding something: it is one file in one place, and the compiler names everything else
 * that is missing. Five things that the house does not have are planted in a copy of it, each where its recipe begins
 * and with nothing of what the recipe goes on to ask for. The sixth, a language, has its own test.
 */
const copy = openCopy(["app", "components", "lib"]);

afterAll(copy.close);

let faults: readonly Fault[] = [];

/** The files in which the compiler misses something of a name. */
const missing = (name: string): readonly string[] => [
  ...new Set(faults.flatMap(({ file, what }) => (what.includes(name) ? [file] : []))),
];

beforeAll(() => {
  copy.rewrite(
    "lib/chart/spec.ts",
    "readonly empty: EmptySpec;",
    'readonly empty: EmptySpec;\n  readonly brickwork: Omit<EmptySpec, "kind"> & { readonly kind: "brickwork" };',
  );
  copy.rewrite(
    "lib/chart/registry.ts",
    "stripes: oncePer(stripesChart),",
    "stripes: oncePer(stripesChart),\n  weathervane: oncePer(stripesChart),",
  );
  copy.rewrite(
    "lib/table/spec.ts",
    'export type DetailedTable = "treaties"',
    'export type DetailedTable = "treaties" | "lighthouses"',
  );
  copy.rewrite(
    "lib/dataset/tables.ts",
    "const declared = {",
    'const declared = {\n  harbours: { schema: leader, rows: "harbours", key: ["id"], links: [cited], terms: "ours", orderOf: null },',
  );
  copy.rewrite(
    "lib/output/format/chart-formats.ts",
    "csv: { type: mediaTypes.csv, write: chartCsv },",
    "csv: { type: mediaTypes.csv, write: chartCsv },\n  papyrus: { type: mediaTypes.csv, write: chartCsv },",
  );
  faults = copy.compile();
}, 120_000);

describe("the compiler names what is missing", () => {
  it("of a kind of chart: its reading, figures and sizes, its view, places and mark, its words", () => {
    expect(missing("brickwork")).toEqual([
      "app/chart-parts.tsx",
      "components/chart/kinds.tsx",
      "lib/chart/kinds.ts",
    ]);
  });

  it("of a chart: its words", () => {
    expect(missing("weathervane")).toContain("app/chart-parts.tsx");
  });

  it("of a table of records that opens: the component of its details", () => {
    expect(missing("lighthouses")).toEqual(["components/table/record-details.tsx"]);
  });

  it("of a table of the dataset: its codebook, and how its rows are named", () => {
    expect(missing("harbours")).toEqual(
      expect.arrayContaining(["lib/dataset/codebook.ts", "lib/record/naming.ts"]),
    );
  });

  it("of a format of a chart's figures: its name in every language", () => {
    expect(missing("papyrus")).toEqual(["app/chart-parts.tsx"]);
  });

  it("and looks at no file that has no part in it", () => {
    const planted = ["brickwork", "weathervane", "lighthouses", "harbours", "papyrus"].flatMap(missing);
    expect(faults.filter(({ file }) => !planted.includes(file))).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });
});
