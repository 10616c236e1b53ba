import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from "recharts";
import { timeTicks } from "@/lib/chart/axis";
import { pointsWithin } from "@/lib/chart/points-within";
import type { Size } from "@/lib/chart/shapes";
import type { SeriesSpec, TimePoint } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { DayRanges } from "./day-ranges";
import { EdgeWords } from "./edge-words";
import { EventLane } from "./event-lane";
import { layoutOf, scaleOf } from "./layout";
import { PhaseRibbon } from "./phase-ribbon";
import { PhaseWashes } from "./phase-washes";
import { TemperatureGradients } from "./temperature-gradients";
import { TurningPoints } from "./turning-points";

export type SeriesViewProps = {
  readonly spec: SeriesSpec;
  readonly size: Size;
  /** The stretch of time to show; all of it where none is given. */
  readonly zoom?: readonly [number, number] | undefined;
  /** Makes gradient ids unique on a page that holds several drawings. */
  readonly uid: string;
};

const bandOf = ({ low, high }: TimePoint) => (low === null || high === null ? null : [low, high]);

/** A chart of kind `series`: the same component draws it in the browser, in the pages and in every picture file. */
export function SeriesView({ spec, size, zoom = spec.x.domain, uid }: SeriesViewProps) {
  const layout = layoutOf(size);
  const { plot } = layout;
  const scale = scaleOf(plot, zoom, spec.y.domain);
  const points = pointsWithin(spec.points, zoom);
  const ticks = timeTicks(
    spec.locale,
    zoom,
    Math.max(3, Math.floor(plot.width / (layout.compact ? 56 : 72))),
  );
  const labels = new Map(ticks.map(({ at, label }) => [at, label]));
  const axisText = { fill: paint("soft"), fontSize: layout.small };
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={points}
      margin={{
        top: plot.y,
        right: size.width - plot.x - plot.width,
        bottom: size.height - plot.y - plot.height - layout.axis,
        left: 0,
      }}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <TemperatureGradients uid={uid} plot={plot} />
      <ZIndexLayer zIndex={-2}>
        <PhaseWashes phases={spec.phases} zoom={zoom} scale={scale} plot={plot} />
      </ZIndexLayer>
      <CartesianGrid vertical={false} stroke={paint("grid")} zIndex={-1} syncWithTicks />
      <XAxis
        dataKey="x"
        type="number"
        domain={[zoom[0], zoom[1]]}
        allowDataOverflow
        ticks={ticks.map(({ at }) => at)}
        tickFormatter={(at: number) => labels.get(at) ?? ""}
        interval={0}
        height={layout.axis}
        tick={axisText}
        tickSize={4}
        tickMargin={4}
        axisLine={{ stroke: paint("hairline") }}
        tickLine={{ stroke: paint("hairline") }}
      />
      <YAxis
        type="number"
        domain={[spec.y.domain[0], spec.y.domain[1]]}
        allowDataOverflow
        ticks={spec.y.ticks.map(({ at }) => at)}
        tickFormatter={(at: number) => spec.y.ticks.find((tick) => tick.at === at)?.label ?? ""}
        interval={0}
        width={plot.x}
        tick={axisText}
        axisLine={false}
        tickLine={false}
        tickMargin={4}
      />
      <Area
        dataKey={bandOf}
        className="band"
        stroke="none"
        fill={paint("band")}
        fillOpacity={0.24}
        isAnimationActive={false}
        activeDot={false}
      />
      <Area
        dataKey="y"
        className="fade"
        baseValue={0}
        stroke="none"
        fill={`url(#${uid}-fade)`}
        fillOpacity={1}
        isAnimationActive={false}
        activeDot={false}
      />
      <ReferenceLine y={0} stroke={paint("faint")} strokeWidth={0.75} />
      <ZIndexLayer zIndex={350}>
        <DayRanges points={points} scale={scale} uid={uid} plot={plot} />
      </ZIndexLayer>
      <Line
        dataKey="y"
        className="curve"
        type="linear"
        stroke={`url(#${uid}-line)`}
        strokeWidth={layout.compact ? 1.4 : 1.7}
        strokeLinejoin="round"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={1200}>
        <EventLane events={spec.events} zoom={zoom} scale={scale} lane={layout.lane} />
        <PhaseRibbon phases={spec.phases} zoom={zoom} scale={scale} layout={layout} />
        <EdgeWords words={spec.y.words} layout={layout} scale={scale} />
        <TurningPoints spec={spec} zoom={zoom} scale={scale} layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
