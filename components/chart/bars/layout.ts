import type { Size } from "@/lib/chart/shapes";
import { byWidth } from "../letters";
import { type StepsLayout, stepsLayout } from "../steps/layout";

/** Where the parts of a chart of bars lie, in pixels: as in a chart of steps, with room for signed figures of three digits. */
export function barsLayout(size: Size): StepsLayout {
  const layout = stepsLayout(size);
  const { plot } = layout;
  const left = byWidth(size, [38, 46, 46]);
  return { ...layout, plot: { ...plot, x: left, width: plot.width + plot.x - left } };
}
