import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { Size } from "@/lib/chart/shapes";
import type { Places } from "../drawn-kind";
import { dayAt, scaleOf } from "../scale";
import { intervalsLayout, noHeights, rowAt } from "./layout";

/** Intervals are scrubbed by the year; the rows are the lines. */
export function intervalPlaces(spec: IntervalsSpec, size: Size): Places {
  const layout = intervalsLayout(spec, size);
  const { days, x } = spec;
  const scale = scaleOf(layout.plot, x.domain, noHeights);
  const last = days.length - 1;
  return {
    first: 0,
    last,
    xOf: (index) => scale.x(days[index]?.at ?? x.domain[0]),
    nearest: (place) => {
      const day = dayAt(layout.plot, x.domain, place);
      const found = days.findIndex(({ at }) => at >= day);
      return found < 0 ? last : found;
    },
    rows: layout.rows.length,
    rowNear: (y) => rowAt(layout, y),
  };
}
