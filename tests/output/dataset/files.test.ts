import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { columnsOf } from "@/lib/dataset/codebook";
import { loadDataset } from "@/lib/dataset/dataset";
import { isReckoned, type PublishedName, published, publishedNames } from "@/lib/dataset/published";
import { toArchive } from "@/lib/output/dataset/archive";
import { publishedDescriptor } from "@/lib/output/dataset/descriptor";
import { dataAddress, dataFiles } from "@/lib/output/dataset/files";
import { tableFile } from "@/lib/output/dataset/table-file";
import { outputFiles } from "@/lib/output/files";
import { messagesOf } from "@/lib/text/messages";

const dataset = loadDataset();
const files = dataFiles(dataset);

async function bytesOf(name: string): Promise<Buffer> {
  const file = files.find(({ path }) => path.at(-1) === name);
  if (file === undefined) throw new Error(`No file is called ${name}`);
  return await file.read();
}

const textOf = async (name: string) => (await bytesOf(name)).toString("utf8");

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const recordsSchema = z.array(z.array(z.string()));
const cellsOfCsv = (table: PublishedName) =>
  recordsSchema.parse(parse(Buffer.from(tableFile(dataset, table).bytes)));

describe("the files of the dataset", () => {
  it("stand at the addresses of the design, each once", () => {
    const addresses = files.map(({ path }) => `/files/${path.join("/")}`);
    expect(addresses.toSorted()).toEqual(
      [
        ...publishedNames.flatMap((table) => [
          `/files/data/${table}.csv`,
          `/files/data/${table}.json`,
          `/files/data/${table}.schema.json`,
          `/files/data/${table}.xlsx`,
        ]),
        "/files/data/datapackage.json",
        "/files/data/README.md",
        "/files/data/citation.bib",
        "/files/data/citation.ris",
        "/files/data/citation.csl.json",
        `/files/data/detente-${dataset.version}.zip`,
      ].toSorted(),
    );
  });

  it("have the addresses that pages link to", () => {
    expect(dataAddress("events.csv")).toBe("files/data/events.csv");
  });

  it("are served with the other files, under addresses that no other file has", () => {
    const all = outputFiles(dataset).map(({ path }) => path.join("/"));
    expect(new Set(all).size).toBe(all.length);
    expect(files.map(({ path }) => path.join("/")).filter((path) => !all.includes(path))).toEqual([]);
  });

  it.each([
    ["csv", "text/csv; charset=utf-8"],
    ["json", "application/json; charset=utf-8"],
    ["md", "text/markdown; charset=utf-8"],
    ["zip", "application/zip"],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("say what they are: .%s", (end, type) => {
    const types = files.filter(({ path }) => path.at(-1)?.endsWith(`.${end}`)).map((file) => file.type);
    expect(new Set(types)).toEqual(new Set([type]));
  });

  it("are the descriptor of all that is published, the codebook as it stands in the folder, and the archive", async () => {
    expect(await textOf("datapackage.json")).toBe(publishedDescriptor(dataset));
    expect(await textOf("README.md")).toBe(dataset.folder.codebook);
    const zip = await bytesOf(`detente-${dataset.version}.zip`);
    expect(zip.equals(Buffer.from(toArchive(dataset)))).toBe(true);
  });

  it("cite the dataset in every format", async () => {
    expect(await textOf("citation.bib")).toContain(`@misc{detente-${dataset.version},`);
    expect(await textOf("citation.ris")).toContain(`ID  - detente-${dataset.version}\r\n`);
    const items = rowsSchema.parse(JSON.parse(await textOf("citation.csl.json")));
    expect(items.at(-1)).toMatchObject({ id: `detente-${dataset.version}`, version: dataset.version });
  });
});

describe.each(publishedNames)("the files of the table %s", (table) => {
  it("are as CSV the bytes of the folder, without mark and without guard against formulas", async () => {
    const bytes = await bytesOf(`${table}.csv`);
    expect(bytes.equals(Buffer.from(tableFile(dataset, table).bytes))).toBe(true);
    expect(bytes.subarray(0, 3).toString("hex")).not.toBe("efbbbf");
    expect(bytes.toString("utf8")).not.toMatch(/(^|,)"?'[=+\-@]/m);
  });

  it("are as JSON a list with a row for each", async () => {
    const rows = rowsSchema.parse(JSON.parse(await textOf(`${table}.json`)));
    const [header = [], ...cells] = cellsOfCsv(table);
    expect(rows).toHaveLength(cells.length);
    expect(rows.filter((row) => Object.keys(row).join() !== header.join())).toEqual([]);
  });

  it("tell the form of that JSON", async () => {
    const columns = columnsOf(table, "en").map(({ name }) => name);
    const schema = z.object({
      type: z.literal("array"),
      items: z.object({ required: z.array(z.string()), additionalProperties: z.literal(false) }),
    });
    const { items } = schema.parse(JSON.parse(await textOf(`${table}.schema.json`)));
    expect(items.required).toEqual(columns);
  });
});

const unescaped = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const columnIndex = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

type Read = { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[] };

/** The sheets of a workbook, row by row, as a spreadsheet would read them. */
function sheetsOf(bytes: Uint8Array): readonly Read[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = ""]) =>
    unescaped(xml.replaceAll(/<[^>]*>/g, "")),
  );
  const toValue = (attributes: string, content: string) => {
    const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(content)?.[1];
    if (value === undefined) return null;
    if (attributes.includes('t="s"')) return shared[Number(value)] ?? null;
    return attributes.includes('t="inlineStr"') ? unescaped(value) : Number(value);
  };
  const names = [...part("xl/workbook.xml").matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)];
  return names.map(([, name = ""], index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = [...xml.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = ""]) => {
      const row: (string | number | null)[] = [];
      for (const [, letters = "", attributes = "", content = ""] of cells.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
      ))
        row[columnIndex(letters)] = toValue(attributes, content);
      return Array.from(row, (value) => value ?? null);
    });
    return { name, rows };
  });
}

