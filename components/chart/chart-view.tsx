import type { Size } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { assertNever } from "@/lib/text/assert-never";
import { CellsView } from "./cells-view";
import { SeriesView } from "./series-view";

export type ChartViewProps = {
  readonly spec: ChartSpec;
  readonly size: Size;
  readonly zoom?: readonly [number, number] | undefined;
  readonly uid: string;
  readonly bare?: boolean;
};

/** Any chart at any size. */
export function ChartView({ spec, size, zoom, uid, bare }: ChartViewProps) {
  switch (spec.kind) {
    case "series":
      return <SeriesView spec={spec} size={size} zoom={zoom} uid={uid} />;
    case "cells":
      return <CellsView spec={spec} size={size} bare={bare ?? false} />;
    case "empty":
      return (
        <svg
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={spec.reason}
        >
          <text x={size.width / 2} y={size.height / 2} textAnchor="middle" fontSize={16} fill={paint("soft")}>
            {spec.reason}
          </text>
        </svg>
      );
    default:
      return assertNever(spec);
  }
}
