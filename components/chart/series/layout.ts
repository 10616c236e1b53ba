import type { Box, Size } from "@/lib/chart/shapes";
import { byWidth, type Letters, lettersOf } from "../letters";

/** Where the parts of a time chart lie in a drawing of a size, in pixels. */
export type Layout = Size &
  Letters & {
    readonly plot: Box;
    /** The strip of event marks under the axis. */
    readonly lane: Box;
    /** The ribbon of phases at the foot. */
    readonly ribbon: Box;
    /** Height of the time axis between plot and lane. */
    readonly axis: number;
  };

/** A small curve stands alone: axis and plot, without lane, ribbon and words at its edge. */
export function smallLayout(size: Size): Layout {
  const [left, right, top, axis] = [34, 8, 8, 26];
  const plot = { x: left, y: top, width: size.width - left - right, height: size.height - top - axis };
  const below = { x: left, y: size.height, width: plot.width, height: 0 };
  return { ...size, compact: true, text: 12.5, small: 12, plot, lane: below, ribbon: below, axis };
}

export function layoutOf(size: Size): Layout {
  const { width, height } = size;
  const [left, right, top] = [
    byWidth(size, [30, 40, 40]),
    byWidth(size, [6, 58, 72]),
    byWidth(size, [12, 20, 20]),
  ];
  const axis = byWidth(size, [24, 28, 28]);
  const ribbonHeight = byWidth(size, [14, 30, 36]);
  const laneHeight = byWidth(size, [26, 30, 40]);
  const gap = byWidth(size, [5, 7, 7]);
  const plot = {
    x: left,
    y: top,
    width: width - left - right,
    height: height - top - axis - laneHeight - gap - ribbonHeight - 1,
  };
  const lane = { x: left, y: plot.y + plot.height + axis, width: plot.width, height: laneHeight };
  const ribbon = { x: left, y: lane.y + lane.height + gap, width: plot.width, height: ribbonHeight };
  return { ...size, ...lettersOf(size), plot, lane, ribbon, axis };
}