describe.each(publishedNames)("the workbook of %s", (table) => {
  const columns = columnsOf(table, "en");
  let sheets: readonly Read[] = [];
  beforeAll(async () => {
    sheets = sheetsOf(await bytesOf(`${table}.xlsx`));
  });

  it("has three sheets: the rows, what the columns mean, the works", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["data", "fields", "sources"]);
  });

  it("has every cell of the table: numbers as numbers, text of every script as it is, nothing where nothing is", () => {
    const [header = [], ...cells] = cellsOfCsv(table);
    const numeric = columns.map(({ form }) => form.kind === "number" || form.kind === "rank");
    const expected = cells.map((row) =>
      row.map((cell, index) => (cell === "" ? null : numeric[index] === true ? Number(cell) : cell)),
    );
    const [first, ...rows] = sheets[0]?.rows ?? [];
    expect(first).toEqual(header);
    const padded = rows.map((row) => header.map((_, index) => row[index] ?? null));
    expect(padded).toEqual(expected);
  });

  it("has a line for each column, with its meaning in both languages", () => {
    const [head, ...rows] = sheets[1]?.rows ?? [];
    expect(head).toEqual(["column", "meaning", "meaning_ja", "form", "may_be_empty"]);
    expect(rows.map(([name]) => name)).toEqual(columns.map(({ name }) => name));
    expect(rows.map(([, meaning]) => meaning)).toEqual(columns.map(({ text }) => text));
    const japanese = columnsOf(table, "ja").map(({ text }) => text);
    expect(rows.map(([, , meaning]) => meaning)).toEqual(japanese);
  });

  it("has every work that the table cites once, of the index that of the weights, and then the licence", () => {
    const [head = [], ...rows] = sheets[2]?.rows ?? [];
    expect(head).toEqual(["id", "work", "kind", "address"]);
    const [header = [], ...cells] = cellsOfCsv(isReckoned(table) ? "weights" : table);
    const at = header.indexOf(table === "sources" ? "id" : "sources");
    const cited = cells.flatMap((row) =>
      (row[at] ?? "")
        .split(";")
        .map((part) => (part.split("#")[0] ?? "").trim())
        .filter((id) => id !== ""),
    );
    expect(rows.slice(0, -1).map(([id]) => id)).toEqual([...new Set(cited)].toSorted());
    expect(rows.at(-1)?.[1]).toContain(dataset.version);
    expect(rows.at(-1)?.[1]).toContain(messagesOf("en").data.terms[published[table].terms]);
  });
});
