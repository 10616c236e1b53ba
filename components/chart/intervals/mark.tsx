import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import { paint } from "@/lib/look/roles";
import type { MarkProps } from "../drawn-kind";
import { PlotUpright } from "../mark-parts";
import { intervalsLayout } from "./layout";

/** The day that is read as an upright, and the line that is read, framed. */
export function IntervalMark({ spec, size, x, row }: MarkProps<IntervalsSpec>) {
  const { plot, rows, rowHeight } = intervalsLayout(spec, size);
  const placed = row === null ? undefined : rows[row];
  return (
    <>
      <PlotUpright x={x} plot={plot} />
      {placed === undefined ? null : (
        <rect
          x={1}
          y={placed.y - rowHeight / 2}
          width={plot.x + plot.width}
          height={rowHeight}
          fill="none"
          stroke={paint("ink")}
          strokeWidth={1}
        />
      )}
    </>
  );
}
