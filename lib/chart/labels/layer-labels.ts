import type { Box } from "../shapes";

/** A layer as it stands at a place across the chart: its upper and lower edge, and the line that no label may cover, in pixels. */
export type Slice = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly line: number;
};

/** The part of a stretch of a layer that is free over its whole width: above the line or below it, whichever is higher. */
function freeOf(window: readonly Slice[]): readonly [top: number, bottom: number] {
  const top = Math.max(...window.map((slice) => slice.top));
  const bottom = Math.min(...window.map((slice) => slice.bottom));
  const lines = window.map((slice) => slice.line);
  const [high, low] = [Math.min(...lines), Math.max(...lines)];
  if (low <= top || high >= bottom) return [top, bottom];
  return high - top > bottom - low ? [top, high] : [low, bottom];
}

/** Air above and below a label in its layer, in pixels. */
const air = 3;

/**
 * The place in a layer where a label of a size has most room: its centre, or `null` where the layer is nowhere thick
 * enough over the whole width. The slices are evenly spaced, from left to right.
 */
export function layerLabelPlace(
  slices: readonly Slice[],
  { width, height }: Pick<Box, "width" | "height">,
): { readonly x: number; readonly y: number } | null {
  const step = (slices[1]?.x ?? 1) - (slices[0]?.x ?? 0);
  const count = Math.max(1, Math.ceil(width / step));
  let best: { readonly x: number; readonly y: number } | null = null;
  let room = height + 2 * air;
  for (let start = 0; start + count < slices.length; start++) {
    const window = slices.slice(start, start + count + 1);
    const [top, bottom] = freeOf(window);
    if (bottom - top < room) continue;
    room = bottom - top + 0.01;
    best = { x: (slices[start]?.x ?? 0) + (count * step) / 2, y: (top + bottom) / 2 };
  }
  return best;
}
