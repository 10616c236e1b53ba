import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { columnsOf } from "@/lib/dataset/codebook";
import { loadDataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { type DataValue, dataRows, fromDataValue, toDataValue } from "@/lib/output/dataset/rows";
import { tableFile } from "@/lib/output/dataset/table-file";
import type { ColumnForm } from "@/lib/schema/column";

const text: ColumnForm = { kind: "text", required: false };
const list: ColumnForm = { kind: "list", required: false, separator: "; ", none: null, members: null };
const means: ColumnForm = {
  kind: "list",
  required: true,
  separator: "+",
  none: "none",
  members: ["on-site-inspection", "data-exchange"],
};

const examples: readonly (readonly [what: string, form: ColumnForm, cell: string, value: DataValue])[] = [
  ["a text", text, "Yalta, 1945", "Yalta, 1945"],
  ["a text that is not there", text, "", null],
  ["a text of digits", text, "010", "010"],
  ["a text such as the word for an empty list", text, "none", "none"],
  ["a text with a separator", text, "one; two", "one; two"],
  ["a choice", { kind: "choice", required: true, members: ["us", "both"] }, "both", "both"],
  ["a choice that is not there", { kind: "choice", required: false, members: ["high"] }, "", null],
  ["a rank", { kind: "rank", required: true, members: [1, 2, 3] }, "2", 2],
  ["a rank that is not there", { kind: "rank", required: false, members: [1, 2, 3] }, "", null],
  ["a number", { kind: "number", required: true }, "-9.5", -9.5],
  ["zero", { kind: "number", required: true }, "0", 0],
  ["a number that is not there, which is not zero", { kind: "number", required: false }, "", null],
  ["a year", { kind: "date", required: true }, "1946", "1946"],
  ["a day", { kind: "date", required: true }, "1946-03-05", "1946-03-05"],
  ["a date that is not there", { kind: "date", required: false }, "", null],
  ["yes", { kind: "yes-no", required: true }, "yes", true],
  ["no", { kind: "yes-no", required: true }, "no", false],
  ["an address", { kind: "address", required: false }, "https://example.org/a", "https://example.org/a"],
  ["an address that is not there", { kind: "address", required: false }, "", null],
  ["a list", list, "book; record#doc-7", ["book", "record#doc-7"]],
  ["a list of one", list, "book", ["book"]],
  ["a list of nothing", list, "", []],
  ["a list with a word that means nothing elsewhere", list, "none", ["none"]],
  [
    "a list with a sign between",
    means,
    "on-site-inspection+data-exchange",
    ["on-site-inspection", "data-exchange"],
  ],
  ["a list that says that it is empty", means, "none", []],
];

describe("a cell as JSON", () => {
  it.each(examples)("is, and comes back as it was: %s", (_what, form, cell, value) => {
    expect(toDataValue(form, cell)).toEqual(value);
    expect(fromDataValue(form, value)).toBe(cell);
  });

  it("has no zeros at the end of a number", () => {
    expect(toDataValue({ kind: "number", required: true }, "0.020")).toBe(0.02);
    expect(fromDataValue({ kind: "number", required: true }, 0.02)).toBe("0.02");
  });

  it("is a list whatever space stands around its separators, and comes back with one of them", () => {
    expect(toDataValue(list, "book;record ;  third")).toEqual(["book", "record", "third"]);
    expect(fromDataValue(list, ["book", "record", "third"])).toBe("book; record; third");
  });

  it("is a list of the same items after it was a cell", () => {
    const item = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*(#p\. \d+)?$/);
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(toDataValue(list, fromDataValue(list, items))).toEqual(items);
      }),
      { seed: 1917 },
    );
  });
});

describe("the rows of a file as JSON", () => {
  const file = {
    bytes: new Uint8Array(),
    header: ["goldstein", "code", "sources", "label_en", "label_ja", "level"],
    cells: [
      ["-9.5", "0191", "book; record", "Blockade", "封鎖", "sub"],
      ["0.0", "01", "book", "Statement", "声明", "root"],
    ],
  };

  it("have their columns in the order of the file, each in its form", () => {
    const rows = dataRows("weights", file);
    expect(rows).toEqual([
      {
        goldstein: -9.5,
        code: "0191",
        sources: ["book", "record"],
        label_en: "Blockade",
        label_ja: "封鎖",
        level: "sub",
      },
      { goldstein: 0, code: "01", sources: ["book"], label_en: "Statement", label_ja: "声明", level: "root" },
    ]);
    expect(rows.map((row) => Object.keys(row))).toEqual([file.header, file.header]);
  });
});

const rowsOfJson = z.array(
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
);

/** A cell in the one way of writing it: numbers without zeros at their end, one space after a semicolon. */
function normal(form: ColumnForm, cell: string): string {
  if (form.kind === "number" || form.kind === "rank") return cell === "" ? "" : String(Number(cell));
  return form.kind === "list" ? cell.replaceAll(/\s*;\s*/g, "; ") : cell;
}

describe.each(publishedNames)("the JSON of %s", (table) => {
  const file = tableFile(loadDataset(), table);
  const columns = columnsOf(table, "en");

  it("is the file again, cell by cell", () => {
    const rows = rowsOfJson.parse(JSON.parse(JSON.stringify(dataRows(table, file))));
    const cells = rows.map((row) => columns.map(({ name, form }) => fromDataValue(form, row[name] ?? null)));
    expect(file.header).toEqual(columns.map(({ name }) => name));
    expect(cells).toEqual(
      file.cells.map((row) => columns.map(({ form }, index) => normal(form, row[index] ?? ""))),
    );
  });

  it("has a row for each line of the file, and every column in each", () => {
    const rows = dataRows(table, file);
    const lines = new TextDecoder().decode(file.bytes).trimEnd().split("\n");
    expect(rows).toHaveLength(lines.length - 1);
    expect(rows.filter((row) => Object.keys(row).join() !== file.header.join())).toEqual([]);
  });
});
