import { describe, expect, it } from "vitest";
import { factsOf } from "@/lib/chart/facts";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { climateOf, shareOfDrawsColder } from "@/lib/domain/climate";
import { extremeYears } from "@/lib/domain/ranking";
import { wordOf } from "@/lib/look/temperature-scale";
import { toCivil, toDay } from "@/lib/text/calendar";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { temperatureSpec } from "./drawings";

const dataset = loadDataset();

type Valued = { readonly x: number; readonly y: number };

/** The months that have a value, unrounded: two months of 1993 are equal at the two decimals of the chart. */
const months: readonly Valued[] = climateOf(dataset).months.flatMap(({ day, value }) =>
  value === null ? [] : [{ x: day, y: value }],
);

const english = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The month of a day in words, written here without the formatter. */
function monthOf(locale: Locale, day: number): string {
  const { year, month } = toCivil(day);
  return locale === "en" ? `${english[month - 1]} ${year}` : `${year}年${month}月`;
}

const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

function extremesOf(items: readonly Valued[]): { readonly least: Valued; readonly most: Valued } {
  const sorted = items.toSorted((a, b) => a.y - b.y);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) throw new Error("no month has a value");
  return { least, most };
}

/** The means of the years. */
function yearsOf(): readonly Valued[] {
  const byYear = new Map<number, readonly number[]>();
  for (const { x, y } of months) {
    const { year } = toCivil(x);
    byYear.set(year, [...(byYear.get(year) ?? []), y]);
  }
  return [...byYear].map(([x, values]) => ({ x, y: values.reduce((sum, y) => sum + y, 0) / values.length }));
}

describe.each(locales)("the figures that sentences state in %s", (locale) => {
  const facts = factsOf(dataset, locale);
  const { least, most } = extremesOf(months);
  const { least: coldYear, most: warmYear } = extremesOf(yearsOf());
  const year = (number: number) => (locale === "en" ? String(number) : `${number}年`);

  it("name the coldest and the warmest month", () => {
    expect(facts.coldest).toEqual({ when: monthOf(locale, least.x), value: signed(least.y) });
    expect(facts.warmest).toEqual({ when: monthOf(locale, most.x), value: signed(most.y) });
  });

  it("name the coldest and the warmest year, and those that cannot be told apart from them", () => {
    const { coldest, warmest } = extremeYears(dataset);
    expect(coldest).toContain(coldYear.x);
    expect(warmest).toContain(warmYear.x);
    const span = (number: number) => [toDay(number, 1, 1), toDay(number, 12, 31)] as const;
    const surely = (colder: number, warmer: number) =>
      (shareOfDrawsColder(dataset, span(colder), span(warmer)) ?? 0) >= 0.9;
    for (const { x } of yearsOf()) {
      expect(coldest.includes(x), String(x)).toBe(x === coldYear.x || !surely(coldYear.x, x));
      expect(warmest.includes(x), String(x)).toBe(x === warmYear.x || !surely(x, warmYear.x));
    }
    for (const [words, years] of [
      [facts.coldestYears, coldest],
      [facts.warmestYears, warmest],
    ] as const)
      for (const end of [years[0], years.at(-1)]) expect(words).toContain(year(end ?? 0));
  });

  it("begin with the first month that has a value and end with the last, and its word", () => {
    const last = months.at(-1);
    expect(facts.from).toBe(monthOf(locale, months[0]?.x ?? 0));
    expect(facts.now).toEqual({
      when: monthOf(locale, last?.x ?? 0),
      value: signed(last?.y ?? Number.NaN),
      word: wordOf(last?.y ?? Number.NaN),
    });
  });

  it("name the last month that was mild or warmer", () => {
    const mild = months.findLast(({ y }) => y >= 1);
    expect(facts.lastMild).toBe(mild === undefined ? null : monthOf(locale, mild.x));
  });

  it("stand in the description and the heading of the temperature chart", () => {
    const { alt, title } = temperatureSpec(locale);
    const now = messagesOf(locale).temperature.words[facts.now.word];
    for (const { when, value } of [facts.coldest, facts.warmest, facts.now]) {
      expect(alt).toContain(when);
      expect(alt).toContain(value);
    }
    expect(alt).toContain(facts.from);
    expect(alt).toContain(now);
    const count = facts.warmSpells.length;
    const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
    expect(title).toContain(locale === "en" ? `${numbers[count]} warm` : String(count));
  });

  it("stand in the description and the heading of the stripes", () => {
    const { alt, title } = specOf(dataset, "stripes", locale);
    for (const years of [facts.coldestYears, facts.warmestYears]) expect(alt).toContain(years);
    const means = yearsOf().map(({ y }) => y);
    expect(facts.years).toBe(means.length);
    expect(facts.yearsBelow).toBe(means.filter((mean) => mean < 0).length);
    expect(
      title
        .match(/\d+/g)
        ?.map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual([facts.yearsBelow, facts.years]);
  });
});

/** Runs of months on one side of a bound, gaps of up to twelve months bridged, a year or longer in months that pass. */
function longRuns(passes: (y: number) => boolean) {
  const runs: { from: number; to: number; count: number }[] = [];
  for (const [index, { y }] of months.entries()) {
    if (!passes(y)) continue;
    const run = runs.at(-1);
    if (run !== undefined && index - run.to <= 13)
      runs.splice(-1, 1, { from: run.from, to: index, count: run.count + 1 });
    else runs.push({ from: index, to: index, count: 1 });
  }
  return runs.filter(({ count }) => count >= 12);
}

describe.each(locales)("the spells that sentences state in %s", (locale) => {
  const facts = factsOf(dataset, locale);
  const at = (index: number) => months[index]?.x ?? Number.NaN;

  it("are the warm ones, by their years", () => {
    const spells = longRuns((y) => y >= 3).map(({ from, to }) => [
      toCivil(at(from)).year,
      toCivil(at(to)).year,
    ]);
    expect(
      facts.warmSpells.map(({ from, to }) => [from, to].map((text) => Number.parseInt(text, 10))),
    ).toEqual(spells);
    expect(spells.length).toBeGreaterThan(0);
  });

  it("are the cold one that lasts, since when, for how many months and whether it is the longest", () => {
    const spells = longRuns((y) => y <= -3);
    const current = spells.at(-1);
    if (current === undefined || current.to !== months.length - 1) {
      expect(facts.coldNow).toBeNull();
      return;
    }
    const lengths = spells.map(({ from, to }) => to - from);
    expect(facts.coldNow).toEqual({
      since: monthOf(locale, at(current.from)),
      months: current.count,
      longest: lengths.slice(0, -1).every((length) => length < current.to - current.from),
    });
  });
});

describe("a dataset that ended at another time", () => {
  const through = (text: string, from: number) => ({
    ...dataset,
    reviewedThrough: { text, precision: "day", from, to: from + 1 } as const,
  });

  it("has no cold spell that lasts where it ends warm", () => {
    const end = Date.UTC(1993, 5, 30) / 86_400_000;
    expect(factsOf(through("1993-06-30", end), "en").coldNow).toBeNull();
    expect(factsOf(through("1993-06-30", end), "en").lastMild).toBe("June 1993");
  });

  it("has no index where no event counts, and says so", () => {
    expect(() => factsOf({ ...dataset, events: [] }, "en")).toThrow("no counted event");
  });
});
