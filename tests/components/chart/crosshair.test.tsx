// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { barsLayout } from "@/components/chart/bars/layout";
import { cellsLayout } from "@/components/chart/cells/layout";
import { intervalsLayout } from "@/components/chart/intervals/layout";
import { Crosshair, placesOf } from "@/components/chart/kinds";
import { layoutOf } from "@/components/chart/series/layout";
import { stepsLayout } from "@/components/chart/steps/layout";
import { pageSizesOf } from "@/lib/chart/kinds";
import type { ChartSpec } from "@/lib/chart/spec";
import { bars, cells, empty, intervals, manyMonths, steps } from "./small-charts";

afterEach(cleanup);

/** What marks a point of a chart on a wide page. */
function marked(spec: ChartSpec, index: number, row: number | null = null) {
  const size = pageSizesOf(spec.kind).wide;
  const x = placesOf(spec, size).xOf(index);
  const { container } = render(<Crosshair spec={spec} size={size} index={index} x={x} row={row} />);
  const svg = container.querySelector("svg");
  const numbers = (name: string) => {
    const element = svg?.querySelector(name);
    return (...attributes: readonly string[]) =>
      element === null || element === undefined
        ? null
        : attributes.map((attribute) => Number(element.getAttribute(attribute)));
  };
  return {
    x,
    svg,
    circle: numbers("circle")("cx", "cy"),
    rect: numbers("rect")("x", "y", "width", "height"),
    line: svg?.querySelector("path")?.getAttribute("d"),
  };
}

describe("the mark of the point that is read", () => {
  it("fills the box of the drawing and is not read aloud", () => {
    const { svg } = marked(manyMonths, 3);
    expect([svg?.getAttribute("viewBox"), svg?.getAttribute("aria-hidden")]).toEqual([
      "0 0 1200 675",
      "true",
    ]);
  });

  it("of a curve is an upright through curve and events, with its dot on the value", () => {
    const { plot, lane } = layoutOf(pageSizesOf("series").wide);
    const { x, circle, line } = marked(manyMonths, 3);
    const value = manyMonths.points[3]?.y ?? Number.NaN;
    expect(circle?.[0]).toBe(x);
    expect(circle?.[1]).toBeCloseTo(plot.y + ((10 - value) / 20) * plot.height, 6);
    expect(line).toBe(`M${x} ${plot.y}V${lane.y + lane.height}`);
  });

  it("of a month without a value is the upright alone", () => {
    const gap = { ...manyMonths, points: manyMonths.points.map((point) => ({ ...point, y: null })) };
    expect(marked(gap, 3).circle).toBeNull();
  });

  it("of steps has its dot on top of the stack, not on the dashed line", () => {
    const { plot } = stepsLayout(pageSizesOf("steps").wide);
    const { circle, line, x } = marked(steps, 0);
    // One and two in the layers, four on the line, on an axis up to five.
    expect(circle?.[1]).toBeCloseTo(plot.y + plot.height * (1 - 3 / 5), 6);
    expect(line).toBe(`M${x} ${plot.y}V${plot.y + plot.height}`);
  });

  it("of stripes frames the stripe", () => {
    const { plot } = cellsLayout(pageSizesOf("cells").wide, false);
    const { rect } = marked(cells, 1);
    expect(rect).toEqual([plot.width / 2 - 1, 1, plot.width / 2 + 2, plot.height - 2]);
  });

  it("of bars is an upright through the middle of the bar", () => {
    const { plot } = barsLayout(pageSizesOf("bars").wide);
    const { x, line } = marked(bars, 1);
    expect(x).toBeCloseTo(plot.x + plot.width * ((365 + 365 / 2) / 1461), 6);
    expect(line).toBe(`M${x} ${plot.y}V${plot.y + plot.height}`);
  });

  it("of intervals is an upright, and a frame of one line around the line that is read", () => {
    const { rows, rowHeight } = intervalsLayout(intervals, pageSizesOf("intervals").wide);
    expect(marked(intervals, 0).rect).toBeNull();
    const { rect } = marked(intervals, 0, 1);
    expect(rect?.[1]).toBeCloseTo((rows[1]?.y ?? 0) - rowHeight / 2, 6);
    expect(rect?.[3]).toBeCloseTo(rowHeight, 6);
  });

  it("of a chart with nothing to draw is nothing", () => {
    expect(marked(empty, 0).svg?.children).toHaveLength(0);
  });
});
