import type { TimePoint } from "./spec";

/** The points of a stretch of time, with one neighbour on either side so that the line runs to the edge. */
export function pointsWithin(
  points: readonly TimePoint[],
  [from, to]: readonly [number, number],
): readonly TimePoint[] {
  const first = points.findIndex(({ x }) => x >= from);
  const last = points.findLastIndex(({ x }) => x <= to);
  return points.slice(Math.max(0, first - 1), last + 2);
}
