import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { compareValues, nextSort, sortRows } from "@/lib/table/engine/order";
import type { SortKey, TableRow } from "@/lib/table/spec";
import { treatiesFrame, treatyRow } from "@/lib/table/tables/treaties";
import type { Locale } from "@/lib/text/locales";
import { someAgreement } from "../../domain/some-agreement";
import { someFrame, someRow } from "./some-table";

const up = (column: string): SortKey => ({ column, descending: false });
const down = (column: string): SortKey => ({ column, descending: true });

const order = (rows: readonly TableRow[], sort: readonly SortKey[], locale: Locale = "en") =>
  sortRows(someFrame(locale), rows, sort).map(({ id }) => id);

const byTitle = (titles: readonly string[], locale: Locale = "en") =>
  order(
    titles.map((title) => someRow({ id: title, title })),
    [up("title")],
    locale,
  );

describe("the order of rows", () => {
  it("is that of numbers by value", () => {
    const rows = [
      someRow({ id: "c", year: 1972 }),
      someRow({ id: "a", year: -5 }),
      someRow({ id: "b", year: 300 }),
      // As words, with the digits in them by value, 300 would come after 5 here too.
      someRow({ id: "least", year: -300 }),
    ];
    expect(order(rows, [up("signed")])).toEqual(["least", "a", "b", "c"]);
    expect(order(rows, [down("signed")])).toEqual(["c", "b", "a", "least"]);
  });

  it("is that of words without case, with the numbers in them by value", () => {
    expect(byTitle(["treaty 10", "Treaty 9", "abm", "Salt"])).toEqual([
      "abm",
      "Salt",
      "Treaty 9",
      "treaty 10",
    ]);
    expect(compareValues("en", "treaty 9", "treaty 10")).toBeLessThan(0);
    expect(compareValues("en", "Étude", "etude")).toBe(0);
  });

  it("is that of the language: kanji as its readers know them, kana before them", () => {
    // By its code 一 (4E00) would come before 亜 (4E9C); the Japanese order begins with 亜.
    expect(byTitle(["一般条約", "亜細亜条約", "ソルト", "あいうえお条約"], "ja")).toEqual([
      "あいうえお条約",
      "ソルト",
      "亜細亜条約",
      "一般条約",
    ]);
  });

  it("puts what is missing last, both ways", () => {
    const rows = [
      someRow({ id: "none", place: null, year: null }),
      someRow({ id: "moscow", place: "Moscow", year: 1972 }),
      someRow({ id: "geneva", place: "Geneva", year: 1985 }),
    ];
    expect(order(rows, [up("place")])).toEqual(["geneva", "moscow", "none"]);
    expect(order(rows, [down("place")])).toEqual(["moscow", "geneva", "none"]);
    expect(order(rows, [up("signed")])).toEqual(["moscow", "geneva", "none"]);
    expect(order(rows, [down("signed")])).toEqual(["geneva", "moscow", "none"]);
  });

  it("leaves equal rows as they were, also those in which it is missing, both ways", () => {
    const rows = ["x", "c", "a", "b"].map((id) => someRow({ id, title: "same", place: null }));
    for (const key of [up, down])
      for (const column of ["signed", "title", "place"])
        expect(order(rows, [key(column)])).toEqual(["x", "c", "a", "b"]);
    expect(order(rows, [])).toEqual(["x", "c", "a", "b"]);
  });

  it("goes on to the next key where rows are equal by the one before, each with its own direction", () => {
    const rows = [
      someRow({ id: "1972-b", year: 1972, title: "b" }),
      someRow({ id: "1963-a", year: 1963, title: "a" }),
      someRow({ id: "1972-c", year: 1972, title: "c" }),
      someRow({ id: "1972-a", year: 1972, title: "a" }),
    ];
    expect(order(rows, [down("signed"), up("title")])).toEqual(["1972-a", "1972-b", "1972-c", "1963-a"]);
    expect(order(rows, [up("title"), down("signed")])).toEqual(["1972-a", "1963-a", "1972-b", "1972-c"]);
  });

  it("changes neither the rows nor how many there are", () => {
    const rows = [someRow({ id: "b", year: 2 }), someRow({ id: "a", year: 1 })];
    expect(sortRows(someFrame(), rows, [up("signed")])).toHaveLength(2);
    expect(rows.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("is the reverse of the other direction where all values are there and differ", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1800, max: 2199 }), { maxLength: 12 });
    fc.assert(
      fc.property(years, (list) => {
        const rows = list.map((year) => someRow({ id: String(year), year }));
        const sorted = list.toSorted((a, b) => a - b).map(String);
        expect(order(rows, [up("signed")])).toEqual(sorted);
        expect(order(rows, [down("signed")])).toEqual(sorted.toReversed());
      }),
      { seed: 1917 },
    );
  });
});

describe("the order of dates", () => {
  const dataset = loadDataset();
  const frame = treatiesFrame(dataset, "en");
  const sorted = (column: string, agreements: readonly Readonly<Record<string, string>>[]) =>
    sortRows(
      frame,
      agreements.map((parts) => treatyRow(dataset, someAgreement(parts), "en")),
      [up(column)],
    ).map(({ id }) => id);

  it("is by the first day, of one day the less precise first", () => {
    expect(
      sorted("signed", [
        { id: "day-2", signed: "1972-05-02" },
        { id: "day", signed: "1972-05-01" },
        { id: "month", signed: "1972-05" },
        { id: "new-year", signed: "1972-01-01" },
        { id: "year", signed: "1972" },
        { id: "before", signed: "1971-12-31" },
      ]),
    ).toEqual(["before", "year", "new-year", "month", "day", "day-2"]);
  });

  it("puts agreements that have not ended after those that have", () => {
    const ended = { status: "ended", end_kind: "expired" };
    expect(
      sorted("ended", [
        { id: "still" },
        { id: "late", ...ended, ended: "2009-12-05" },
        { id: "early", ...ended, ended: "1977-10-03" },
      ]),
    ).toEqual(["early", "late", "still"]);
  });
});

describe("the order after a press on a heading", () => {
  const up = (column: string) => ({ column, descending: false });
  const down = (column: string) => ({ column, descending: true });

  it("is by that column alone, upwards", () => {
    expect(nextSort([up("signed"), down("title")], "field", false)).toEqual([up("field")]);
  });

  it("turns round where it is by that column already", () => {
    expect(nextSort([up("signed")], "signed", false)).toEqual([down("signed")]);
    expect(nextSort([down("signed")], "signed", false)).toEqual([up("signed")]);
  });

  it("drops the other keys before it turns the pressed one round", () => {
    expect(nextSort([up("signed"), down("title")], "title", false)).toEqual([down("title")]);
  });

  it("has with Shift a further key, or turns that one round in its place", () => {
    expect(nextSort([down("signed")], "title", true)).toEqual([down("signed"), up("title")]);
    expect(nextSort([down("signed"), up("title")], "signed", true)).toEqual([up("signed"), up("title")]);
  });
});
