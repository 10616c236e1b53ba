import type { Box, Size } from "@/lib/chart/shapes";
import { byWidth, type Letters, lettersOf } from "../letters";

export type StepsLayout = Letters & { readonly plot: Box; readonly axis: number };

/** Where the parts of a chart of steps lie in a drawing of a size, in pixels. */
export function stepsLayout(size: Size): StepsLayout {
  const axis = byWidth(size, [24, 28, 28]);
  const [left, right, top] = [
    byWidth(size, [26, 34, 34]),
    byWidth(size, [8, 16, 16]),
    byWidth(size, [10, 14, 14]),
  ];
  const plot = { x: left, y: top, width: size.width - left - right, height: size.height - top - axis };
  return { ...lettersOf(size), plot, axis };
}
