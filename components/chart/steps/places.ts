import { pointIndexOn, readerLayers, type StepsSpec } from "@/lib/chart/kinds/steps";
import type { Size } from "@/lib/chart/shapes";
import type { Places } from "../drawn-kind";
import { dayAt, scaleOf } from "../scale";
import { stepsLayout } from "./layout";

/** Steps are read at the days on which something changes; the rows are the layers, the highest first. */
export function stepPlaces(spec: StepsSpec, size: Size): Places {
  const { plot } = stepsLayout(size);
  const { points, x, y } = spec;
  const scale = scaleOf(plot, x.domain, y.domain);
  return {
    first: 0,
    last: points.length - 1,
    xOf: (index) => scale.x(points[index]?.x ?? x.domain[0]),
    nearest: (place) => Math.max(0, pointIndexOn(points, dayAt(plot, x.domain, place))),
    rows: readerLayers(spec).length,
    rowNear: () => null,
  };
}
