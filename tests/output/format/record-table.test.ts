import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import {
  downloadName,
  guardFormula,
  type RecordRow,
  toDownloadCsv,
  toFieldTable,
  toJson,
  toMarkdown,
  toTsv,
} from "@/lib/output/format/record-table";
import { recordRows } from "@/lib/output/treaties/rows";
import { locales } from "@/lib/text/locales";

const mark = "\uFEFF";
const table = (...rows: readonly (readonly (string | number | null)[])[]) => ({
  columns: ["name", "value"],
  rows,
});

const readCsv = (text: string): readonly unknown[] => parse(text, { bom: true });

describe("a text that a spreadsheet would take for a formula", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=", "-"])("gets an apostrophe: %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it("is no number, nothing, and no text that has such a letter further on", () => {
    for (const value of [-1, 0, 1.5, null, "", "a=b", "1-2", "−1", " =1", "SALT I", "'=1"])
      expect(guardFormula(value)).toBe(value);
  });

  it("is guarded in files and for the clipboard, in headings too", () => {
    const rows = { columns: ["=a", "b"], rows: [["@x", -1]] };
    expect(toDownloadCsv(rows)).toBe(`${mark}'=a,b\n'@x,-1\n`);
    expect(toTsv(rows)).toBe("'=a\tb\n'@x\t-1");
  });

  it("is never at the beginning of a cell of a file, whatever the rows", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("=", "+", "-", "@", "\t", "\r").map((start) => `${start}x`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = readCsv(toDownloadCsv(table(...rows))).flat();
        expect(read.filter((text) => /^[=+\-@\t\r]/.test(String(text)))).toEqual([]);
      }),
      { seed: 1917 },
    );
  });
});

describe("a table as CSV", () => {
  it("begins with the mark by which Excel knows UTF-8, then the columns", () => {
    expect(toDownloadCsv(table(["条約", 1]))).toBe(`${mark}name,value\n条約,1\n`);
  });

  it("quotes what has commas, quotes or breaks, and leaves empty what is not known", () => {
    expect(toDownloadCsv(table(['a "b", c', null], ["d\ne", -1.5]))).toBe(
      `${mark}name,value\n"a ""b"", c",\n"d\ne",-1.5\n`,
    );
  });
});

describe("a table for the clipboard of a spreadsheet", () => {
  it("has tabs between cells and a line a row, no break in a cell", () => {
    expect(toTsv(table(["a\tb\r\nc", 1], ["d", null]))).toBe("name\tvalue\na b c\t1\nd\t");
  });

  it("has as many lines and tabs as it has rows and columns, whatever stands in them", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("\t", "\n", "\r\n", "a\nb", "a\tb"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const lines = toTsv(table(...rows)).split(/[\r\n]/);
        expect(lines).toHaveLength(rows.length + 1);
        expect(lines.filter((line) => line.split("\t").length !== 2)).toEqual([]);
      }),
      { seed: 1917 },
    );
  });
});

describe("a table in Markdown", () => {
  it("has a heading, a rule and a line a row; bars are escaped, breaks are spaces", () => {
    expect(toMarkdown(table(["a|b", 1], ["c\n d", null]))).toBe(
      ["| name | value |", "| --- | --- |", "| a\\|b | 1 |", "| c d |  |"].join("\n"),
    );
  });
});

describe("rows as a table", () => {
  const rows: readonly RecordRow[] = [
    { id: "a", value: 1, note: null },
    { id: "b", value: null, note: "n" },
  ];

  it("have the columns of the first one, in its order", () => {
    expect(toFieldTable({ rows })).toEqual({
      columns: ["id", "value", "note"],
      rows: [
        ["a", 1, null],
        ["b", null, "n"],
      ],
    });
  });

  it("have the columns that are given, also where there is no row, and nothing where a row lacks one", () => {
    expect(toFieldTable({ rows, columns: ["note", "id", "other"] }).rows).toEqual([
      [null, "a", null],
      ["n", "b", null],
    ]);
    expect(toFieldTable({ rows: [], columns: ["id"] })).toEqual({ columns: ["id"], rows: [] });
    expect(toFieldTable({ rows: [] })).toEqual({ columns: [], rows: [] });
  });

  it("are JSON with numbers as numbers and null for what is not known", () => {
    expect(JSON.parse(toJson(rows))).toEqual(rows);
    expect(toJson(rows).endsWith("]\n")).toBe(true);
  });
});

