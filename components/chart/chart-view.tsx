import type { Size } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { assertNever } from "@/lib/text/assert-never";
import { BarsView } from "./bars/view";
import { CellsView } from "./cells/view";
import { IntervalsView } from "./intervals/view";
import { SeriesView } from "./series/view";
import { StepsView } from "./steps/view";

export type ChartViewProps = {
  readonly spec: ChartSpec;
  readonly size: Size;
  readonly zoom?: readonly [number, number] | undefined;
  readonly uid: string;
  readonly bare?: boolean;
  readonly mark?: number | undefined;
};

/** Any chart at any size. */
export function ChartView({ spec, size, zoom, uid, bare, mark }: ChartViewProps) {
  switch (spec.kind) {
    case "series":
      return <SeriesView spec={spec} size={size} zoom={zoom} uid={uid} mark={mark} />;
    case "cells":
      return <CellsView spec={spec} size={size} bare={bare ?? false} />;
    case "steps":
      return <StepsView spec={spec} size={size} uid={uid} />;
    case "intervals":
      return <IntervalsView spec={spec} size={size} uid={uid} />;
    case "bars":
      return <BarsView spec={spec} size={size} />;
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
