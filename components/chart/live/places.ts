import type { Size } from "@/lib/chart/shapes";
import type {
  BarsSpec,
  CellsSpec,
  DrawableSpec,
  IntervalsSpec,
  SeriesSpec,
  StepsSpec,
} from "@/lib/chart/spec";
import { pointIndexOn, readerLayers } from "@/lib/chart/step-values";
import { assertNever } from "@/lib/text/assert-never";
import { barsLayout } from "../bars/layout";
import { cellsLayout } from "../cells/layout";
import { intervalsLayout, rowAt } from "../intervals/layout";
import { layoutOf, scaleOf } from "../series/layout";
import { stepsLayout } from "../steps/layout";

/** Which points a drawing shows, where each lies across it, and which is nearest to a place: in pixels of the drawing. */
export type Places = {
  readonly first: number;
  readonly last: number;
  readonly xOf: (index: number) => number;
  readonly nearest: (x: number) => number;
  /** The rows that ↑ and ↓ move between, from top to bottom; none where a point is all there is. */
  readonly rows: number;
  /** The row at a height, or null. */
  readonly rowNear: (y: number) => number | null;
};

const noRows = { rows: 0, rowNear: () => null } as const;

export function places(spec: DrawableSpec, size: Size, zoom?: readonly [number, number]): Places {
  switch (spec.kind) {
    case "series":
      return seriesPlaces(spec, size, zoom ?? spec.x.domain);
    case "cells":
      return cellPlaces(spec, size);
    case "steps":
      return stepPlaces(spec, size);
    case "intervals":
      return intervalPlaces(spec, size);
    case "bars":
      return barPlaces(spec, size);
    default:
      return assertNever(spec);
  }
}

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
  return { first, last, xOf, nearest, ...noRows };
}

function cellPlaces(spec: CellsSpec, size: Size): Places {
  const { plot } = cellsLayout(size, false);
  const count = spec.cells.length;
  return {
    first: 0,
    last: count - 1,
    xOf: (index) => plot.x + ((index + 0.5) / count) * plot.width,
    nearest: (x) => Math.max(0, Math.min(count - 1, Math.floor(((x - plot.x) / plot.width) * count))),
    ...noRows,
  };
}

/** Steps are read at the days on which something changes; the rows are the layers, the highest first. */
function stepPlaces(spec: StepsSpec, size: Size): Places {
  const { plot } = stepsLayout(size);
  const { x: toX } = scaleOf(plot, spec.x.domain, spec.y.domain);
  const [from, to] = spec.x.domain;
  return {
    first: 0,
    last: spec.points.length - 1,
    xOf: (index) => toX(spec.points[index]?.x ?? from),
    nearest: (x) => Math.max(0, pointIndexOn(spec.points, from + ((x - plot.x) / plot.width) * (to - from))),
    rows: readerLayers(spec).length,
    rowNear: () => null,
  };
}

function barPlaces(spec: BarsSpec, size: Size): Places {
  const { plot } = barsLayout(size);
  const { x: toX } = scaleOf(plot, spec.x.domain, spec.y.domain);
  const [from, to] = spec.x.domain;
  const last = spec.bars.length - 1;
  return {
    first: 0,
    last,
    xOf: (index) => {
      const bar = spec.bars[index];
      return toX(bar === undefined ? from : (bar.from + bar.to) / 2);
    },
    nearest: (x) => {
      const day = from + ((x - plot.x) / plot.width) * (to - from);
      const found = spec.bars.findIndex((bar) => day < bar.to);
      return found < 0 ? last : found;
    },
    ...noRows,
  };
}

/** Intervals are scrubbed by the year; the rows are the lines. */
function intervalPlaces(spec: IntervalsSpec, size: Size): Places {
  const layout = intervalsLayout(spec, size);
  const { plot, rows } = layout;
  const { x: toX } = scaleOf(plot, spec.x.domain, [0, 1]);
  const [from, to] = spec.x.domain;
  const last = spec.days.length - 1;
  const nearest = (x: number) => {
    const day = from + ((x - plot.x) / plot.width) * (to - from);
    const found = spec.days.findIndex(({ at }) => at >= day);
    return found < 0 ? last : found;
  };
  return {
    first: 0,
    last,
    xOf: (index) => toX(spec.days[index]?.at ?? from),
    nearest,
    rows: rows.length,
    rowNear: (y) => rowAt(layout, y),
  };
}
