import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/dataset/codebook";
import { loadDataset } from "@/lib/dataset/dataset";
import { type PublishedName, publishedNames } from "@/lib/dataset/published";
import { jsonSchemaOf } from "@/lib/output/dataset/json-schema";
import { type DataRow, type DataValue, dataRows } from "@/lib/output/dataset/rows";
import { tableFile } from "@/lib/output/dataset/table-file";

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);

const validators = new Map(publishedNames.map((table) => [table, ajv.compile(jsonSchemaOf(table))]));

/** What another program says of rows when it has only the schema: where, and which rule. */
function complaints(table: PublishedName, rows: readonly unknown[]): readonly string[] {
  const validate = validators.get(table);
  if (validate === undefined) throw new Error(`No schema of ${table}`);
  validate(rows);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe.each(publishedNames)("the JSON Schema of %s", (table) => {
  const schema = jsonSchemaOf(table);
  const rows = dataRows(table, tableFile(loadDataset(), table));
  const columns = columnsOf(table, "en");

  it("is of draft 2020-12, for a list, with a title and a description", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "array",
    });
    expect(schema.title).not.toBe("");
    expect(schema.description).not.toBe("");
  });

  it("accepts the rows of the dataset", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(complaints(table, rows)).toEqual([]);
  });

  it("refuses a row for a column too many", () => {
    expect(complaints(table, [{ ...rows[0], extra: "" }])).toEqual(["/0 additionalProperties"]);
  });

  it.each(columns.map(({ name }) => name))("refuses a row without %s", (column) => {
    const { [column]: _, ...rest } = rows[0] ?? {};
    expect(complaints(table, [rest])).toEqual(["/0 required"]);
  });

  it.each(columns.map(({ name, form }) => [name, form] as const))(
    "knows whether %s may be missing",
    (column, form) => {
      const nullable = form.kind !== "list" && !form.required;
      const said = complaints(table, [{ ...rows[0], [column]: null }]);
      if (nullable) expect(said).toEqual([]);
      else expect(said.filter((each) => each.startsWith(`/0/${column} `)).length).toBeGreaterThan(0);
    },
  );
});

const weight: DataRow = {
  code: "0191",
  label_en: "Blockade",
  label_ja: "封鎖",
  goldstein: -9.5,
  level: "sub",
  sources: ["book"],
};

const work: DataRow = {
  id: "book",
  author: null,
  title: "A book",
  published_in: null,
  year: "1969-1976",
  kind: "secondary",
  url: "https://example.org/a",
  note: null,
};

const agreement: DataRow = {
  ...dataRows("agreements", loadDataset().folder.tables.agreements)[0],
  prominence: 1,
  signed: "1972-05",
  in_seed: true,
  verification: [],
};

describe("a row by hand", () => {
  it.each([
    ["weights", weight],
    ["sources", work],
    ["agreements", agreement],
  ] as const)("is accepted: %s", (table, row) => expect(complaints(table, [row])).toEqual([]));

  it.each<
    readonly [
      what: string,
      table: PublishedName,
      row: DataRow,
      column: string,
      value: DataValue,
      rule: string,
    ]
  >([
    ["a word that the vocabulary lacks", "weights", weight, "level", "leaf", "enum"],
    ["a number as text", "weights", weight, "goldstein", "-9.5", "type"],
    ["nothing where there must be something", "weights", weight, "goldstein", null, "type"],
    ["nothing where there must be text", "weights", weight, "label_ja", null, "type"],
    ["an empty text", "weights", weight, "label_ja", "", "minLength"],
    ["a code as a number", "weights", weight, "code", 191, "type"],
    ["a code without its zeros", "weights", weight, "code", "1", "pattern"],
    ["a list as text", "weights", weight, "sources", "book", "type"],
    ["an address without its scheme", "sources", work, "url", "example.org", "format"],
    ["an empty text where null says that there is none", "sources", work, "author", "", "minLength"],
    ["a year in words", "sources", work, "year", "c. 1990", "pattern"],
    ["a yes in words", "agreements", agreement, "in_seed", "yes", "type"],
    ["a date in another form", "agreements", agreement, "signed", "26.05.1972", "pattern"],
    ["a rank as text", "agreements", agreement, "prominence", "1", "const"],
    ["a rank that there is not", "agreements", agreement, "prominence", 4, "const"],
  ])("is refused for %s", (_what, table, row, column, value, rule) =>
    expect(complaints(table, [{ ...row, [column]: value }])).toContain(`/0/${column} ${rule}`),
  );

  it("is refused for a word that the vocabulary of a list lacks", () =>
    expect(complaints("agreements", [{ ...agreement, verification: ["data-exchange", "trust"] }])).toEqual([
      "/0/verification/1 enum",
    ]));

  it("is refused for a column that nobody knows, and for one that is missing", () => {
    const { level: _, ...rest } = weight;
    expect(complaints("weights", [{ ...weight, extra: "x" }])).toEqual(["/0 additionalProperties"]);
    expect(complaints("weights", [rest])).toEqual(["/0 required"]);
  });
});
