import { XAxis, YAxis } from "recharts";
import { timeTicks } from "@/lib/chart/axis";
import type { Tick } from "@/lib/chart/elements";
import type { Box, Size } from "@/lib/chart/shapes";
import { paint } from "@/lib/look/roles";
import type { Locale } from "@/lib/text/locales";

/** Room that Recharts leaves around a plot, so that it draws exactly where the layout says. */
export const marginsOf = ({ width, height }: Size, plot: Box, axis: number, left = 0) => ({
  top: plot.y,
  right: width - plot.x - plot.width,
  bottom: height - plot.y - plot.height - axis,
  left,
});

/** The ticks of a time axis that find room in a plot. */
export const ticksWithin = (
  locale: Locale,
  domain: readonly [number, number],
  { width }: Box,
  isCompact: boolean,
): readonly Tick[] => timeTicks(locale, domain, Math.max(4, Math.floor(width / (isCompact ? 56 : 72))));

const labelOf = (ticks: readonly Tick[]) => (at: number) => ticks.find((tick) => tick.at === at)?.label ?? "";

type Cutting = {
  /**
   * Whether Recharts cuts off what goes on beyond the ends of the axis. It keeps to the domain where there is nothing to
   * draw only if it may, and a cut is dear to draw: what is known to lie within asks for none.
   */
  readonly cuts?: boolean;
};

type TimeAxisProps = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Its height, and the size of its letters, in pixels. */
  readonly height: number;
  readonly size: number;
} & Cutting;

/** The axis of days under a plot. */
export function TimeAxis({ domain: [from, to], ticks, height, size, cuts = true }: TimeAxisProps) {
  return (
    <XAxis
      dataKey="x"
      type="number"
      domain={[from, to]}
      allowDataOverflow={cuts}
      ticks={ticks.map(({ at }) => at)}
      tickFormatter={labelOf(ticks)}
      interval={0}
      height={height}
      tick={{ fill: paint("soft"), fontSize: size }}
      tickSize={4}
      tickMargin={4}
      axisLine={{ stroke: paint("hairline") }}
      tickLine={{ stroke: paint("hairline") }}
    />
  );
}

type ValueAxisProps = {
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly Tick[] };
  readonly width: number;
  readonly size: number;
} & Cutting;

/** The axis of values at the left of a plot. */
export function ValueAxis({ y: { domain, ticks }, width, size, cuts = true }: ValueAxisProps) {
  return (
    <YAxis
      type="number"
      domain={[domain[0], domain[1]]}
      allowDataOverflow={cuts}
      ticks={ticks.map(({ at }) => at)}
      tickFormatter={labelOf(ticks)}
      interval={0}
      width={width}
      tick={{ fill: paint("soft"), fontSize: size }}
      axisLine={false}
      tickLine={false}
      tickMargin={4}
    />
  );
}
