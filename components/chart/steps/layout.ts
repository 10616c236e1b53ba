import type { Box, Size } from "@/lib/chart/shapes";

export type StepsLayout = {
  readonly compact: boolean;
  readonly text: number;
  readonly small: number;
  readonly plot: Box;
  readonly axis: number;
};

/** Where the parts of a chart of steps lie in a drawing of a size, in pixels. */
export function stepsLayout({ width, height }: Size): StepsLayout {
  const compact = width < 560;
  const axis = compact ? 24 : 28;
  const [left, right, top] = [compact ? 26 : 34, compact ? 8 : 16, compact ? 10 : 14];
  return {
    compact,
    text: compact ? 12.5 : width < 1000 ? 13 : 14.5,
    small: compact ? 11.5 : width < 1000 ? 12 : 13.5,
    plot: { x: left, y: top, width: width - left - right, height: height - top - axis },
    axis,
  };
}
