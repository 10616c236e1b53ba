import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Box } from "@/lib/chart/shapes";

/** Where values lie in a drawing, in pixels. */
export type Scale = { readonly x: (day: number) => number; readonly y: (value: number) => number };

/** The place in a drawing where a chart draws its values, with the scales of its axes. */
export type Plot = { readonly box: Box; readonly scale: Scale };

/**
 * The plot as Recharts has laid it out, for what is drawn into it; `null` until its axes have registered. A value
 * beyond an axis lies beyond the plot.
 */
export function usePlot(): Plot | null {
  const box = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (box === undefined || x === undefined || y === undefined) return null;
  return { box, scale: { x: (day) => x(day) ?? Number.NaN, y: (value) => y(value) ?? Number.NaN } };
}

/**
 * The scales of a plot for what lies over a chart and not in it: the pointer and the crosshair. Margins and axes have
 * fixed sizes, so that Recharts draws with the same ones; a test holds them together.
 */
export function scaleOf(
  plot: Box,
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): Scale {
  return {
    x: (day) => plot.x + ((day - x0) / (x1 - x0)) * plot.width,
    y: (value) => plot.y + plot.height - ((value - y0) / (y1 - y0)) * plot.height,
  };
}

/** The day under a place across a plot: what the scale of days does, the other way round. */
export const dayAt = (plot: Box, [from, to]: readonly [number, number], x: number): number =>
  from + ((x - plot.x) / plot.width) * (to - from);
