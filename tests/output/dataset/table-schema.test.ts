import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadDataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { tableNames } from "@/lib/dataset/tables";
import { codebookText } from "@/lib/output/dataset/codebook-text";
import { descriptorText } from "@/lib/output/dataset/descriptor";
import { tableSchemaOf } from "@/lib/output/dataset/table-schema";
import { messagesOf } from "@/lib/text/messages";

const { folder } = loadDataset();

const field = z.object({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean"]),
  format: z.string().optional(),
  description: z.string().min(1),
  trueValues: z.array(z.string()).optional(),
  falseValues: z.array(z.string()).optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      pattern: z.string().optional(),
    })
    .optional(),
});

const resource = z.object({
  name: z.string(),
  path: z.string(),
  dialect: z.object({ delimiter: z.string(), quoteChar: z.string(), header: z.literal(true) }),
  schema: z.object({
    fields: z.array(field),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .optional(),
  }),
});

/** All that a program of others knows of the folder. */
const { resources } = z.object({ resources: z.array(resource) }).parse(JSON.parse(folder.descriptor));

const filesByPath = new Map(tableNames.map((name) => [`${name}.csv`, folder.tables[name].bytes]));

const records = z.array(z.array(z.string()));

/** A resource as its descriptor says that it is read: the header, and the rows by column. */
function readResource({ path, dialect: { delimiter, quoteChar } }: z.output<typeof resource>) {
  const text = new TextDecoder().decode(filesByPath.get(path));
  const [header = [], ...rows] = records.parse(parse(text, { delimiter, quote: quoteChar }));
  return { header, rows: rows.map((row) => new Map(header.map((name, index) => [name, row[index] ?? ""]))) };
}

const read = new Map(resources.map((each) => [each.name, readResource(each)]));

const keyOf = (row: ReadonlyMap<string, string>, fields: readonly string[]) =>
  fields.map((name) => row.get(name) ?? "").join(" ");

/** What is wrong with a cell by the words of its field, if anything. */
function faultOf(
  { type, format, constraints, ...rest }: z.output<typeof field>,
  cell: string,
): string | null {
  const { required = false, enum: members, pattern } = constraints ?? {};
  if (cell === "") return required ? "is required" : null;
  if (pattern !== undefined && !new RegExp(pattern).test(cell)) return `is not ${pattern}`;
  if (type === "boolean")
    return [...(rest.trueValues ?? []), ...(rest.falseValues ?? [])].includes(cell) ? null : "is neither";
  const value = type === "number" || type === "integer" ? Number(cell) : cell;
  if (type === "number" && !/^-?\d+(\.\d+)?$/.test(cell)) return "is no number";
  if (type === "integer" && !/^-?\d+$/.test(cell)) return "is no whole number";
  if (members !== undefined && !members.includes(value)) return `is not one of ${members.join(", ")}`;
  // RFC 3986 has no other letters: what lies beyond them is written with per cent signs.
  if (format === "uri" && !(URL.canParse(cell) && /^[!-~]+$/.test(cell))) return "is no address";
  return null;
}

