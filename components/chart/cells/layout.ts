import type { Box, Size } from "@/lib/chart/shapes";

export type CellsLayout = { readonly plot: Box; readonly axis: number; readonly small: number };

/** Where stripes and axis lie in a drawing of a size; `bare` has no axis. */
export function cellsLayout({ width, height }: Size, bare: boolean): CellsLayout {
  const axis = bare ? 0 : 28;
  return { plot: { x: 0, y: 0, width, height: height - axis }, axis, small: width < 560 ? 11.5 : 13 };
}
