import { describe, expect, it } from "vitest";
import { type Dataset, loadDataset } from "@/lib/dataset/dataset";
import { climateOf, yearMeans } from "@/lib/domain/climate";
import { outsideComparisons, outsideSeries } from "@/lib/domain/outside-series";
import { lastOfMonth, toDay } from "@/lib/text/calendar";
import { dated } from "./some-event";
import { type Figure, withSeries } from "./some-series";
import { weightedDataset } from "./weighted-dataset";

const small = weightedDataset({ yalta: 8, blockade: -9.5, succession: 4, embargo: -8, treaty: 9 });

const means = yearMeans(climateOf(small).months).map(({ year, mean }) => ({
  year,
  mean: mean ?? Number.NaN,
}));

const yearly = (figure: (mean: number, year: number) => number): readonly Figure[] =>
  means.map(({ year, mean }) => [String(year), figure(mean, year)] as const);

const comparisonOf = (dataset: Dataset) => outsideComparisons(dataset)[0];

describe("a yearly series", () => {
  it("agrees fully with the temperature that it copies, over all years and all changes", () => {
    expect(
      comparisonOf(
        withSeries(
          small,
          "unga-agreement",
          yearly((mean) => 50 + mean),
        ),
      ),
    ).toMatchObject({
      reading: "year",
      expected: 1,
      firstYear: 1945,
      lastYear: 1979,
      levels: { rho: 1, n: 35 },
      changes: { rho: 1, n: 34 },
    });
  });

  it("that measures distance agrees where it falls as the temperature rises", () => {
    const distance = withSeries(
      small,
      "unga-ideal-point-distance",
      yearly((mean) => 3 - mean / 10),
    );
    expect(comparisonOf(distance)).toMatchObject({ expected: -1, levels: { rho: -1 }, changes: { rho: -1 } });
  });

  it("agrees in level and not in change where both only trend", () => {
    const trend = withSeries(
      small,
      "unga-agreement",
      yearly((_, year) => year - 1900),
    );
    expect(comparisonOf(trend)?.changes.rho).toBeNull();
    expect(comparisonOf(trend)?.levels.rho).not.toBeNull();
  });

  it("gives no change across a missing year, an empty figure or one that is only recalled", () => {
    const rows = yearly((mean) => 50 + mean).flatMap((row): readonly Figure[] => {
      const [year, value] = row;
      if (year === "1950") return [];
      if (year === "1960") return [[year, null]];
      return year === "1970" ? [[year, value, { verification: "recalled" }]] : [row];
    });
    expect(comparisonOf(withSeries(small, "unga-agreement", rows))).toMatchObject({
      levels: { rho: 1, n: 32 },
      changes: { rho: 1, n: 28 },
    });
  });

  it("is not compared in a year that was reviewed in part", () => {
    const early = { ...small, reviewedThrough: dated("1979-11-30") };
    const copy = withSeries(
      early,
      "unga-agreement",
      yearly((mean) => 50 + mean),
    );
    const { lastYear, levels } = comparisonOf(copy) ?? {};
    expect([lastYear, levels?.n]).toEqual([1978, 34]);
  });
});

describe("a series of settings", () => {
  it("holds each until the next, the last of a year counting for that year", () => {
    const rows: readonly Figure[] = [
      ["1960-06-30", 2],
      ["1950", 7],
      ["1960-01-31", 12],
    ];
    const found = comparisonOf(withSeries(small, "doomsday-clock", rows));
    expect(found).toMatchObject({ reading: "held", firstYear: 1950, lastYear: 1979, levels: { n: 30 } });
    const same = yearly((_, year) => (year < 1960 ? 7 : 2)).filter(([year]) => year >= "1950");
    expect(found?.levels).toEqual(comparisonOf(withSeries(small, "unga-agreement", same))?.levels);
    expect(found?.changes).toEqual(comparisonOf(withSeries(small, "unga-agreement", same))?.changes);
  });

  it("holds nothing while a setting is only recalled", () => {
    const rows: readonly Figure[] = [
      ["1950", 7],
      ["1955", 12, { verification: "recalled" }],
      ["1960", 2],
    ];
    expect(comparisonOf(withSeries(small, "doomsday-clock", rows))?.levels.n).toBe(25);
  });
});

describe("a series of polls", () => {
  const value = (year: number, month: number) =>
    climateOf(small).months.find(({ day }) => day === lastOfMonth(toDay(year, month, 1)))?.value ?? 0;
  const polls: readonly Figure[] = [
    ["1972-06", 50 + value(1972, 6)],
    ["1953-02", 50 + value(1953, 2)],
    ["1953-03-02", 50 + value(1953, 3)],
    ["1960", 90],
    ["1944-12", 90],
  ];

  it("stands beside the value of its month, in order of time; one dated by the year alone does not", () => {
    expect(comparisonOf(withSeries(small, "gallup-us-favourable-russia", polls))).toMatchObject({
      reading: "month",
      firstYear: 1953,
      lastYear: 1972,
      levels: { rho: 1, n: 3 },
      changes: { rho: null, n: 2 },
    });
  });
});

describe("the comparisons", () => {
  it("are none for a series that the dataset does not have, or that never meets the temperature", () => {
    expect(outsideComparisons(small)).toEqual([]);
    expect(outsideComparisons(withSeries(small, "unga-agreement", [["1930", 5]]))).toEqual([]);
  });

  it("of the dataset are all there, of three pairs at least, each ρ between −1 and 1", () => {
    const all = outsideComparisons(loadDataset());
    expect(all.map(({ indicator }) => indicator.id)).toEqual(outsideSeries.map(({ series }) => series));
    for (const { levels, changes, firstYear, lastYear } of all) {
      expect(Math.abs(levels.rho ?? 2)).toBeLessThanOrEqual(1);
      expect(Math.abs(changes.rho ?? 2)).toBeLessThanOrEqual(1);
      expect(changes.n).toBeLessThan(levels.n);
      expect(firstYear).toBeLessThan(lastYear);
    }
  });
});
