// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { ComposedChart } from "recharts";
import { afterEach, describe, expect, it } from "vitest";
import { marginsOf, TimeAxis, ValueAxis } from "@/components/chart/axes";
import { barsLayout } from "@/components/chart/bars/layout";
import { dayAt, type Plot, scaleOf, usePlot } from "@/components/chart/scale";
import { layoutOf, smallLayout } from "@/components/chart/series/layout";
import { stepsLayout } from "@/components/chart/steps/layout";
import { type Size, usualSizes } from "@/lib/chart/shapes";
import { toDay } from "@/lib/text/calendar";

afterEach(cleanup);

const days = [toDay(1947, 3, 12), toDay(1991, 12, 26)] as const;
const values = [-10, 10] as const;
const ticks = [-10, 0, 10].map((at) => ({ at, label: String(at) }));

type Layout = { readonly plot: Plot["box"]; readonly axis: number };

/** The plot as Recharts lays it out for a chart with the margins and axes of a layout. */
function plotOf(size: Size, { plot, axis }: Layout): Plot {
  let found: Plot | null = null;
  const Probe = () => {
    found = usePlot();
    return null;
  };
  render(
    <ComposedChart width={size.width} height={size.height} margin={marginsOf(size, plot, axis)}>
      <TimeAxis domain={days} ticks={[]} height={axis} size={12} />
      <ValueAxis y={{ domain: values, ticks }} width={plot.x} size={12} />
      <Probe />
    </ComposedChart>,
  );
  if (found === null) throw new Error("Recharts laid out no plot");
  return found;
}

const layouts = {
  curve: layoutOf,
  "small curve": smallLayout,
  steps: stepsLayout,
  bars: barsLayout,
} as const;
const cases = Object.entries(layouts).flatMap(([name, layout]) =>
  Object.entries(usualSizes).map(([shape, size]) => ({ name, shape, size, layout: layout(size) })),
);

describe.each(cases)("the plot of a $name, $shape", ({ size, layout }) => {
  it("lies where the layout says, with the scales by which pointer and crosshair find their places", () => {
    const { box, scale } = plotOf(size, layout);
    expect(box).toEqual(layout.plot);
    const ours = scaleOf(layout.plot, days, values);
    for (const share of [0, 0.37, 1]) {
      const day = days[0] + share * (days[1] - days[0]);
      expect(scale.x(day)).toBeCloseTo(ours.x(day), 6);
      expect(scale.y(share * 20 - 10)).toBeCloseTo(ours.y(share * 20 - 10), 6);
      expect(dayAt(layout.plot, days, ours.x(day))).toBeCloseTo(day, 6);
    }
  });
});
