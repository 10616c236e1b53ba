import { describe, expect, it } from "vitest";
import type { CellsSpec } from "@/lib/chart/kinds/cells";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { toCivil } from "@/lib/text/calendar";
import { type Locale, locales } from "@/lib/text/locales";
import { temperatureSpec } from "../drawings";

function stripesSpec(locale: Locale): CellsSpec {
  const spec = specOf(loadDataset(), "stripes", locale);
  if (spec.kind !== "cells") throw new Error(`stripes of kind ${spec.kind}`);
  return spec;
}

describe.each(locales)("the stripes in %s", (locale) => {
  const spec = stripesSpec(locale);

  it("are plain JSON", () => {
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
  });

  it("are one a year from 1917 to 2026", () => {
    expect(spec.cells.map(({ year }) => year)).toEqual(
      Array.from({ length: 110 }, (_, index) => 1917 + index),
    );
  });

  it("have the mean of the months of their year, recomputed from the points of the temperature chart", () => {
    for (const { year, value } of spec.cells) {
      const values = temperatureSpec(locale).points.flatMap(({ x, y }) =>
        y !== null && toCivil(x).year === year ? [y] : [],
      );
      const mean = values.reduce((sum, y) => sum + y, 0) / values.length;
      // Both the points and the mean are rounded to two decimals.
      expect(Math.abs((value ?? Number.NaN) - mean)).toBeLessThanOrEqual(0.0101);
    }
  });

  it("count ten months in 1917 and five in 2026, those that have a value", () => {
    const months = (year: number) =>
      temperatureSpec(locale).points.filter(({ x, y }) => y !== null && toCivil(x).year === year).length;
    expect([1917, 1918, 2026].map(months)).toEqual([10, 12, 5]);
  });

  it("have ticks on the decades", () => {
    expect(spec.ticks.map(({ at }) => at)).toEqual([
      1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
    expect(spec.ticks.map(({ label }) => label)).toEqual(spec.ticks.map(({ at }) => String(at)));
  });

  it("name each year in the words of the language", () => {
    expect(spec.cells[0]?.label).toBe(locale === "en" ? "1917" : "1917年");
  });
});
