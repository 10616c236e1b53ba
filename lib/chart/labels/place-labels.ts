import type { Box } from "../shapes";

export type Point = { readonly x: number; readonly y: number };

/** A label that wants a place near a point of the curve. Sizes in pixels. */
export type LabelRequest = {
  readonly id: string;
  readonly anchor: Point;
  readonly width: number;
  readonly height: number;
  /** 1 is placed first. */
  readonly rank: number;
  /** The side of the curve to try first: away from zero. */
  readonly side: "above" | "below";
};

export type PlacedLabel = {
  readonly id: string;
  readonly anchor: Point;
  readonly box: Box;
  /** The end of the leader line at the label; null where the label sits at its point. */
  readonly leader: Point | null;
};

export type Obstacles = {
  /** Labels stay inside. */
  readonly bounds: Box;
  /** The curve that no label may cover, from left to right. */
  readonly curve: readonly Point[];
  /** Other things to keep clear of. */
  readonly boxes: readonly Box[];
};

const air = 3;
const distances = [7, 16, 27, 40, 55, 72, 92, 116, 144, 176, 212, 250, 290, 335, 390, 450, 520] as const;
/** Horizontal places: the share of the label that lies left of its point, how far it is pushed aside, clear of a steep curve, and what it pays for that. */
const alignments = [
  { share: 0.5, aside: 0, price: 0 },
  { share: 0.2, aside: 0, price: 2 },
  { share: 0.8, aside: 0, price: 4 },
  { share: 0, aside: 4, price: 6 },
  { share: 1, aside: -4, price: 8 },
  { share: 0, aside: 24, price: 18 },
  { share: 1, aside: -24, price: 20 },
] as const;
const leaderFrom = 14;
const dot = 5;
/** What a label pays for standing on the other side of its point, and for a leader through the curve. */
const wrongSide = 14;
const crossing = 90;

const touches = (a: Box, b: Box, gap = air): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The stretches of the curve that reach into a range of x, found by halving: the curve runs from left to right. */
function stretchesWithin(
  curve: readonly Point[],
  from: number,
  to: number,
): readonly (readonly [Point, Point])[] {
  let [low, high] = [0, curve.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((curve[middle]?.x ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: (readonly [Point, Point])[] = [];
  for (let index = Math.max(0, low - 1); index < curve.length; index++) {
    const [start, end] = [curve[index], curve[index + 1] ?? curve[index]];
    if (start === undefined || end === undefined || start.x > to) break;
    found.push([start, end]);
  }
  return found;
}

/** The height of a stretch at a place, the place held inside it. */
function heightAt([start, end]: readonly [Point, Point], x: number): number {
  const share = end.x === start.x ? 0 : (Math.max(start.x, Math.min(end.x, x)) - start.x) / (end.x - start.x);
  return start.y + (end.y - start.y) * share;
}

/** Whether the curve runs through a box or within a few pixels of it. */
function crossesCurve(box: Box, curve: readonly Point[]): boolean {
  const [left, right] = [box.x - air, box.x + box.width + air];
  return stretchesWithin(curve, left, right).some((stretch) => {
    const [start, end] = stretch;
    if (end.x < left) return false;
    const heights =
      start.x === end.x ? [start.y, end.y] : [heightAt(stretch, left), heightAt(stretch, right)];
    return Math.min(...heights) < box.y + box.height + air && box.y - air < Math.max(...heights);
  });
}

/** Every place a label may take, with what speaks against it in pixels: its distance, the wrong side of the curve, a label not over its point. */
function* candidatesOf({
  anchor,
  width,
  height,
  side,
}: LabelRequest): Generator<{ readonly box: Box; readonly cost: number }> {
  for (const direction of ["above", "below"] as const)
    for (const distance of distances)
      for (const { share, aside, price } of alignments) {
        const y = direction === "above" ? anchor.y - distance - height : anchor.y + distance;
        const box = { x: anchor.x - width * share + aside, y, width, height };
        yield { box, cost: distance + (direction === side ? 0 : wrongSide) + price };
      }
}

/** Which side of the line through two points a third lies on, by its sign. */
const sideOf = (a: Point, b: Point, point: Point): number =>
  Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));

/** Whether a leader runs through the curve, the few pixels around its own point left aside. */
function crossesOnTheWay(anchor: Point, end: Point, curve: readonly Point[]): boolean {
  const length = Math.hypot(end.x - anchor.x, end.y - anchor.y);
  const skip = Math.min(1, (dot + 2) / length);
  const from = { x: anchor.x + (end.x - anchor.x) * skip, y: anchor.y + (end.y - anchor.y) * skip };
  return stretchesWithin(curve, Math.min(from.x, end.x) - 1, Math.max(from.x, end.x) + 1).some(
    ([a, b]) => sideOf(from, end, a) !== sideOf(from, end, b) && sideOf(a, b, from) !== sideOf(a, b, end),
  );
}

/** The leader from a point to the nearest edge of its label, straight up or down where that meets the label. */
function leaderOf(anchor: Point, box: Box): Point | null {
  const end = {
    x: Math.max(box.x + 2, Math.min(box.x + box.width - 2, anchor.x)),
    y: box.y > anchor.y ? box.y : box.y + box.height,
  };
  return Math.hypot(end.x - anchor.x, end.y - anchor.y) < leaderFrom ? null : end;
}

const boxOfLine = (from: Point, to: Point): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

const boxOfDot = ({ x, y }: Point): Box => ({ x: x - dot, y: y - dot, width: 2 * dot, height: 2 * dot });

/** The cheapest place of a label that collides with nothing, or null. */
function bestPlace(request: LabelRequest, { boxes, bounds, curve }: Obstacles): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { box, cost } of candidatesOf(request)) {
    if (
      cost >= least ||
      !holds(bounds, box) ||
      boxes.some((other) => touches(box, other)) ||
      crossesCurve(box, curve)
    )
      continue;
    const leader = leaderOf(request.anchor, box);
    if (leader !== null && boxes.some((other) => touches(boxOfLine(request.anchor, leader), other, 1)))
      continue;
    const total = cost + (leader !== null && crossesOnTheWay(request.anchor, leader, curve) ? crossing : 0);
    if (total >= least) continue;
    [best, least] = [{ id: request.id, anchor: request.anchor, box, leader }, total];
  }
  return best;
}

/**
 * Places labels by rank, each at the cheapest place where it collides with nothing: not with the curve, not with the edge,
 * not with another label, its leader or its point. Within a rank the latest comes first: the right edge leaves it the least room.
 * A label without a place is left out: fewer labels, never two over each other.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { bounds, curve, boxes }: Obstacles,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...boxes];
  for (const request of requests.toSorted((a, b) => a.rank - b.rank || b.anchor.x - a.anchor.x)) {
    if (taken.some((box) => touches(box, boxOfDot(request.anchor), 0))) continue;
    const label = bestPlace(request, { boxes: taken, bounds, curve });
    if (label === null) continue;
    placed.push(label);
    taken.push(
      label.box,
      boxOfDot(label.anchor),
      ...(label.leader === null ? [] : [boxOfLine(label.anchor, label.leader)]),
    );
  }
  return placed;
}
