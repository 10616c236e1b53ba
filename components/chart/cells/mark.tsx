import type { CellsSpec } from "@/lib/chart/kinds/cells";
import { paint } from "@/lib/look/roles";
import type { MarkProps } from "../drawn-kind";
import { cellsLayout } from "./layout";

/** The stripe that is read, framed. */
export function CellMark({ spec, size, x }: MarkProps<CellsSpec>) {
  const { plot } = cellsLayout(size, false);
  const width = plot.width / spec.cells.length;
  return (
    <rect
      x={x - width / 2 - 1}
      y={plot.y + 1}
      width={width + 2}
      height={plot.height - 2}
      fill="none"
      stroke={paint("ink")}
      strokeWidth={2}
    />
  );
}
