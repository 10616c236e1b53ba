import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine } from "recharts";
import { pointsWithin, type SeriesSpec, type TimePoint } from "@/lib/chart/kinds/series";
import { paint } from "@/lib/look/roles";
import { marginsOf, TimeAxis, ticksWithin, ValueAxis } from "../axes";
import type { ViewProps } from "../drawn-kind";
import { GhostLine } from "../ghost-line";
import { PlotLayer } from "../plot-layer";
import { DayRanges } from "./day-ranges";
import { EdgeWords } from "./edge-words";
import { EventLane } from "./event-lane";
import { TemperatureGradients } from "./gradients";
import { layoutOf, smallLayout } from "./layout";
import { PhaseRibbon } from "./phase-ribbon";
import { PhaseWashes } from "./phase-washes";
import { TurningPoints } from "./turning-points";

const bandOf = ({ low, high }: TimePoint) => (low === null || high === null ? null : [low, high]);

/** A chart of kind `series`: a curve over time with all that explains it. */
export function SeriesView({ spec, size, zoom = spec.x.domain, uid, mark }: ViewProps<SeriesSpec>) {
  const layout = mark === undefined ? layoutOf(size) : smallLayout(size);
  const { plot } = layout;
  const points = pointsWithin(spec.points, zoom);
  const ticks = ticksWithin(spec.locale, zoom, plot, layout.compact);
  const [from, to] = spec.x.domain;
  const cuts = points.length === 0 || zoom[0] > from || zoom[1] < to;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={points}
      margin={marginsOf(size, plot, layout.axis)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <TemperatureGradients uid={uid} plot={plot} />
      <PlotLayer zIndex={-2}>
        {({ box, scale }) => <PhaseWashes phases={spec.phases} zoom={zoom} scale={scale} plot={box} />}
      </PlotLayer>
      <CartesianGrid vertical={false} stroke={paint("grid")} zIndex={-1} syncWithTicks />
      <TimeAxis domain={zoom} ticks={ticks} height={layout.axis} size={layout.small} cuts={cuts} />
      <ValueAxis y={spec.y} width={plot.x} size={layout.small} cuts={cuts} />
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
      {spec.ghost === null ? null : <GhostLine ghost={spec.ghost} zoom={zoom} zIndex={300} />}
      <PlotLayer zIndex={350}>
        {({ box, scale }) => <DayRanges points={points} scale={scale} uid={uid} plot={box} />}
      </PlotLayer>
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
      <PlotLayer zIndex={1200}>
        {({ box, scale }) =>
          mark === undefined ? (
            <>
              <EventLane events={spec.events} zoom={zoom} scale={scale} lane={layout.lane} />
              <PhaseRibbon phases={spec.phases} zoom={zoom} scale={scale} layout={layout} />
              <EdgeWords words={spec.y.words} layout={layout} scale={scale} />
              <TurningPoints spec={spec} zoom={zoom} scale={scale} layout={layout} />
            </>
          ) : (
            <path
              className="signature"
              d={`M${scale.x(mark).toFixed(1)} ${box.y}V${box.y + box.height}`}
              stroke={paint("ink")}
              strokeWidth={1.2}
            />
          )
        }
      </PlotLayer>
    </ComposedChart>
  );
}
