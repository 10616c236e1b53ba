import type { Size } from "@/lib/chart/shapes";
import type {
  BarsSpec,
  CellsSpec,
  DrawableSpec,
  IntervalsSpec,
  SeriesSpec,
  StepsSpec,
} from "@/lib/chart/spec";
import { totalOf } from "@/lib/chart/step-values";
import { paint } from "@/lib/look/roles";
import { assertNever } from "@/lib/text/assert-never";
import { barsLayout } from "../bars/layout";
import { cellsLayout } from "../cells/layout";
import { intervalsLayout } from "../intervals/layout";
import { layoutOf, scaleOf } from "../series/layout";
import { stepsLayout } from "../steps/layout";

type Props = {
  readonly spec: DrawableSpec;
  readonly size: Size;
  readonly zoom?: readonly [number, number] | undefined;
  readonly index: number;
  readonly x: number;
  /** The row that is read, of those that have rows. */
  readonly row: number | null;
};

/** The line and dot at the point that is being read, laid over the chart so that moving it redraws nothing else. */
export function Crosshair(props: Props) {
  const { size } = props;
  return (
    <svg className="crosshair" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {markOf(props)}
    </svg>
  );
}

function markOf({ spec, size, zoom, index, x, row }: Props) {
  switch (spec.kind) {
    case "series":
      return <SeriesMark spec={spec} size={size} zoom={zoom} index={index} x={x} row={row} />;
    case "cells":
      return <CellMark spec={spec} size={size} x={x} />;
    case "steps":
      return <StepMark spec={spec} size={size} index={index} x={x} />;
    case "bars":
      return <BarMark spec={spec} size={size} x={x} />;
    case "intervals":
      return <IntervalMark spec={spec} size={size} x={x} row={row} />;
    default:
      return assertNever(spec);
  }
}

type MarkProps<Spec> = { readonly spec: Spec; readonly size: Size; readonly x: number };

function StepMark({ spec, size, index, x }: MarkProps<StepsSpec> & { readonly index: number }) {
  const { plot } = stepsLayout(size);
  const point = spec.points[index];
  const { y } = scaleOf(plot, spec.x.domain, spec.y.domain);
  return (
    <>
      <path d={`M${x} ${plot.y}V${plot.y + plot.height}`} stroke={paint("ink")} strokeOpacity={0.6} />
      {point === undefined ? null : (
        <circle
          cx={x}
          cy={y(totalOf(point))}
          r={5}
          fill={paint("ink")}
          stroke={paint("paper")}
          strokeWidth={2}
        />
      )}
    </>
  );
}

function IntervalMark({ spec, size, x, row }: MarkProps<IntervalsSpec> & { readonly row: number | null }) {
  const { plot, rows, rowHeight } = intervalsLayout(spec, size);
  const placed = row === null ? undefined : rows[row];
  return (
    <>
      <path d={`M${x} ${plot.y}V${plot.y + plot.height}`} stroke={paint("ink")} strokeOpacity={0.6} />
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

function BarMark({ size, x }: MarkProps<BarsSpec>) {
  const { plot } = barsLayout(size);
  return <path d={`M${x} ${plot.y}V${plot.y + plot.height}`} stroke={paint("ink")} strokeOpacity={0.6} />;
}

function SeriesMark({ spec, size, zoom = spec.x.domain, index, x }: Props & { readonly spec: SeriesSpec }) {
  const { plot, lane } = layoutOf(size);
  const value = spec.points[index]?.y ?? null;
  const { y } = scaleOf(plot, zoom, spec.y.domain);
  return (
    <>
      <path
        d={`M${x} ${plot.y}V${lane.y + lane.height}`}
        stroke={paint("ink")}
        strokeWidth={1}
        strokeOpacity={0.6}
      />
      {value === null ? null : (
        <circle cx={x} cy={y(value)} r={5} fill={paint("ink")} stroke={paint("paper")} strokeWidth={2} />
      )}
    </>
  );
}

function CellMark({ spec, size, x }: MarkProps<CellsSpec>) {
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
