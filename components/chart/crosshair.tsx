import type { Size } from "@/lib/chart/shapes";
import type { CellsSpec, SeriesSpec } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { cellsLayout } from "./cells-layout";
import { layoutOf, scaleOf } from "./layout";

type Props = {
  readonly spec: SeriesSpec | CellsSpec;
  readonly size: Size;
  readonly zoom?: readonly [number, number] | undefined;
  readonly index: number;
  readonly x: number;
};

/** The line and dot at the point that is being read, laid over the chart so that moving it redraws nothing else. */
export function Crosshair({ spec, size, zoom, index, x }: Props) {
  return (
    <svg className="crosshair" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {spec.kind === "series" ? (
        <SeriesMark spec={spec} size={size} zoom={zoom} index={index} x={x} />
      ) : (
        <CellMark spec={spec} size={size} x={x} />
      )}
    </svg>
  );
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

function CellMark({ spec, size, x }: { readonly spec: CellsSpec; readonly size: Size; readonly x: number }) {
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
