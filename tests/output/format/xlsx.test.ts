import { inflateRawSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { type Sheet, toXlsx } from "@/lib/output/format/xlsx";

const [centralEntry, endOfCentral, stored] = [0x02014b50, 0x06054b50, 0];

/** The parts of a zip file by name, found from its central directory (PKWARE APPNOTE 4.3.12 and 4.3.16). */
function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  expect(zip.readUInt32LE(end)).toBe(endOfCentral);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.readUInt32LE(at)).toBe(centralEntry);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const isStored = zip.readUInt16LE(at + 10) === stored;
    const title = zip.toString("utf8", at + 46, at + 46 + (name ?? 0));
    parts.set(title, (isStored ? bytes : inflateRawSync(bytes)).toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

const partsOf = async (...sheets: readonly Sheet[]) =>
  unzip(Buffer.from(await (await toXlsx(sheets)).arrayBuffer()));

const unescaped = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** What a sheet holds, cell by cell: a text or a number as a spreadsheet would read it, nothing for an empty cell. */
function cellsOf(
  parts: ReadonlyMap<string, string>,
  sheet: number,
): Readonly<Record<string, string | number>> {
  const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, xml = ""]) => unescaped(xml.replaceAll(/<[^>]*>/g, "")),
  );
  const xml = parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? "";
  const cells = xml.matchAll(
    /<c r="(?<place>[A-Z]+\d+)"(?<attributes>[^>]*?)(?:\/>|>(?<content>.*?)<\/c>)/gs,
  );
  return Object.fromEntries(
    [...cells].flatMap(({ groups }) => {
      const { place = "", attributes = "", content = "" } = groups ?? {};
      const value = /<(?:v|t)[^>]*>(.*?)<\/(?:v|t)>/s.exec(content)?.[1];
      if (value === undefined) return [];
      if (attributes.includes('t="s"')) return [[place, shared[Number(value)] ?? "?"]];
      return [[place, attributes.includes('t="inlineStr"') ? unescaped(value) : Number(value)]];
    }),
  );
}

const sheet: Sheet = {
  name: "Treaties",
  columns: ["name", "value"],
  rows: [
    ["SALT I & <II>", 1600],
    ["戦略兵器制限条約", 4.5],
    ["=1+1", -1],
    ["1972-05-26", null],
    ["0042", 0],
  ],
};

describe("a workbook", () => {
  it("is a zip file of the kind that spreadsheets open", async () => {
    const blob = await toXlsx([sheet]);
    expect(blob).toBeInstanceOf(Blob);
    const bytes = Buffer.from(await blob.arrayBuffer());
    expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    const names = [...unzip(bytes).keys()];
    expect(names).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]),
    );
  });

  it("has the columns, then the rows: text as text, numbers as numbers, nothing where nothing is known", async () => {
    expect(cellsOf(await partsOf(sheet), 1)).toEqual({
      A1: "name",
      B1: "value",
      A2: "SALT I & <II>",
      B2: 1600,
      A3: "戦略兵器制限条約",
      B3: 4.5,
      A4: "=1+1",
      B4: -1,
      A5: "1972-05-26",
      A6: "0042",
      B6: 0,
    });
  });

  it("has no formula, though a text begins like one", async () => {
    const formulas = ["=1+1", "+1", "-1", "@A1", '=HYPERLINK("https://example.org")'];
    const parts = await partsOf({ name: "Odd", columns: ["text"], rows: formulas.map((text) => [text]) });
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[\s>]/);
    expect(Object.values(cellsOf(parts, 1))).toEqual(["text", ...formulas]);
  });

  it("has a sheet a table, in order, each under its name", async () => {
    const about: Sheet = { name: "このファイルについて", columns: ["Détente"], rows: [["CC BY 4.0"]] };
    const parts = await partsOf(sheet, about);
    const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(["Treaties", "このファイルについて"]);
    expect(cellsOf(parts, 2)).toEqual({ A1: "Détente", A2: "CC BY 4.0" });
  });

  it("keeps the line of the columns in view", async () => {
    const parts = await partsOf(sheet);
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<pane\b[^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it("is the same whenever it is made", async () => {
    const madeIn = async (year: number) => {
      vi.setSystemTime(new Date(year, 5, 1));
      return Buffer.from(await (await toXlsx([sheet])).arrayBuffer());
    };
    vi.useFakeTimers({ toFake: ["Date"] });
    expect((await madeIn(2026)).equals(await madeIn(2031))).toBe(true);
    vi.useRealTimers();
  });

  it("has columns as wide as their longest text, a letter of Japanese counting double, up to a bound", async () => {
    const texts = ["0123456789", "第二次戦略兵器", "x".repeat(90)];
    const parts = await partsOf({ name: "Wide", columns: ["a", "b", "c"], rows: [texts] });
    const widths = [
      ...(parts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<col\b[^>]*\bwidth="([^"]*)"/g),
    ];
    expect(widths.map(([, width]) => Number(width))).toEqual([12, 16, 60]);
  });

  it("can have no rows", async () => {
    expect(cellsOf(await partsOf({ name: "Empty", columns: ["name"], rows: [] }), 1)).toEqual({ A1: "name" });
  });
});
