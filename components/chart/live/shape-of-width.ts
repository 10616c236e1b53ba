import type { PageShape } from "@/lib/chart/shapes";

/** The drawing that fits a place, by its width in pixels: the same widths at which the style sheet changes it. */
export function shapeOfWidth(width: number): PageShape {
  if (width >= 920) return "wide";
  return width >= 588 ? "medium" : "tall";
}
