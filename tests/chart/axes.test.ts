import { describe, expect, it } from "vitest";
import { ticksWithin } from "@/components/chart/axes";
import { barsLayout } from "@/components/chart/bars/layout";
import { layoutOf } from "@/components/chart/series/layout";
import { stepsLayout } from "@/components/chart/steps/layout";
import type { ValueAxis } from "@/lib/chart/elements";
import { pageSizesOf } from "@/lib/chart/kinds";
import type { Box } from "@/lib/chart/shapes";
import { pageShapes, type Size } from "@/lib/chart/shapes";
import { bars, manyMonths, steps } from "../components/chart/small-charts";
import { drawn, textsOf } from "./drawn-chart";

const ticks = (labels: readonly number[]): ValueAxis["ticks"] =>
  labels.map((at) => ({ at, label: `v${at}` }));

const cases = [
  { spec: { ...manyMonths, y: { ...manyMonths.y, ticks: ticks([-10, -5, 0, 5, 10]) } }, layout: layoutOf },
  { spec: { ...steps, y: { ...steps.y, ticks: ticks([0, 1, 2, 3, 4, 5]) } }, layout: stepsLayout },
  { spec: { ...bars, y: { ...bars.y, ticks: ticks([-20, 0, 20]) } }, layout: barsLayout },
].flatMap((chart) => pageShapes.map((shape) => ({ ...chart, kind: chart.spec.kind, shape })));

describe.each(cases)("the axes of a chart of kind $kind, $shape", ({ spec, layout, shape }) => {
  const size: Size = pageSizesOf(spec.kind)[shape];
  const { plot, compact }: { readonly plot: Box; readonly compact: boolean } = layout(size);
  const texts = textsOf(drawn(spec, size));
  const shown = (labels: readonly string[]) =>
    labels.map((label) => texts.filter(({ text }) => text === label).length);

  it("show every tick of the values, the first and the last too", () => {
    const labels = spec.y.ticks.map(({ label }) => label);
    expect(shown(labels)).toEqual(labels.map(() => 1));
  });

  it("show every tick of the days that finds room, the first and the last too", () => {
    const labels = ticksWithin(spec.locale, spec.x.domain, plot, compact).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(1);
    expect(shown(labels)).toEqual(labels.map(() => 1));
  });
});
