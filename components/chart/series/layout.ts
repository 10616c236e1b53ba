import type { Box, Size } from "@/lib/chart/shapes";

/** Where the parts of a time chart lie in a drawing of a size, in pixels. */
export type Layout = Size & {
  /** Under 560 px: the phone's drawing, with fewer words. */
  readonly compact: boolean;
  readonly text: number;
  readonly small: number;
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

export function layoutOf({ width, height }: Size): Layout {
  const compact = width < 560;
  const text = compact ? 12.5 : width < 1000 ? 13 : 14.5;
  const small = compact ? 11.5 : width < 1000 ? 12 : 13.5;
  const left = compact ? 30 : 40;
  const right = compact ? 6 : width < 1000 ? 58 : 72;
  const top = compact ? 12 : 20;
  const axis = compact ? 24 : 28;
  const ribbonHeight = compact ? 14 : width < 1000 ? 30 : 36;
  const laneHeight = compact ? 26 : width < 1000 ? 30 : 40;
  const gap = compact ? 5 : 7;
  const plot = {
    x: left,
    y: top,
    width: width - left - right,
    height: height - top - axis - laneHeight - gap - ribbonHeight - 1,
  };
  const lane = { x: left, y: plot.y + plot.height + axis, width: plot.width, height: laneHeight };
  const ribbon = { x: left, y: lane.y + lane.height + gap, width: plot.width, height: ribbonHeight };
  return { width, height, compact, text, small, plot, lane, ribbon, axis };
}

export type Scale = { readonly x: (day: number) => number; readonly y: (temperature: number) => number };

/** The scales of a plot. Recharts draws with the same ones, since margins and axis sizes are fixed; the parity test holds them together. */
export function scaleOf(
  plot: Box,
  xDomain: readonly [number, number],
  yDomain: readonly [number, number],
): Scale {
  const [x0, x1] = xDomain;
  const [y0, y1] = yDomain;
  return {
    x: (day) => plot.x + ((day - x0) / (x1 - x0)) * plot.width,
    y: (temperature) => plot.y + plot.height - ((temperature - y0) / (y1 - y0)) * plot.height,
  };
}
