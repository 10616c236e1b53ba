import { describe, expect, it } from "vitest";
import { type Dataset, loadDataset } from "@/lib/dataset/dataset";
import { climateOf, evidenceOf } from "@/lib/domain/climate";
import {
  leaveOneDecadeOut,
  leaveOneDomainOut,
  mostInfluential,
  thinnedOut,
  thinnedTo,
} from "@/lib/domain/leave-out";
import { defaults } from "@/lib/domain/parameters";
import { type Evidence, temperatureOn } from "@/lib/domain/temperature";
import { conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import { toCivil, toDay, toIsoMonth } from "@/lib/text/calendar";
import { weightedDataset } from "./weighted-dataset";

const dataset = loadDataset();

/** What the months of a dataset lose with other evidence, by the definition. */
function slowly(of: Dataset, other: Evidence) {
  const differences = climateOf(of).months.flatMap(({ day }) => {
    const value = temperatureOn(evidenceOf(of), day, defaults);
    const without = temperatureOn(other, day, defaults);
    return value === null || without === null ? [] : [{ day, difference: value - without }];
  });
  const sizes = differences.map(({ difference }) => Math.abs(difference));
  return {
    differences,
    mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    largest: differences[sizes.indexOf(Math.max(...sizes))],
  };
}

const withoutAct = (of: Dataset, id: string): Evidence => {
  const { acts, stretches } = evidenceOf(of);
  return { acts: acts.filter((act) => act.id !== id), stretches };
};

describe("the curve without a decade", () => {
  // Acts of 1945, 1948, 1954 and 1972.
  const small = weightedDataset({ yalta: 8, blockade: -9.5, embargo: -8, treaty: 9 });
  const rows = leaveOneDecadeOut(small);
  const of = (decade: string) => rows.find((row) => row.decade === decade);

  it("is compared for every decade of the months", () => {
    expect(rows.map(({ decade, acts }) => [decade, acts])).toEqual([
      ["1940s", 2],
      ["1950s", 1],
      ["1960s", 0],
      ["1970s", 1],
    ]);
  });

  it("differs by what began in the decade and still counts after it: the default less the rest", () => {
    const { differences } = slowly(small, withoutAct(small, "embargo"));
    const after = differences.filter(({ day }) => day >= toDay(1960, 1, 1));
    const found = of("1950s")?.after;
    expect(found?.months).toBe(240);
    expect(found?.largest?.difference).toBeLessThan(0);
    expect(found?.largest?.difference).toBeCloseTo(
      Math.min(...after.map(({ difference }) => difference)),
      10,
    );
    const mean = after.reduce((sum, { difference }) => sum + Math.abs(difference), 0) / after.length;
    expect(found?.mean).toBeCloseTo(mean, 10);
  });

  it("is the same before the decade, so that only the months after it test anything", () => {
    const { outside, after } = of("1970s") ?? {};
    // February 1945 to December 1969.
    expect(outside).toMatchObject({ months: 299, mean: 0, largest: null });
    expect(outside?.rho).toBeCloseTo(1, 12);
    expect(after).toEqual({ months: 0, rho: null, mean: null, largest: null });
  });

  it("is compared only where both have begun", () => {
    const late = leaveOneDecadeOut(weightedDataset({ yalta: 8, treaty: 9 }));
    // May 1972 to December 1979.
    expect(late.find(({ decade }) => decade === "1940s")?.outside.months).toBe(92);
  });

  it("leaves every act of the dataset out once", () => {
    const all = leaveOneDecadeOut(dataset);
    expect(all.map(({ decade }) => decade)).toHaveLength(12);
    expect(all.reduce((sum, { acts }) => sum + acts, 0)).toBe(evidenceOf(dataset).acts.length);
    expect(all.at(-1)?.after.months).toBe(0);
  });
});

describe("the curve with a domain that was always ordinary", () => {
  const small = weightedDataset({ yalta: 8 });

  it("differs by what the domain had else, and not at all where it had nothing else", () => {
    const rows = leaveOneDomainOut(small);
    expect(rows.map(({ domain }) => domain)).toEqual([...conditionDomains]);
    const { acts, stretches } = evidenceOf(small);
    for (const { domain, comparison } of rows) {
      const ordinary = stretches.map((stretch) =>
        stretch.domain === domain ? { ...stretch, grade: domainScales[domain].ordinary } : stretch,
      );
      const slow = slowly(small, { acts, stretches: ordinary });
      expect(comparison.mean).toBeCloseTo(slow.mean, 10);
      expect(comparison.largest?.difference ?? 0).toBeCloseTo(slow.largest?.difference ?? 0, 10);
    }
    // There was no confrontation in arms, and one exchange agreement.
    expect(rows.find(({ domain }) => domain === "arms")?.comparison).toMatchObject({
      mean: 0,
      largest: null,
    });
    expect(rows.find(({ domain }) => domain === "economy")?.comparison.largest?.difference).toBeLessThan(0);
  });
});

describe("the curve with few acts a year", () => {
  it("keeps five of a year, the strongest", () => {
    const { acts } = evidenceOf(dataset);
    const years = new Map<number, number>();
    for (const { first } of acts) years.set(toCivil(first).year, (years.get(toCivil(first).year) ?? 0) + 1);
    const kept = [...years.values()].reduce((sum, count) => sum + Math.min(count, thinnedTo), 0);
    expect(thinnedOut(dataset).kept).toBe(kept);
    expect(thinnedOut(dataset).rho).toBeGreaterThan(0.5);
  });

  it("is the default where no year has more", () => {
    const small = weightedDataset({ yalta: 8, blockade: -9.5, embargo: -8, treaty: 9 });
    expect(thinnedOut(small)).toMatchObject({ kept: 4, mean: 0, largest: null });
  });
});

describe("the acts and conditions that move the curve most", () => {
  const small = weightedDataset({ yalta: 8, blockade: -9.5, embargo: -0.5, treaty: 9 });

  const without = (of: Dataset, id: string, kind: "act" | "condition"): Evidence => {
    if (kind === "act") return withoutAct(of, id);
    const { acts, stretches } = evidenceOf(of);
    return {
      acts,
      stretches: stretches.map((stretch) =>
        stretch.id === id ? { ...stretch, grade: domainScales[stretch.domain].ordinary } : stretch,
      ),
    };
  };

  it("are those whose loss changes it most, by the definition", () => {
    const found = mostInfluential(small, 20);
    expect(
      found
        .filter(({ kind }) => kind === "act")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["blockade", "embargo", "treaty", "yalta"]);
    for (const { id, kind, mean, largest } of found) {
      const slow = slowly(small, without(small, id, kind));
      expect(mean).toBeCloseTo(slow.mean, 9);
      expect(largest.difference).toBeCloseTo(slow.largest?.difference ?? Number.NaN, 9);
      expect(toIsoMonth(largest.day)).toBe(toIsoMonth(slow.largest?.day ?? 0));
    }
  });

  it("come in order, ten unless asked otherwise, without what moves nothing", () => {
    const all = mostInfluential(small, 1000);
    expect(all.map(({ mean }) => mean)).toEqual(all.map(({ mean }) => mean).toSorted((a, b) => b - a));
    expect(mostInfluential(small)).toEqual(all.slice(0, 10));
    // No confrontation is the ordinary state of arms.
    expect(all.map(({ id }) => id)).not.toContain("arms-none");
    expect(all.map(({ id }) => id)).not.toContain("surrender");
  });

  it("are computed once for a dataset", () => {
    expect(mostInfluential(small)[0]).toBe(mostInfluential(small)[0]);
  });
});
