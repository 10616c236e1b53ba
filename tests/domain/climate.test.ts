import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { climateOf, evidenceOf, meanBetween, shareOfDrawsColder, yearMeans } from "@/lib/domain/climate";
import { defaults } from "@/lib/domain/parameters";
import { type MonthValue, temperatureOn } from "@/lib/domain/temperature";
import { lastOfMonth, toDay, toIsoDay } from "@/lib/text/calendar";

const dataset = loadDataset();
const climate = climateOf(dataset);

describe("the climate of the dataset", () => {
  it("has a month for every month from January 1917 to that of the review", () => {
    const { months } = climate;
    expect(months).toHaveLength(1313);
    expect(months.map(({ day }) => toIsoDay(day)).filter((_, index) => [0, 1, 1312].includes(index))).toEqual(
      ["1917-01-31", "1917-02-28", "2026-05-31"],
    );
  });

  it("has the value of its defaults on the last day of the month, in two decimals", () => {
    const wrong = climate.months.filter(({ day, value }) => {
      const slow = temperatureOn(evidenceOf(dataset), day, defaults);
      return slow === null || value === null ? slow !== value : Math.abs(slow - value) > 0.005 + 1e-9;
    });
    expect(wrong).toEqual([]);
  });

  it("is computed once for a dataset, and anew for another", () => {
    expect(climateOf(dataset)).toBe(climate);
    const [first, ...rest] = dataset.events.filter(({ goldstein }) => goldstein !== 0);
    expect(first).toBeDefined();
    expect(climateOf({ ...dataset, events: rest }).evidence.acts).toHaveLength(
      climate.evidence.acts.length - 1,
    );
  });

  it("has the line inside its band in nearly every month, the band missing where the value is", () => {
    const valued = climate.months.filter(({ value }) => value !== null);
    const inside = valued.filter(
      ({ value, band }) => value !== null && band !== null && band.low <= value && value <= band.high,
    );
    expect(inside.length / valued.length).toBeGreaterThanOrEqual(0.97);
    expect(climate.months.filter(({ value, band }) => (value === null) !== (band === null))).toEqual([]);
  });
});

describe("two times of the dataset", () => {
  const year = (number: number) => [toDay(number, 1, 1), toDay(number, 12, 31)] as const;

  it("are compared in the same draws", () => {
    // An alliance in a world war, and a war against a side that the other arms.
    expect(shareOfDrawsColder(dataset, year(2023), year(1944))).toBe(1);
    expect(shareOfDrawsColder(dataset, year(1944), year(2023))).toBe(0);
    expect(shareOfDrawsColder(dataset, year(1944), year(1944))).toBe(0);
  });

  it("cannot be compared where one has no value", () => {
    expect(shareOfDrawsColder(dataset, [toDay(1917, 1, 1), toDay(1917, 1, 31)], year(1944))).toBeNull();
  });
});

const month = (year: number, number: number, value: number | null): MonthValue => ({
  day: lastOfMonth(toDay(year, number, 1)),
  value,
  low: value,
  high: value,
});

describe("the mean of months", () => {
  const months = [month(2000, 12, 9), month(2001, 1, 1), month(2001, 2, 3), month(2001, 3, 8)];

  it("takes both ends in and nothing beyond", () => {
    expect(meanBetween(months, toDay(2001, 1, 31), toDay(2001, 2, 28))).toBe(2);
    expect(meanBetween(months, toDay(2001, 2, 1), toDay(2001, 2, 27))).toBeNull();
  });

  it("leaves months without a value out instead of counting them as 0", () => {
    expect(
      meanBetween([month(2001, 1, null), month(2001, 2, 4)], toDay(2001, 1, 1), toDay(2001, 12, 31)),
    ).toBe(4);
  });

  it("is null where no month has a value", () => {
    expect(meanBetween([month(2001, 1, null)], toDay(2001, 1, 1), toDay(2001, 12, 31))).toBeNull();
    expect(meanBetween([], toDay(2001, 1, 1), toDay(2001, 12, 31))).toBeNull();
  });

  it("is given for each year, an unfinished one by the months that it has", () => {
    expect(yearMeans([month(1999, 12, null), ...months])).toEqual([
      { year: 1999, mean: null },
      { year: 2000, mean: 9 },
      { year: 2001, mean: 4 },
    ]);
  });
});
