import type { Size } from "@/lib/chart/shapes";
import { type StepsLayout, stepsLayout } from "../steps/layout";

/** Where the parts of a chart of bars lie, in pixels: as in a chart of steps, with room for signed figures of three digits. */
export function barsLayout(size: Size): StepsLayout {
  const layout = stepsLayout(size);
  const { plot, compact } = layout;
  const left = compact ? 38 : 46;
  return { ...layout, plot: { ...plot, x: left, width: plot.width + plot.x - left } };
}
