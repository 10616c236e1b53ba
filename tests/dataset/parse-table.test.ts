import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseTable } from "@/lib/dataset/parse-table";
import {
  badCell,
  byteOrderMark,
  duplicateId,
  missingColumn,
  noRows,
  raggedRow,
  repeatedColumn,
  unknownColumn,
} from "@/lib/dataset/problems";
import { decimal, words } from "@/lib/schema/cell";

const file = "small.csv";
const schema = z.strictObject({ id: words, height: decimal });
const at = (line: number) => ({ file, line });

function parse(text: string) {
  const table = parseTable(file, new TextEncoder().encode(text), { schema, key: ["id"] });
  return { table, problems: table.problems };
}

describe("the rows of a table", () => {
  it("come as the schema makes them, with their place", () => {
    const { table, problems } = parse("height,id\n7,a\n-4.5,b\n");
    expect(problems).toEqual([]);
    expect(table.rows).toEqual([
      { file, line: 2, row: { id: "a", height: 7 } },
      { file, line: 3, row: { id: "b", height: -4.5 } },
    ]);
    expect(table.whole).toBe(true);
  });

  it("are refused one by one, and those that are right are kept", () => {
    const { table, problems } = parse("id,height\na,tall\nb,2\n,3\n");
    expect(table.rows.map(({ row }) => row.id)).toEqual(["b"]);
    expect(problems).toEqual([
      badCell(at(2), "height", "tall", "must be a number such as 7 or -4.5"),
      badCell(at(4), "id", "", "must not be empty"),
    ]);
  });

  it("give their ids even where they are refused, so that who cites them is not blamed", () => {
    expect(parse("id,height\na,tall\nb,2\n").table.ids).toEqual(new Set(["a", "b"]));
  });

  it("are all refused where the header is wrong", () => {
    const { table, problems } = parse("id,size\na,tall\n");
    expect(table).toMatchObject({ file, rows: [], ids: null, header: [], cells: [], whole: false });
    expect(problems).toEqual([missingColumn(at(1), "height"), unknownColumn(at(1), "size")]);
  });

  it("must exist", () => {
    expect(parse("id,height\n").problems).toEqual([noRows(at(1))]);
    expect(parse("").problems).toEqual([noRows(at(1))]);
  });

  it("are not missed where the file could not be read: one problem is enough", () => {
    expect(parse("\uFEFFid,height\n").problems).toEqual([byteOrderMark(at(1))]);
  });

  it("are read on beside one with too many cells", () => {
    const { table, problems } = parse("id,height\na,1,2\nb,tall\nc,3\n");
    expect(table.rows.map(({ row }) => row.id)).toEqual(["c"]);
    expect(table.ids).toEqual(new Set(["a", "b", "c"]));
    expect(table.whole).toBe(false);
    expect(problems).toEqual([
      raggedRow(at(2), 3, 2),
      badCell(at(3), "height", "tall", "must be a number such as 7 or -4.5"),
    ]);
  });
});

describe("an id", () => {
  it("that stands twice is refused where it stands again, with the line where it stood first", () => {
    expect(parse("id,height\na,1\nb,2\na,3\na,4\n").problems).toEqual([
      duplicateId(at(4), "id", "a", 2),
      duplicateId(at(5), "id", "a", 2),
    ]);
  });

  it("counts as taken by a row that is refused for another cell", () => {
    expect(parse("id,height\na,tall\na,3\n").problems).toContainEqual(duplicateId(at(3), "id", "a", 2));
  });
});

describe("a header", () => {
  it("that gives a column twice is refused, since one of the two would be lost", () => {
    expect(parse("id,height,height\na,1,2\n").problems).toEqual([repeatedColumn(at(1), "height")]);
  });
});
