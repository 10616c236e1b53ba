import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { MarkProps } from "../drawn-kind";
import { Dot, Upright } from "../mark-parts";
import { scaleOf } from "../scale";
import { layoutOf } from "./layout";

/** The month that is read: an upright through curve and events, a dot on the curve. */
export function SeriesMark({ spec, size, zoom = spec.x.domain, index, x }: MarkProps<SeriesSpec>) {
  const { plot, lane } = layoutOf(size);
  const value = spec.points[index]?.y ?? null;
  return (
    <>
      <Upright x={x} from={plot.y} to={lane.y + lane.height} />
      {value === null ? null : <Dot x={x} y={scaleOf(plot, zoom, spec.y.domain).y(value)} />}
    </>
  );
}
