import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countedFirstDay,
  countedLastDay,
  type HistoricalDate,
  mayPrecede,
  parseHistoricalDate,
} from "@/lib/schema/historical-date";
import { toDay, toIsoDay, toIsoMonth } from "@/lib/text/calendar";

const runs = { seed: 1917 };

function dated(text: string): HistoricalDate {
  const parsed = parseHistoricalDate(text);
  if (typeof parsed === "string") throw new Error(`${text}: ${parsed}`);
  return parsed;
}

const anyDay = fc.integer({ min: toDay(1800, 1, 1), max: toDay(2199, 12, 31) });

/** A day in one of the three precisions, beside the day itself. */
const anyDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => ({ day, date: dated(toIsoDay(day).slice(0, length)) }));

describe("a date as precise as it is known", () => {
  it.each([
    ["1946", "year", "1946-01-01", "1947-01-01"],
    ["1946-03", "month", "1946-03-01", "1946-04-01"],
    ["1946-12", "month", "1946-12-01", "1947-01-01"],
    ["2000-02", "month", "2000-02-01", "2000-03-01"],
    ["1946-03-05", "day", "1946-03-05", "1946-03-06"],
    ["2024-02-29", "day", "2024-02-29", "2024-03-01"],
  ])("%s is a %s from %s up to, not including, %s", (text, precision, from, to) => {
    const date = dated(text);
    expect(date).toMatchObject({ text, precision });
    expect([toIsoDay(date.from), toIsoDay(date.to)]).toEqual([from, to]);
  });

  it("holds the day that it was known from, in whatever precision", () => {
    fc.assert(
      fc.property(anyDate, ({ day, date }) => {
        expect(date.from <= day && day < date.to).toBe(true);
      }),
      runs,
    );
  });

  it("spans the first years and the last that a date may name, and no other", () => {
    expect(dated("1800").precision).toBe("year");
    expect(dated("2199-12-31").precision).toBe("day");
    for (const text of ["1799-12-31", "2200"])
      expect(parseHistoricalDate(text)).toBe("the year must lie between 1800 and 2199");
  });

  it.each([
    "",
    "46",
    "1946-3",
    "1946-03-5",
    "1946/03/05",
    "c. 1946",
    "1946-03-05T00:00",
    "19460305",
    "1946-",
  ])("is not written %j", (text) =>
    expect(parseHistoricalDate(text)).toBe("must be a date such as 1946, 1946-03 or 1946-03-05"),
  );

  it.each(["1946-00", "1946-13", "1946-13-01"])("has no month such as in %s", (text) =>
    expect(parseHistoricalDate(text)).toBe(`no such month in the calendar: ${text}`),
  );

  it.each(["1946-02-29", "1900-02-29", "1946-04-31", "1946-01-00", "1946-01-32"])(
    "has no day such as %s",
    (text) => expect(parseHistoricalDate(text)).toBe(`no such day in the calendar: ${text}`),
  );
});

describe("the day that a first day counts as", () => {
  it.each([
    ["1946-03-05", "1946-03-05"],
    ["1946-03", "1946-03-15"],
    ["1946-02", "1946-02-15"],
    ["1946", "1946-07-01"],
    ["2000", "2000-07-01"],
  ])("is for %s the %s", (text, counted) => expect(toIsoDay(countedFirstDay(dated(text)))).toBe(counted));
});

describe("the day that a last day counts as", () => {
  it.each([
    ["1946-03-05", "1946-03-05"],
    ["1946-03", "1946-03-31"],
    ["2000-02", "2000-02-29"],
    ["1946", "1946-12-31"],
  ])("is for %s the %s", (text, counted) => expect(toIsoDay(countedLastDay(dated(text)))).toBe(counted));
});

describe("both", () => {
  it("lie within what is known, the first not after the last", () => {
    fc.assert(
      fc.property(anyDate, ({ date }) => {
        const [first, last] = [countedFirstDay(date), countedLastDay(date)];
        expect(date.from <= first && first <= last && last < date.to).toBe(true);
        if (date.precision === "month") expect(toIsoMonth(first)).toBe(date.text);
      }),
      runs,
    );
  });
});

describe("whether one date may precede another", () => {
  it.each([
    ["1972-05-26", "1972-05-26", true],
    ["1972-05-26", "1972-05-25", false],
    ["1972-05", "1972", true],
    ["1972-12", "1972", true],
    ["1972-05-26", "1972-05", true],
    ["1972", "1972-01-01", true],
    ["1972", "1971-12-31", false],
    ["1972-05", "1972-04", false],
  ])("%s before or on %s: %s", (a, b, answer) => expect(mayPrecede(dated(a), dated(b))).toBe(answer));

  it("is so whenever the days that they were known from are in order", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
        expect(mayPrecede(earlier.date, later.date)).toBe(true);
      }),
      runs,
    );
  });

  it("is so one way round at least, and both ways only if they share a day", () => {
    fc.assert(
      fc.property(anyDate, anyDate, ({ date: a }, { date: b }) => {
        const share = Math.max(a.from, b.from) < Math.min(a.to, b.to);
        expect(mayPrecede(a, b) || mayPrecede(b, a)).toBe(true);
        expect(mayPrecede(a, b) && mayPrecede(b, a)).toBe(share);
      }),
      runs,
    );
  });
});
