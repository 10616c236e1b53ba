import type { EmptySpec } from "@/lib/chart/kinds/empty";
import { paint } from "@/lib/look/roles";
import type { ViewProps } from "../drawn-kind";

/** A chart of kind `empty`: the reason why there is nothing to draw. */
export function EmptyView({ spec, size: { width, height } }: ViewProps<EmptySpec>) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spec.reason}>
      <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={16} fill={paint("soft")}>
        {spec.reason}
      </text>
    </svg>
  );
}
