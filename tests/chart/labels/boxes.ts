import type { Point } from "@/lib/chart/labels/place-labels";
import type { Box } from "@/lib/chart/shapes";

/** Geometry of its own for the tests of placing, so that a slip in the code under test does not hide here too. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

const lies = (box: Box, { x, y }: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Fine enough that no piece of a line inside a box of a letter's size is stepped over. */
const step = 0.25;

/** Whether a line from point to point runs through a box, told by walking along it. */
export const runsThrough = (line: readonly Point[], box: Box): boolean =>
  line.some((from, index) => {
    const to = line[index + 1] ?? from;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: steps + 1 }, (_, at) => at / steps).some((share) =>
      lies(box, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }),
    );
  });

/** Every two of a list, once. */
export const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
