import type { Box, Size } from "@/lib/chart/shapes";
import { byWidth } from "../letters";

export type CellsLayout = {
  readonly plot: Box;
  readonly axis: number;
  readonly small: number;
  /** Years from one tick to the next. */
  readonly every: number;
};

/** Where stripes and axis lie in a drawing of a size; `bare` has no axis. */
export function cellsLayout(size: Size, bare: boolean): CellsLayout {
  const { width, height } = size;
  const axis = bare ? 0 : 28;
  return {
    plot: { x: 0, y: 0, width, height: height - axis },
    axis,
    small: byWidth(size, [11.5, 13, 13]),
    every: byWidth(size, [20, 10, 10]),
  };
}