describe("the name of a file", () => {
  const treaties = { id: "treaties", version: "1.0.0" };

  it("says of what, how much of it, by what, and which version", () => {
    expect(downloadName(treaties, { kind: "filtered", by: "1970s" }, "csv")).toBe(
      "treaties_filtered_1970s_v1.0.0.csv",
    );
    expect(downloadName(treaties, { kind: "filtered", by: null }, "json")).toBe(
      "treaties_filtered_v1.0.0.json",
    );
    expect(downloadName(treaties, { kind: "all" }, "xlsx")).toBe("treaties_all_v1.0.0.xlsx");
  });
});

describe.each(locales)("the agreements to take away in %s", (locale) => {
  const dataset = loadDataset();
  const rows = recordRows(dataset, locale);
  const byId = new Map(dataset.agreements.map((row) => [String(row.id), row]));

  it("are all of them once, context last", () => {
    expect(rows.map(({ id }) => String(id)).toSorted()).toEqual([...byId.keys()].toSorted());
    const isContext = rows.map(({ id }) => String(id).startsWith("ctx-"));
    expect(isContext).toEqual(isContext.toSorted((a, b) => Number(a) - Number(b)));
  });

  it("have the same columns throughout", () => {
    const columns = Object.keys(rows[0] ?? {});
    expect(columns).toEqual(expect.arrayContaining(["id", "name", "signed", "status", "sources", "page"]));
    expect(rows.filter((row) => Object.keys(row).join() !== columns.join())).toEqual([]);
  });

  it("have dates as the data have them, in the precision that is known", () => {
    for (const row of rows) {
      const source = byId.get(String(row.id));
      expect(row.signed).toBe(source?.signed.text);
      expect(row.ended).toBe(source?.ended?.text ?? null);
      expect(row.bound_both).toBe(source?.bound_both?.text ?? null);
      expect(row.suspended_from).toBe(source?.suspended_from?.text ?? null);
      const begins = source?.effect === "none" ? undefined : (source?.entered_into_force ?? source?.signed);
      expect(row.in_force_since, String(row.id)).toBe(begins?.text ?? null);
    }
  });

  it("have their names, prominence as a number, and the page that tells more", () => {
    for (const row of rows) {
      const source = byId.get(String(row.id));
      expect(row.name).toBe(locale === "en" ? source?.name_en : source?.name_ja);
      expect(row.name_other).toBe(locale === "en" ? source?.name_ja : source?.name_en);
      expect(row.prominence).toBe(source?.prominence);
      expect(row.page).toBe(`${locale}/treaties/${row.id}/`);
      expect(String(row.sources).split("; ").length).toBeGreaterThanOrEqual(2);
    }
  });

  it("have the words of SALT I", () => {
    expect(rows.find(({ id }) => id === "salt-1-interim-agreement-1972")).toMatchObject(
      locale === "en"
        ? {
            kind: "executive agreement",
            form: "bilateral",
            status: "Ended",
            how_ended: "expired",
            place: "Moscow",
          }
        : { kind: "行政協定", form: "二国間", status: "終了", how_ended: "期限満了" },
    );
  });

  it("say what they replaced by id", () => {
    for (const row of rows) {
      const replaced = String(row.supersedes ?? "")
        .split("; ")
        .filter((id) => id !== "");
      expect(replaced, String(row.id)).toEqual(byId.get(String(row.id))?.supersedes.map(String));
    }
  });

  it("come back from CSV cell by cell", () => {
    const { columns, rows: cells } = toFieldTable({ rows });
    const text = (value: string | number | null) => (value === null ? "" : String(value));
    const guarded = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
    const expected = cells.map((row) =>
      row.map((value) => (typeof value === "string" ? guarded(value) : text(value))),
    );
    expect(readCsv(toDownloadCsv({ columns, rows: cells }))).toEqual([columns, ...expected]);
  });

  it("come back from JSON as they are", () => {
    expect(JSON.parse(toJson(rows))).toStrictEqual(rows);
  });

  it("are empty, not empty texts, where nothing is known", () => {
    const cells = recordRows(loadDataset(), locale).flatMap((row) => Object.values(row));
    expect(cells.filter((value) => value === "")).toEqual([]);
  });
});
