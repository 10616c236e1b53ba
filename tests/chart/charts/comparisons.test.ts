import { describe, expect, it } from "vitest";
import { comparisonChart, comparisonText } from "@/lib/chart/charts/comparisons";
import { loadDataset } from "@/lib/dataset/dataset";
import { evidenceOf } from "@/lib/domain/climate";
import { gradesOn, ordinary } from "@/lib/domain/conditions";
import { defaults } from "@/lib/domain/parameters";
import { temperatureOn, toTemperature } from "@/lib/domain/temperature";
import { toDay } from "@/lib/text/calendar";
import { locales } from "@/lib/text/locales";

const dataset = loadDataset();
const evidence = evidenceOf(dataset);

describe.each(locales)("two curves over each other in %s", (locale) => {
  const parts = comparisonChart(dataset, "parts", locale);
  const editions = comparisonChart(dataset, "editions", locale);
  const days = [toDay(1950, 12, 31), toDay(1975, 7, 31), toDay(2022, 3, 31)];
  const front = (spec: typeof parts, day: number) => spec.points.find(({ x }) => x === day)?.y;
  const behind = (spec: typeof parts, day: number) => spec.ghost?.points.find(({ x }) => x === day)?.y;

  it("are what was done and what is, each by its half of the formula", () => {
    for (const day of days) {
      const done = temperatureOn({ ...evidence, stretches: [] }, day, { ...defaults, conditions: 0 });
      const is = toTemperature(
        defaults.conditions * (gradesOn(evidence.stretches, day) - ordinary),
        defaults,
      );
      expect(front(parts, day)).toBeCloseTo(done ?? 0, 2);
      expect(behind(parts, day)).toBeCloseTo(is, 2);
    }
  });

  it("are this edition and the first, as that was published", () => {
    for (const day of days) {
      expect(front(editions, day)).toBeCloseTo(temperatureOn(evidence, day, defaults) ?? 0, 2);
      expect(behind(editions, day)).toBe(
        dataset.firstEdition.find(({ month }) => month.to - 1 === day)?.temperature,
      );
    }
    expect(editions.ghost?.points).toHaveLength(editions.points.length);
  });

  it("have no range and no acts, which would be those of another curve", () => {
    for (const spec of [parts, editions]) {
      expect(spec.events).toEqual([]);
      expect(spec.points.filter(({ low, begins }) => low !== null || begins.length > 0)).toEqual([]);
    }
  });

  it("are told in figures", () => {
    for (const comparison of ["parts", "editions"] as const)
      expect(comparisonText(dataset, comparison, locale)).toMatch(/[01]\.\d\d.*\d\.\d.*\d\s?%/);
  });
});
