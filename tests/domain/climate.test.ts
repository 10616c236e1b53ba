import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { climateOf, meanBetween, yearMeans } from "@/lib/domain/climate";
import { defaults, termsOf } from "@/lib/domain/influence";
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

  it("has the value of its defaults on the last day of the month", () => {
    const terms = termsOf(dataset.events);
    const wrong = climate.months.filter(({ day, value }) => {
      const slow = temperatureOn(terms, day, defaults);
      return slow === null || value === null ? slow !== value : Math.abs(slow - value) > 1e-9;
    });
    expect(wrong).toEqual([]);
  });

  it("is computed once for a dataset, and anew for another", () => {
    expect(climateOf(dataset)).toBe(climate);
    const [first, ...rest] = dataset.events.filter(({ goldstein }) => goldstein !== 0);
    expect(first).toBeDefined();
    expect(climateOf({ ...dataset, events: rest }).terms).toHaveLength(climate.terms.length - 1);
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
