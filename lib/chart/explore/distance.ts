import { type Pair, spearman } from "@/lib/domain/rank-correlation";
import { wordOf } from "@/lib/look/temperature-scale";
import { formatNumber } from "@/lib/text/format";
import type { BarsSpec } from "../kinds/bars";
import type { SeriesSpec } from "../kinds/series";

/** How far a setting is from the default, in finished figures; `null` at the default, and for bars, which have other units. */
export type Distance = {
  /** Rank correlation of the month values (Spearman). */
  readonly correlation: string;
  /** Mean absolute difference, in degrees. */
  readonly difference: string;
  /** Months that keep their word, and all months. */
  readonly kept: string;
  readonly months: string;
};

/** The distance of a reader's curve from the default, month by month. */
export function distanceOf(spec: SeriesSpec, explored: SeriesSpec | BarsSpec): Distance | null {
  if (explored === spec || explored.kind !== "series") return null;
  const pairs: readonly Pair[] = spec.points.flatMap(({ y }, index) => {
    const other = explored.points[index]?.y ?? null;
    return y === null || other === null ? [] : [[y, other] as const];
  });
  const apart = pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / Math.max(1, pairs.length);
  const rho = spearman(pairs);
  return {
    correlation: rho === null ? "" : formatNumber(spec.locale, rho, 2),
    difference: formatNumber(spec.locale, apart, 1),
    kept: formatNumber(spec.locale, pairs.filter(([a, b]) => wordOf(a) === wordOf(b)).length),
    months: formatNumber(spec.locale, pairs.length),
  };
}
