import { describe, expect, it } from "vitest";
import { intervalsLayout } from "@/components/chart/intervals/layout";
import { placesOf } from "@/components/chart/kinds";
import { pageSizesOf, pointCount } from "@/lib/chart/kinds";
import { pageShapes } from "@/lib/chart/shapes";
import { toDay } from "@/lib/text/calendar";
import { bars, cells, empty, intervals, manyMonths, steps } from "./small-charts";

const every = [manyMonths, cells, steps, intervals, bars].flatMap((spec) =>
  pageShapes.map((shape) => ({ kind: spec.kind, shape, spec, size: pageSizesOf(spec.kind)[shape] })),
);

describe.each(every)("the places of a chart of kind $kind, $shape", ({ spec, size }) => {
  const { first, last, xOf, nearest } = placesOf(spec, size);
  const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  it("are those of all its points, from left to right, inside the drawing", () => {
    expect([first, last]).toEqual([0, pointCount(spec) - 1]);
    const places = indices.map(xOf);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.filter((x) => x < 0 || x > size.width)).toEqual([]);
  });

  it("lead back to the point that lies there", () => {
    expect(indices.map((index) => nearest(xOf(index)))).toEqual(indices);
  });

  it("end with the last point to the right of everything, and the first to the left", () => {
    expect([nearest(-1000), nearest(size.width + 1000)]).toEqual([first, last]);
  });
});

describe("the place of a month", () => {
  const size = pageSizesOf("series").wide;
  const { xOf, nearest } = placesOf(manyMonths, size);
  const perDay = (xOf(29) - xOf(0)) / ((manyMonths.points[29]?.x ?? 0) - (manyMonths.points[0]?.x ?? 0));

  it("is its last day: the day after belongs to the next month", () => {
    expect(nearest(xOf(6))).toBe(6);
    expect(nearest(xOf(6) - 20 * perDay)).toBe(6);
    expect(nearest(xOf(6) + perDay)).toBe(7);
  });

  it("lies as far across as its day does between the ends of the axis", () => {
    const decade = placesOf(manyMonths, size, [toDay(1962, 1, 1), toDay(1963, 1, 1)]);
    const share = (decade.xOf(5) - decade.xOf(2)) / (decade.xOf(11) - decade.xOf(2));
    expect(share).toBeCloseTo((181 - 90) / (365 - 90), 6);
    expect([decade.first, decade.last]).toEqual([0, 11]);
  });
});

describe("the rows of a chart", () => {
  it("are the layers of steps and the lines of intervals; other kinds have none", () => {
    const rows = [manyMonths, cells, steps, intervals, bars].map(
      (spec) => placesOf(spec, pageSizesOf(spec.kind).wide).rows,
    );
    expect(rows).toEqual([0, 0, 2, 2, 0]);
  });

  it("are found at the height of a line and half its height to both sides, no further", () => {
    const size = pageSizesOf("intervals").tall;
    const { rows, rowHeight } = intervalsLayout(intervals, size);
    const { rowNear } = placesOf(intervals, size);
    for (const [index, { y }] of rows.entries()) {
      expect([0, -0.49, 0.49].map((part) => rowNear(y + part * rowHeight))).toEqual([index, index, index]);
      expect([-0.51, 0.51].map((part) => rowNear(y + part * rowHeight))).not.toContain(index);
    }
    expect(rowNear((rows[0]?.y ?? 0) - rowHeight * 0.9)).toBeNull();
  });
});

describe("a chart with nothing to draw", () => {
  it("has no point anywhere", () => {
    const { first, last, rows } = placesOf(empty, { width: 400, height: 500 });
    expect([last < first, rows, pointCount(empty)]).toEqual([true, 0, 0]);
  });
});
