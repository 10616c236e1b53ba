import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ZIndexLayer } from "recharts";
import { pointsWithin } from "@/lib/chart/points-within";
import type { Size } from "@/lib/chart/shapes";
import type { SeriesSpec, TimePoint } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { marginsOf, TimeAxis, ticksWithin, ValueAxis } from "../axes";
import { GhostLine } from "../ghost-line";
import { DayRanges } from "./day-ranges";
import { EdgeWords } from "./edge-words";
import { EventLane } from "./event-lane";
import { TemperatureGradients } from "./gradients";
import { layoutOf, scaleOf, smallLayout } from "./layout";
import { PhaseRibbon } from "./phase-ribbon";
import { PhaseWashes } from "./phase-washes";
import { TurningPoints } from "./turning-points";

export type SeriesViewProps = {
  readonly spec: SeriesSpec;
  readonly size: Size;
  /** The stretch of time to show; all of it where none is given. */
  readonly zoom?: readonly [number, number] | undefined;
  /** Makes gradient ids unique on a page that holds several drawings. */
  readonly uid: string;
  /** A day to mark with an upright: the curve is then drawn small, without events, phases and labels. */
  readonly mark?: number | undefined;
};

const bandOf = ({ low, high }: TimePoint) => (low === null || high === null ? null : [low, high]);

/** A chart of kind `series`: the same component draws it in the browser, in the pages and in every picture file. */
export function SeriesView({ spec, size, zoom = spec.x.domain, uid, mark }: SeriesViewProps) {
  const layout = mark === undefined ? layoutOf(size) : smallLayout(size);
  const { plot } = layout;
  const scale = scaleOf(plot, zoom, spec.y.domain);
  const points = pointsWithin(spec.points, zoom);
  const ticks = ticksWithin(spec.locale, zoom, plot, layout.compact);
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
      <ZIndexLayer zIndex={-2}>
        <PhaseWashes phases={spec.phases} zoom={zoom} scale={scale} plot={plot} />
      </ZIndexLayer>
      <CartesianGrid vertical={false} stroke={paint("grid")} zIndex={-1} syncWithTicks />
      <TimeAxis domain={zoom} ticks={ticks} height={layout.axis} size={layout.small} />
      <ValueAxis y={spec.y} width={plot.x} size={layout.small} />
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
      {spec.ghost === null ? null : (
        <ZIndexLayer zIndex={300}>
          <GhostLine ghost={spec.ghost} plot={plot} zoom={zoom} />
        </ZIndexLayer>
      )}
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
        {mark === undefined ? (
          <>
            <EventLane events={spec.events} zoom={zoom} scale={scale} lane={layout.lane} />
            <PhaseRibbon phases={spec.phases} zoom={zoom} scale={scale} layout={layout} />
            <EdgeWords words={spec.y.words} layout={layout} scale={scale} />
            <TurningPoints spec={spec} zoom={zoom} scale={scale} layout={layout} />
          </>
        ) : (
          <path
            className="signature"
            d={`M${scale.x(mark).toFixed(1)} ${plot.y}V${plot.y + plot.height}`}
            stroke={paint("ink")}
            strokeWidth={1.2}
          />
        )}
      </ZIndexLayer>
    </ComposedChart>
  );
}
