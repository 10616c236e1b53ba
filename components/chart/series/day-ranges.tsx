import type { Box } from "@/lib/chart/shapes";
import type { TimePoint } from "@/lib/chart/spec";
import type { Scale } from "./layout";

/** The range of days is drawn where a month moved by more than this, in degrees: there a crisis hides behind its last day. */
const leastRange = 1;

type Props = {
  readonly points: readonly TimePoint[];
  readonly scale: Scale;
  readonly uid: string;
  readonly plot: Box;
};

/** A thin upright from the coldest to the warmest day of every month that moved much. */
export function DayRanges({ points, scale, uid, plot }: Props) {
  const path = points
    .flatMap(({ x, dayLow, dayHigh }) => {
      const at = scale.x(x);
      const outside = at < plot.x || at > plot.x + plot.width;
      if (outside || dayLow === null || dayHigh === null || dayHigh - dayLow <= leastRange) return [];
      return [`M${at.toFixed(1)} ${scale.y(dayLow).toFixed(1)}V${scale.y(dayHigh).toFixed(1)}`];
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
