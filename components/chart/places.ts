import type { Size } from "@/lib/chart/shapes";
import type { CellsSpec, SeriesSpec } from "@/lib/chart/spec";
import { cellsLayout } from "./cells-layout";
import { layoutOf, scaleOf } from "./layout";

/** Which points a drawing shows, where each lies across it, and which is nearest to a place: in pixels of the drawing. */
export type Places = {
  readonly first: number;
  readonly last: number;
  readonly xOf: (index: number) => number;
  readonly nearest: (x: number) => number;
};

export const places = (spec: SeriesSpec | CellsSpec, size: Size, zoom?: readonly [number, number]): Places =>
  spec.kind === "series" ? seriesPlaces(spec, size, zoom ?? spec.x.domain) : cellPlaces(spec, size);

function seriesPlaces(spec: SeriesSpec, size: Size, zoom: readonly [number, number]): Places {
  const { plot } = layoutOf(size);
  const { x: toX } = scaleOf(plot, zoom, spec.y.domain);
  const [from, to] = zoom;
  const first = Math.max(
    0,
    spec.points.findIndex(({ x }) => x >= from),
  );
  const last = spec.points.findLastIndex(({ x }) => x <= to);
  const xOf = (index: number) => toX(spec.points[index]?.x ?? from);
  // A month is its last day, so the month under a place is the first that ends at or after it.
  const nearest = (x: number) => {
    const day = from + ((x - plot.x) / plot.width) * (to - from);
    const found = spec.points.findIndex((point) => point.x >= day);
    return Math.max(first, Math.min(last, found < 0 ? last : found));
  };
  return { first, last, xOf, nearest };
}

function cellPlaces(spec: CellsSpec, size: Size): Places {
  const { plot } = cellsLayout(size, false);
  const count = spec.cells.length;
  return {
    first: 0,
    last: count - 1,
    xOf: (index) => plot.x + ((index + 0.5) / count) * plot.width,
    nearest: (x) => Math.max(0, Math.min(count - 1, Math.floor(((x - plot.x) / plot.width) * count))),
  };
}
