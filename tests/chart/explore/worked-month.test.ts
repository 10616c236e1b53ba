import { describe, expect, it } from "vitest";
import { domainNames } from "@/lib/chart/charts/temperature";
import { parseWorked, workedDay, workedMonth } from "@/lib/chart/explore/worked-month";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { lastOfMonth, toDay } from "@/lib/text/calendar";
import { formatSigned } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const dataset = loadDataset();

describe.each(locales)("a month by hand in %s", (locale) => {
  const spec = specOf(dataset, "temperature", locale);
  const { worked, columns } = messagesOf(locale).method;
  const words = { ...worked, columns, domains: domainNames(locale) };
  const months = [
    [1925, 12],
    [1962, 10],
    [1991, 12],
    [2022, 3],
  ] as const;

  it.each(months)("comes to the value of the curve: %i-%i", (year, month) => {
    const day = lastOfMonth(toDay(year, month, 1));
    const value = spec.points.find(({ x }) => x === day)?.y ?? 0;
    const { sum, acts, conditions } = workedMonth(spec, day, words);
    expect(sum).toContain(formatSigned(locale, value, 2));
    expect(conditions.rows).toHaveLength(5);
    expect(acts.rows.length).toBeGreaterThan(5);
  });

  it("adds up: what counts, with the rest, is A", () => {
    const { acts, rest, sum } = workedMonth(spec, workedDay, words);
    const number = (text: string) => Number(text.replace("−", "-").replace("+", "").replace(/,/g, ""));
    const counted = acts.rows.reduce((total, row) => total + number(row.at(-1) ?? ""), 0);
    const small = number(/[+−]?\d+\.\d{3}/.exec(rest)?.[0] ?? "");
    expect(counted + small).toBeCloseTo(number(/A = ([+−]?[\d.]+)/.exec(sum)?.[1] ?? ""), 1);
  });

  it("needs no more than the acts begun by then and the conditions in force", () => {
    const given = {
      locale,
      events: spec.events.filter(({ day }) => day <= workedDay),
      conditions: spec.conditions.filter(
        ({ first, last }) => first <= workedDay && (last === null || workedDay <= last),
      ),
    };
    expect(workedMonth(given, workedDay, words)).toEqual(workedMonth(spec, workedDay, words));
  });

  it("has no value before the first act, and says so", () => {
    const before = workedMonth(spec, toDay(1917, 1, 31), words);
    expect(before.sum).toBe(worked.nothing);
    expect(before.acts.rows).toEqual([]);
  });
});

describe("a month in an address", () => {
  const span = [toDay(1917, 1, 1), toDay(2026, 5, 31)] as const;

  it("is one of the record, by its last day", () => {
    expect(parseWorked("1962-10", span)).toBe(toDay(1962, 10, 31));
    expect(parseWorked("1917-01", span)).toBe(toDay(1917, 1, 31));
    expect(parseWorked("2026-05", span)).toBe(toDay(2026, 5, 31));
  });

  it.each(["1916-12", "2026-06", "1962-13", "1962-1", "62-10", "", "now"])("is not %j", (text) =>
    expect(parseWorked(text, span)).toBeNull(),
  );
});
