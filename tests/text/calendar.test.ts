import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstOfMonth,
  lastOfMonth,
  toCivil,
  toDay,
  toIsoDay,
  toIsoMonth,
  toTimestamp,
} from "@/lib/text/calendar";

const runs = { seed: 1917 };

/** Any day of the years that a historical date may name. */
const anyDay = fc.integer({ min: toDay(1800, 1, 1), max: toDay(2199, 12, 31) });

describe("a day", () => {
  it("is counted from 1 January 1970, and negative before it", () => {
    expect(toDay(1970, 1, 1)).toBe(0);
    expect(toDay(1970, 1, 2)).toBe(1);
    expect(toDay(1969, 12, 31)).toBe(-1);
    expect(toDay(2000, 1, 1)).toBe(10957);
    expect(toDay(1917, 1, 1)).toBe(-19358);
  });

  it("is a whole number, and its calendar date leads back to it", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = toCivil(day);
        expect(toDay(year, month, dayOfMonth)).toBe(day);
      }),
      runs,
    );
  });

  it("is followed by the next day of the month, or by the first of the next", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [today, tomorrow] = [toCivil(day), toCivil(day + 1)];
        if (tomorrow.day === 1) expect(day).toBe(lastOfMonth(day));
        else expect(tomorrow).toEqual({ ...today, day: today.day + 1 });
      }),
      runs,
    );
  });

  it("knows the leap years of the Gregorian calendar", () => {
    expect(toDay(1900, 3, 1) - toDay(1900, 2, 28)).toBe(1);
    expect(toDay(2000, 3, 1) - toDay(2000, 2, 28)).toBe(2);
    expect(toDay(2024, 3, 1) - toDay(2024, 2, 28)).toBe(2);
  });

  it("rolls over where month or day are out of range", () => {
    expect(toDay(1962, 13, 1)).toBe(toDay(1963, 1, 1));
    expect(toDay(1962, 2, 30)).toBe(toDay(1962, 3, 2));
    expect(toDay(1962, 1, 0)).toBe(toDay(1961, 12, 31));
  });

  it("does not slip in a time zone far from UTC", () => {
    // Where these tests run it is still the day before at midnight UTC, in every season.
    expect(new Date(toTimestamp(toDay(1962, 10, 16))).getDate()).toBe(15);
    expect(toIsoDay(toDay(1962, 10, 16))).toBe("1962-10-16");
    expect(toCivil(toDay(1945, 8, 15))).toEqual({ year: 1945, month: 8, day: 15 });
    expect(toIsoDay(toDay(2023, 3, 12) + 1)).toBe("2023-03-13");
  });
});

describe("a day as the data write it", () => {
  it("is padded to four, two and two digits", () => {
    expect(toIsoDay(toDay(1917, 3, 5))).toBe("1917-03-05");
    expect(toIsoMonth(toDay(1917, 3, 31))).toBe("1917-03");
  });

  it("sorts as text as it does in time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(toIsoDay(a) < toIsoDay(b)).toBe(a < b);
      }),
      runs,
    );
  });
});

describe("a month", () => {
  it("begins on its first day, forward and backward over the ends of years", () => {
    const day = toDay(1962, 10, 16);
    expect(firstOfMonth(day)).toBe(toDay(1962, 10, 1));
    expect(firstOfMonth(day, 3)).toBe(toDay(1963, 1, 1));
    expect(firstOfMonth(day, -10)).toBe(toDay(1961, 12, 1));
  });

  it.each([
    ["1900-02-14", "1900-02-28"],
    ["2000-02-01", "2000-02-29"],
    ["1962-04-30", "1962-04-30"],
    ["1962-12-31", "1962-12-31"],
  ])("in which %s lies ends on %s", (text, last) => {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    expect(toIsoDay(lastOfMonth(toDay(year, month, day)))).toBe(last);
  });

  it("holds every one of its days, whichever it is asked for", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [first, last] = [firstOfMonth(day), lastOfMonth(day)];
        expect(first <= day && day <= last).toBe(true);
        expect(toCivil(first).day).toBe(1);
        expect(toIsoMonth(first)).toBe(toIsoMonth(last));
        expect(firstOfMonth(day, 1)).toBe(last + 1);
      }),
      runs,
    );
  });
});
