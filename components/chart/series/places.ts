import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { Size } from "@/lib/chart/shapes";
import { noRows, type Places, type Zoom } from "../drawn-kind";
import { dayAt, scaleOf } from "../scale";
import { layoutOf } from "./layout";

/** A curve is read by its months. */
export function seriesPlaces({ points, x, y }: SeriesSpec, size: Size, zoom: Zoom = x.domain): Places {
  const { plot } = layoutOf(size);
  const scale = scaleOf(plot, zoom, y.domain);
  const [from, to] = zoom;
  const first = Math.max(
    0,
    points.findIndex((point) => point.x >= from),
  );
  const last = points.findLastIndex((point) => point.x <= to);
  // A month is its last day, so the month under a place is the first that ends at or after it.
  const nearest = (place: number) => {
    const day = dayAt(plot, zoom, place);
    const found = points.findIndex((point) => point.x >= day);
    return Math.max(first, Math.min(last, found < 0 ? last : found));
  };
  return { first, last, xOf: (index) => scale.x(points[index]?.x ?? from), nearest, ...noRows };
}
