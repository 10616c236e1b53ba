import { describe, expect, it } from "vitest";
import type { StepLayer, StepPoint } from "@/lib/chart/kinds/steps";
import { layerValue, pointIndexOn, readerLayers, totalOf } from "@/lib/chart/kinds/steps";

const point = (x: number, ...values: readonly number[]): StepPoint => ({
  x,
  label: `day ${x}`,
  values,
  line: 0,
  changes: [],
});

const layer = (id: string, label: string, hatched: boolean): StepLayer => ({
  id,
  of: id.replace("-suspended", ""),
  label,
  role: "field-testing",
  hatched,
});

const layers = [
  layer("low", "Low", false),
  layer("low-suspended", "Low", true),
  layer("high", "High", false),
  layer("high-suspended", "High", true),
];

describe("the counts of a day", () => {
  const points = [point(10, 1), point(20, 2), point(21, 3)];

  it("are those of the last point at or before it", () => {
    expect([10, 11, 19, 20, 21, 22, 1000].map((day) => pointIndexOn(points, day))).toEqual([
      0, 0, 0, 1, 2, 2, 2,
    ]);
  });

  it("are none before the first point, and none where there is no point", () => {
    expect(pointIndexOn(points, 9)).toBe(-1);
    expect(pointIndexOn([], 10)).toBe(-1);
  });
});

describe("the layers of a reader", () => {
  it("join what is in force in a field with what is suspended there, from the bottom up", () => {
    expect(readerLayers({ layers }).map(({ id, label, places }) => ({ id, label, places }))).toEqual([
      { id: "low", label: "Low", places: [0, 1] },
      { id: "high", label: "High", places: [2, 3] },
    ]);
  });

  it("keep the colour of their field", () => {
    const conventional = { ...layer("other", "Other", false), role: "field-conventional" as const };
    expect(readerLayers({ layers: [...layers, conventional] }).map(({ role }) => role)).toEqual([
      "field-testing",
      "field-testing",
      "field-conventional",
    ]);
  });

  it("are one place each where nothing is ever hatched", () => {
    const plain = layers.filter(({ hatched }) => !hatched);
    expect(readerLayers({ layers: plain }).map(({ places }) => places)).toEqual([[0], [1]]);
  });

  it("count both of their places, and make up the whole together", () => {
    const day = point(10, 3, 1, 4, 0);
    const counts = readerLayers({ layers }).map((one) => layerValue(day, one));
    expect(counts).toEqual([4, 4]);
    expect(totalOf(day)).toBe(8);
  });
});

describe("the height of the stack", () => {
  it("is nothing where nothing is stacked", () => {
    expect(totalOf({ values: [] })).toBe(0);
    expect(totalOf({ values: [0, 0, 0] })).toBe(0);
  });
});
