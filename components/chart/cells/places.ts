import type { CellsSpec } from "@/lib/chart/kinds/cells";
import type { Size } from "@/lib/chart/shapes";
import { noRows, type Places } from "../drawn-kind";
import { cellsLayout } from "./layout";

/** Stripes are equally wide; the year under a place is the stripe under it. */
export function cellPlaces({ cells }: CellsSpec, size: Size): Places {
  const { plot } = cellsLayout(size, false);
  const count = cells.length;
  return {
    first: 0,
    last: count - 1,
    xOf: (index) => plot.x + ((index + 0.5) / count) * plot.width,
    nearest: (x) => Math.max(0, Math.min(count - 1, Math.floor(((x - plot.x) / plot.width) * count))),
    ...noRows,
  };
}
