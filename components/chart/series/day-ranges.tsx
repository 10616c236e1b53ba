import { type TimePoint, wideRange } from "@/lib/chart/kinds/series";
import type { Box } from "@/lib/chart/shapes";
import type { Scale } from "../scale";

type Props = {
  readonly points: readonly TimePoint[];
  readonly scale: Scale;
  readonly uid: string;
  readonly plot: Box;
};

/** A thin upright from the coldest to the warmest day of every month that moved much. */
export function DayRanges({ points, scale, uid, plot }: Props) {
  const path = points
    .flatMap((point) => {
      const at = scale.x(point.x);
      const days = wideRange(point);
      if (days === null || at < plot.x || at > plot.x + plot.width) return [];
      return [`M${at.toFixed(1)} ${scale.y(days.low).toFixed(1)}V${scale.y(days.high).toFixed(1)}`];
    })
    .join("");
  return (
    <path
      className="days"
      d={path}
      fill="none"
      stroke={`url(#${uid}-line)`}
      strokeOpacity={0.55}
      strokeWidth={1}
    />
  );
}