describe("the files that are made from the schemas and the codebook", () => {
  it("are up to date: npm run generate would change nothing", () => {
    expect(folder.descriptor).toBe(descriptorText(folder.descriptor));
    expect(folder.codebook).toBe(codebookText(folder.codebook));
  });

  it.each([
    ["a description", /(?<="type": "string",\s+"description": )"/, '"Not so: '],
    ["a member of a vocabulary", '"détente"', '"detente"'],
    ["a type", '"type": "boolean"', '"type": "string"'],
    ["a requirement", '"required": true', '"required": false'],
    ["a link", '"resource": "agreements"', '"resource": "events"'],
  ])("are seen to drift: the descriptor by %s", (_what, was, is) => {
    const drifted = folder.descriptor.replace(was, is);
    expect(drifted).not.toBe(folder.descriptor);
    expect(descriptorText(drifted)).toBe(folder.descriptor);
  });

  it("are seen to drift: the codebook by a word of its tables", () => {
    const drifted = folder.codebook.replace(" | text | no |", " | text | yes |");
    expect(drifted).not.toBe(folder.codebook);
    expect(codebookText(drifted)).toBe(folder.codebook);
  });
});

describe("what is written by hand", () => {
  it("is kept in the descriptor: everything but the resources", () => {
    const written = { name: "small", version: "2.0.0", title: "条約", licenses: [{ name: "CC-BY-4.0" }] };
    const made: unknown = JSON.parse(descriptorText(JSON.stringify({ ...written, resources: [] })));
    expect(made).toMatchObject(written);
    expect(made).toHaveProperty(["resources", "length"], tableNames.length);
  });

  it("is kept in the codebook: the prose around the tables", () => {
    const [begin] = /<!-- tables:.*?-->/.exec(folder.codebook) ?? [];
    const text = `# Mine\n\n${begin}\nold\n<!-- end of tables -->\n\nLast words\n`;
    const made = codebookText(text);
    expect(made.startsWith("# Mine\n\n")).toBe(true);
    expect(made.endsWith("<!-- end of tables -->\n\nLast words\n")).toBe(true);
    expect(made).not.toContain("\nold\n");
    expect(made.match(/^## \S+\.csv$/gm)).toEqual(publishedNames.map((name) => `## ${name}.csv`));
  });

  it("has the rules of magnitude and of conditions, in the words of the method page", () => {
    const { grading } = messagesOf("en");
    const told = [
      ...grading.magnitudeText,
      ...grading.conditionsText.map((text, index) => `${index + 1}. ${text}`),
      ...Object.values(grading.levels).map(({ name, rule }) => `- ${name}: ${rule}`),
      ...Object.values(grading.domains).flatMap(({ rule }) => rule.map((text) => `- ${text}`)),
    ];
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((text) => !codebookText(folder.codebook).includes(`\n${text}\n`))).toEqual([]);
  });

  it("is not guessed where the marks around the tables are lost", () => {
    expect(() => codebookText("# Mine\n")).toThrow("data/README.md has lost the marks around its tables");
    expect(() => codebookText("# Mine\n<!-- end of tables -->\n")).toThrow("has lost the marks");
  });
});

describe("the table schema", () => {
  it.each([
    ["events", "ongoing", { type: "boolean", trueValues: ["yes"], falseValues: ["no"] }],
    [
      "events",
      "date",
      { type: "string", constraints: { required: true, pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } },
    ],
    ["events", "goldstein", { type: "number", constraints: { required: true } }],
    ["events", "landmark", { type: "integer", constraints: { enum: [1, 2, 3] } }],
    [
      "events",
      "directness",
      { type: "string", constraints: { required: true, enum: ["dyadic", "indirect"] } },
    ],
    ["events", "cameo", { type: "string", constraints: { required: true, pattern: "^\\d{2,4}$" } }],
    ["events", "sources", { type: "string", constraints: { required: true } }],
    ["events", "confidence", { type: "string", constraints: { enum: ["high", "medium", "low"] } }],
    ["agreements", "verification", { type: "string", constraints: { required: true } }],
    ["sources", "url", { type: "string", format: "uri" }],
    ["series", "value", { type: "number" }],
  ] as const)("tells %s.%s in its own words", (table, column, expected) =>
    expect(tableSchemaOf(table).fields.find(({ name }) => name === column)).toMatchObject(expected),
  );

  it("says nothing of a cell that may hold anything or nothing", () => {
    const note = tableSchemaOf("events").fields.find(({ name }) => name === "note");
    expect(Object.keys(note ?? {})).toEqual(["name", "type", "description"]);
  });

  it("says what stands between the values of a cell that holds several", () => {
    const text = (table: "events" | "agreements", column: string) =>
      tableSchemaOf(table).fields.find(({ name }) => name === column)?.description;
    expect(text("events", "sources")).toMatch(/\. Several values are joined by "; "\.$/);
    expect(text("agreements", "verification")).toMatch(/\. Several values are joined by "\+"\.$/);
    expect(text("events", "date")).not.toContain("Several values");
  });

  it("names the language of a text", () => {
    const { fields } = tableSchemaOf("alliances");
    const ends = (column: string) =>
      fields
        .find(({ name }) => name === column)
        ?.description.split(". ")
        .at(-1);
    expect([ends("name_en"), ends("name_ja"), ends("name_ru")]).toEqual([
      "In English.",
      "In Japanese.",
      "In Russian.",
    ]);
  });

  it("has the ids and the links of its table", () => {
    const { primaryKey, foreignKeys } = tableSchemaOf("events");
    expect(primaryKey).toEqual(["id"]);
    expect(foreignKeys).toEqual([
      { fields: ["agreement"], reference: { resource: "agreements", fields: ["id"] } },
      { fields: ["cameo"], reference: { resource: "weights", fields: ["code"] } },
    ]);
    expect(tableSchemaOf("sources")).not.toHaveProperty("foreignKeys");
    expect(tableSchemaOf("limits")).not.toHaveProperty("primaryKey");
  });
});

describe("the package, read by its descriptor alone", () => {
  it("has every table once, in a file of its name", () => {
    expect(resources.map(({ name }) => name)).toEqual(tableNames);
    expect(resources.map(({ path }) => path)).toEqual([...filesByPath.keys()]);
  });

  describe.each(resources.map((each) => [each.name, each] as const))(
    "the resource %s",
    (name, { schema }) => {
      const { header = [], rows = [] } = read.get(name) ?? {};

      it("has the columns of the file in their order", () => {
        expect(schema.fields.map((each) => each.name)).toEqual(header);
        expect(rows.length).toBeGreaterThan(0);
      });

      it("takes an empty cell for a missing value, and nothing else", () => {
        expect(schema.missingValues).toEqual([""]);
      });

      it("has no cell that breaks its type, its vocabulary, its pattern or its requirement", () => {
        const faults = rows.flatMap((row, index) =>
          schema.fields.flatMap((each) => {
            const cell = row.get(each.name) ?? "";
            const fault = faultOf(each, cell);
            return fault === null ? [] : [`${name}.csv:${index + 2} ${each.name}: "${cell}" ${fault}`];
          }),
        );
        expect(faults).toEqual([]);
      });

      it("has every primary key once", () => {
        const keys = rows.map((row) => keyOf(row, schema.primaryKey ?? header));
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      });

      it("has no foreign key that leads nowhere", () => {
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const target = new Set(
            read.get(reference.resource)?.rows.map((row) => keyOf(row, reference.fields)),
          );
          const keys = rows.map((row) => keyOf(row, fields)).filter((key) => key !== "");
          expect(keys.filter((key) => !target.has(key))).toEqual([]);
          expect(keys.length).toBeGreaterThan(0);
        }
      });
    },
  );
});

describe("a cell that breaks the word of its field", () => {
  const some = (parts: Omit<z.input<typeof field>, "name" | "description">) =>
    field.parse({ name: "column", description: "Of a test.", ...parts });

  it.each([
    [some({ type: "string", constraints: { required: true } }), ""],
    [some({ type: "string", constraints: { pattern: "^\\d{4}$" } }), "46"],
    [some({ type: "string", constraints: { enum: ["us"] } }), "US"],
    [some({ type: "integer", constraints: { enum: [1, 2] } }), "3"],
    [some({ type: "integer" }), "1.5"],
    [some({ type: "number" }), "1,5"],
    [some({ type: "boolean", trueValues: ["yes"], falseValues: ["no"] }), "true"],
    [some({ type: "string", format: "uri" }), "example"],
    [some({ type: "string", format: "uri" }), "https://example.org/‘lands’"],
  ])("would be seen: %j", (each, cell) => expect(faultOf(each, cell)).not.toBeNull());
});
