import { describe, expect, it } from "vitest";
import { type Dataset, loadDataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { defaults, termsOf } from "@/lib/domain/influence";
import { leaveOneDecadeOut, mostInfluential } from "@/lib/domain/leave-out";
import { monthValues, temperatureOn } from "@/lib/domain/temperature";
import { toDay, toIsoMonth } from "@/lib/text/calendar";
import { weightedDataset } from "./weighted-dataset";

const dataset = loadDataset();

describe("the curve without a decade", () => {
  // An act of 1945, a blockade of 1948–49, an embargo that goes on from 1954, a treaty of 1972.
  const small = weightedDataset({ yalta: 8, blockade: -9.5, embargo: -8, treaty: 9 });
  const rows = leaveOneDecadeOut(small);
  const of = (decade: string) => rows.find((row) => row.decade === decade);

  it("is compared for every decade of the months", () => {
    expect(rows.map(({ decade, events }) => [decade, events])).toEqual([
      ["1940s", 2],
      ["1950s", 1],
      ["1960s", 0],
      ["1970s", 1],
    ]);
  });

  it("differs by what began in the decade and still counts after it: the default less the rest", () => {
    const others = termsOf(small.events.filter(({ id }) => id !== "embargo"));
    const difference = (day: number) =>
      (temperatureOn(climateOf(small).terms, day, defaults) ?? 0) -
      (temperatureOn(others, day, defaults) ?? 0);
    // The embargo rests on its floor from 1955 on: it takes most where least else is left, before the treaty.
    const { largest, months } = of("1950s")?.after ?? {};
    expect(months).toBe(240);
    expect(largest?.difference).toBeCloseTo(difference(largest?.day ?? 0), 10);
    expect(largest?.difference).toBeLessThan(0);
    const days = climateOf(small).months.flatMap(({ day }) => (day >= toDay(1960, 1, 1) ? [day] : []));
    const mean = days.reduce((sum, day) => sum + Math.abs(difference(day)), 0) / days.length;
    expect(of("1950s")?.after.mean).toBeCloseTo(mean, 10);
  });

  it("is the same before the decade, so that only the months after it test anything", () => {
    const { outside, after } = of("1970s") ?? {};
    // February 1945 to December 1969.
    expect(outside).toMatchObject({ months: 299, mean: 0, largest: null });
    expect(outside?.rho).toBeCloseTo(1, 12);
    expect(after).toEqual({ months: 0, rho: null, mean: null, largest: null });
  });

  it("changes nothing where nothing that counts began", () => {
    expect(of("1960s")?.outside).toMatchObject({ mean: 0, largest: null });
    expect(of("1960s")?.outside.rho).toBeCloseTo(1, 12);
  });

  it("is compared only where both have begun", () => {
    const late = leaveOneDecadeOut(weightedDataset({ yalta: 8, treaty: 9 }));
    // May 1972 to December 1979.
    expect(late.find(({ decade }) => decade === "1940s")?.outside.months).toBe(92);
  });

  it("leaves every event of the dataset out once", () => {
    const all = leaveOneDecadeOut(dataset);
    expect(all.map(({ decade }) => decade)).toHaveLength(12);
    expect(all.reduce((sum, { events }) => sum + events, 0)).toBe(climateOf(dataset).terms.length);
    expect(all.at(-1)?.after.months).toBe(0);
  });
});

/** By the definition: the whole curve again, without the event. */
function slowly(of: Dataset, id: string) {
  const { months } = climateOf(of);
  const [first, last] = [months[0]?.day ?? 0, months.at(-1)?.day ?? 0];
  const without = monthValues(termsOf(of.events.filter((event) => event.id !== id)), first, last, defaults);
  const differences = months.flatMap(({ day, value }, index) => {
    const other = without[index]?.value ?? null;
    return value === null || other === null ? [] : [{ day, difference: value - other }];
  });
  const sizes = differences.map(({ difference }) => Math.abs(difference));
  return {
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    largest: differences[sizes.indexOf(Math.max(...sizes))],
  };
}

describe("the events that move the curve most", () => {
  const small = weightedDataset({ yalta: 8, blockade: -9.5, embargo: -0.5, treaty: 9 });

  it.each([
    ["of the small dataset, the very first among them", small, 4],
    ["of the dataset", dataset, 10],
  ])("are those whose loss changes it most, by the definition: %s", (_, of, count) => {
    const found = mostInfluential(of, count);
    expect(found).toHaveLength(count);
    for (const { event, mean, largest } of found) {
      const slow = slowly(of, event.id);
      expect(mean).toBeCloseTo(slow.mean, 9);
      expect(largest.difference).toBeCloseTo(slow.largest?.difference ?? Number.NaN, 9);
      expect(toIsoMonth(largest.day)).toBe(toIsoMonth(slow.largest?.day ?? 0));
    }
  });

  it("come in order, ten unless asked otherwise", () => {
    const means = mostInfluential(dataset, 1000).map(({ mean }) => mean);
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(mostInfluential(dataset)).toEqual(mostInfluential(dataset, 1000).slice(0, 10));
  });

  it("have the sign of what they did to the curve", () => {
    for (const { event, largest } of mostInfluential(dataset, 1000))
      expect(Math.sign(largest.difference)).toBe(Math.sign(event.goldstein));
  });

  it("are none of those that do not count: leaving one out changes nothing", () => {
    expect(mostInfluential(small, 1000).map(({ event }) => event.id)).not.toContain("surrender");
    expect(slowly(small, "surrender")).toMatchObject({ mean: 0 });
  });

  it("are computed once for a dataset", () => {
    expect(mostInfluential(small)[0]).toBe(mostInfluential(small)[0]);
  });

  it("are none where all rests on one event, as nothing is left to compare", () => {
    expect(mostInfluential(weightedDataset({ treaty: 9 }))).toEqual([]);
    expect(mostInfluential(weightedDataset({}))).toEqual([]);
  });
});
