import { describe, expect, it } from "vitest";
import { spellsOf } from "@/lib/domain/spells";
import type { MonthValue } from "@/lib/domain/temperature";
import { firstOfMonth, lastOfMonth, toDay, toIsoDay } from "@/lib/text/calendar";

const january = toDay(2001, 1, 1);

/** Months from January 2001 on, one a letter: `w` warm, `.` not, `?` without a value. */
const monthsOf = (text: string): readonly MonthValue[] =>
  [...text].map((letter, index) => {
    const value = letter === "?" ? null : letter === "w" ? 5 : 0;
    return { day: lastOfMonth(firstOfMonth(january, index)), value, low: value, high: value };
  });

const isWarm = (value: number) => value >= 3;

const spells = (text: string, rule = { atLeast: 1, bridge: 0 }) =>
  spellsOf(monthsOf(text), isWarm, rule).map(({ from, to, months }) => [
    toIsoDay(from),
    toIsoDay(to),
    months,
  ]);

describe("spells", () => {
  it("are runs from the first day of the first month to the last day of the last", () => {
    expect(spells(".ww..w")).toEqual([
      ["2001-02-01", "2001-03-31", 2],
      ["2001-06-01", "2001-06-30", 1],
    ]);
  });

  it("are none where no month passes", () => {
    expect(spells("....")).toEqual([]);
  });

  it("are left out where they are shorter than asked", () => {
    expect(spells("www.ww", { atLeast: 3, bridge: 0 })).toEqual([["2001-01-01", "2001-03-31", 3]]);
  });

  it("are joined over a gap as long as the bridge, whose months do not count", () => {
    expect(spells("ww...ww", { atLeast: 1, bridge: 3 })).toEqual([["2001-01-01", "2001-07-31", 4]]);
  });

  it("stay apart over a gap one month longer than the bridge", () => {
    expect(spells("ww....ww", { atLeast: 1, bridge: 3 })).toHaveLength(2);
  });

  it("are joined over a gap of a year, but not of thirteen months, wherever it begins", () => {
    const rule = { atLeast: 1, bridge: 12 };
    const gaps = Array.from({ length: 12 }, (_, start) => "w".repeat(start + 1));
    for (const before of gaps) {
      expect(spells(`${before}${".".repeat(12)}w`, rule)).toHaveLength(1);
      expect(spells(`${before}${".".repeat(13)}w`, rule)).toHaveLength(2);
    }
  });

  it("are as long after joining as they must be, not before", () => {
    expect(spells("ww.ww", { atLeast: 4, bridge: 1 })).toEqual([["2001-01-01", "2001-05-31", 4]]);
  });

  it("end at a month without a value", () => {
    expect(spells("w?w")).toHaveLength(2);
  });
});
