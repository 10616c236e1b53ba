import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { treatyFiles } from "@/lib/output/treaties/files";
import { recordRows } from "@/lib/output/treaties/rows";
import { treatySheets } from "@/lib/output/treaties/sheets";
import { treatiesFrame } from "@/lib/table/tables/treaties";
import { formatDay } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { soundDataset } from "../../dataset/sound-dataset";

const dataset = loadDataset();

describe.each(locales)("the sheets behind the agreements in %s", (locale) => {
  const rows = recordRows(dataset, locale);
  const sheets = treatySheets(dataset, locale, rows);
  const { downloads } = messagesOf(locale).treaties;

  it("are two: what the columns mean, and the works cited", () => {
    expect(sheets.map(({ name, columns }) => [name, columns])).toEqual([
      [downloads.fields, [downloads.column, downloads.meaning]],
      [downloads.sources, [downloads.work, downloads.address]],
    ]);
  });

  it("explain every column of the rows, in their order, none with nothing", () => {
    const explained = sheets[0]?.rows ?? [];
    for (const row of rows) expect(Object.keys(row)).toEqual(explained.map(([column]) => column));
    expect(explained.filter(([, meaning]) => typeof meaning !== "string" || meaning.trim() === "")).toEqual(
      [],
    );
  });

  it("explain each column by words of its own, in the language of the page", () => {
    const meanings = (sheets[0]?.rows ?? []).map(([, meaning]) => String(meaning));
    expect(new Set(meanings).size).toBe(meanings.length);
    const japanese = meanings.filter((text) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text),
    );
    expect(japanese).toHaveLength(locale === "ja" ? meanings.length : 0);
  });

  it("explain what only the download has, and no column that it does not have", () => {
    const columns = Object.keys(rows[0] ?? {});
    expect(Object.keys(downloads.columns).filter((column) => !columns.includes(column))).toEqual([]);
  });

  it("begin the works with the version, the day of the review and the licences", () => {
    const [version, licence] = sheets[1]?.rows ?? [];
    expect(version?.[0]).toContain(dataset.version);
    expect(version?.[0]).toContain(formatDay(locale, dataset.reviewedThrough.from));
    expect(String(licence?.[0])).toMatch(/MIT.*CC BY 4\.0/);
    expect([version?.[1], licence?.[1]]).toEqual([null, null]);
  });

  it("have every work that an agreement cites, once, with its address where one is known", () => {
    const cited = new Set(dataset.agreements.flatMap(({ sources }) => sources.map(({ source }) => source)));
    const works = dataset.sources.filter(({ id }) => cited.has(id));
    const told = (sheets[1]?.rows ?? []).slice(2);
    expect(told).toHaveLength(works.length);
    for (const { title, url } of works)
      expect(
        told.some(([text, address]) => String(text).includes(title) && address === url),
        title,
      ).toBe(true);
  });
});

describe("the works of a small dataset", () => {
  it("are those of its agreements alone, without the places in them", () => {
    const small = soundDataset(
      ["agreements", 2, "sources", "record#p. 1; record#p. 2; book"],
      ["agreements", 3, "sources", "record; record#doc-7; book#p. 3"],
    );
    const [, works] = treatySheets(small, "en", recordRows(small, "en"));
    expect(works?.rows).toEqual([
      ["Data version 1.0.0, reviewed through 31 December 1979.", null],
      ["Code: MIT licence. Data, text and charts: CC BY 4.0.", null],
      ["A book, 1990", null],
      ["A record, 1945-1972", "https://example.org/record"],
    ]);
  });
});

describe.each(locales)("the files of the agreements in %s", (locale) => {
  const files = treatyFiles(dataset, locale);
  const bytesOf = async (name: string) => {
    const file = files.find(({ path }) => path.join("/") === `${locale}/${name}`);
    if (file === undefined) throw new Error(`no file ${name}`);
    return await file.read();
  };

  it("have a workbook of three sheets: the agreements, what the columns mean, the works cited", async () => {
    const parts = unzipSync(await bytesOf("treaties.xlsx"));
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const names = [...xml("xl/workbook.xml").matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    const { heading, downloads } = messagesOf(locale).treaties;
    expect(names).toEqual([heading, downloads.fields, downloads.sources]);
    const rows = recordRows(dataset, locale);
    const sheets = treatySheets(dataset, locale, rows);
    const lines = [1, 2, 3].map((sheet) => xml(`xl/worksheets/sheet${sheet}.xml`).match(/<row\b/g)?.length);
    expect(lines).toEqual([rows, ...sheets.map((sheet) => sheet.rows)].map(({ length }) => length + 1));
  });

  it("have the sheets for the browser, at the address that the table names", async () => {
    const sheets: unknown = JSON.parse((await bytesOf("treaties-sheets.json")).toString());
    expect(sheets).toEqual(treatySheets(dataset, locale, recordRows(dataset, locale)));
    const addresses = files.map(({ path }) => `/files/${path.join("/")}`);
    const { take, details } = treatiesFrame(dataset, locale);
    const named = [take?.records, take?.sheets, details?.href];
    expect(named.filter((each) => !addresses.includes(each ?? ""))).toEqual([]);
  });
});
