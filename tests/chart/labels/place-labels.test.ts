import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelRequest, type Obstacles, placeLabels } from "@/lib/chart/labels/place-labels";
import { overlap, pairsOf, runsThrough } from "./boxes";

const room: Obstacles = { bounds: { x: 0, y: 0, width: 400, height: 300 }, curve: [], boxes: [] };

const request = (parts: Partial<LabelRequest> = {}): LabelRequest => ({
  id: "label",
  anchor: { x: 200, y: 150 },
  width: 60,
  height: 12,
  rank: 1,
  side: "above",
  ...parts,
});

const placeOne = (parts: Partial<LabelRequest> = {}, obstacles: Partial<Obstacles> = {}) =>
  placeLabels([request(parts)], { ...room, ...obstacles })[0];

describe("a label with room all around", () => {
  it("stands centred just above its point, without a leader", () => {
    expect(placeOne()).toEqual({
      id: "label",
      anchor: { x: 200, y: 150 },
      box: { x: 170, y: 131, width: 60, height: 12 },
      leader: null,
    });
  });

  it("stands just below it where that side is asked for", () => {
    expect(placeOne({ side: "below" })?.box).toEqual({ x: 170, y: 157, width: 60, height: 12 });
  });
});

describe("a label whose first place is taken", () => {
  it("moves along its point before it moves away from it", () => {
    const box = placeOne({}, { boxes: [{ x: 150, y: 120, width: 30, height: 25 }] })?.box;
    expect(box?.y).toBe(131);
    expect(box?.x).toBeGreaterThanOrEqual(183);
  });

  it("goes one step further away before it goes to the other side", () => {
    const low = [
      { x: 0, y: 138, width: 197, height: 4 },
      { x: 203, y: 138, width: 197, height: 4 },
    ];
    expect(placeOne({}, { boxes: low })?.box.y).toBe(122);
  });

  it("goes to the other side before it goes far away", () => {
    expect(placeOne({}, { boxes: [{ x: 0, y: 90, width: 400, height: 50 }] })?.box.y).toBe(157);
  });

  it("keeps clear of the curve, in a fold of which it would not fit", () => {
    const fold = [
      { x: 0, y: 100 },
      { x: 195, y: 100 },
      { x: 200, y: 150 },
      { x: 205, y: 100 },
      { x: 400, y: 100 },
    ];
    expect(placeOne({}, { curve: fold })?.box.y).toBe(157);
  });

  it("does not sit on a jump of the curve that takes less than a pixel", () => {
    const jump = [
      { x: 0, y: 280 },
      { x: 200.4, y: 280 },
      { x: 200.6, y: 20 },
      { x: 400, y: 20 },
    ];
    const labels = placeLabels([request({ anchor: { x: 200.6, y: 150 } })], { ...room, curve: jump });
    expect(labels.filter(({ box }) => runsThrough(jump, box))).toEqual([]);
  });
});

/** Two walls that leave a slit at the point: wide enough for a leader, too narrow for a label. */
const slit = [
  { x: 100, y: 120, width: 95, height: 60 },
  { x: 205, y: 120, width: 95, height: 60 },
];

describe("a leader", () => {
  it("joins the point to the edge of the label that faces it, above", () => {
    const label = placeOne({}, { boxes: slit });
    expect(label?.box).toEqual({ x: 170, y: 98, width: 60, height: 12 });
    expect(label?.leader).toEqual({ x: 200, y: 110 });
  });

  it("does so below", () => {
    const label = placeOne({ side: "below" }, { boxes: slit });
    expect(label?.box).toEqual({ x: 170, y: 190, width: 60, height: 12 });
    expect(label?.leader).toEqual({ x: 200, y: 190 });
  });

  it("never runs through anything: a label that only such a one would reach is left out", () => {
    const lids = [
      { x: 190, y: 126, width: 20, height: 6 },
      { x: 190, y: 168, width: 20, height: 6 },
    ];
    expect(placeOne({}, { boxes: [...slit, ...lids] })).toBeUndefined();
  });
});

describe("several labels", () => {
  it("are placed by rank, whatever the order they come in", () => {
    const second = request({ id: "second", rank: 2, anchor: { x: 195, y: 150 } });
    const first = request({ id: "first", rank: 1, anchor: { x: 215, y: 150 } });
    const labels = placeLabels([second, first], room);
    expect(labels.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(labels[0]?.box).toEqual({ x: 185, y: 131, width: 60, height: 12 });
    expect(labels[1]?.box).not.toMatchObject({ x: 165, y: 131 });
  });

  it("are placed from the right edge on within a rank, where there is the least room", () => {
    const requests = [300, 100, 200].map((x) => request({ id: String(x), anchor: { x, y: 150 } }));
    expect(placeLabels(requests, room).map(({ id }) => id)).toEqual(["300", "200", "100"]);
  });

  it("are left out where there is room for one only, the less important one", () => {
    const tight = { ...room, bounds: { x: 160, y: 128, width: 80, height: 22 } };
    const requests = [
      request({ id: "less", rank: 2, anchor: { x: 180, y: 150 } }),
      request({ id: "more", rank: 1, anchor: { x: 220, y: 150 } }),
    ];
    expect(placeLabels(requests, tight).map(({ id }) => id)).toEqual(["more"]);
  });

  it("are left out where another label covers their point", () => {
    const covered = request({ id: "covered", rank: 2, anchor: { x: 190, y: 137 } });
    expect(placeLabels([covered, request({ id: "cover" })], room).map(({ id }) => id)).toEqual(["cover"]);
  });
});

describe("the edge", () => {
  it("pushes a label inwards along its point", () => {
    const atEdge = (x: number) => placeOne({ anchor: { x, y: 150 } })?.box;
    // At the height that it would have anyway, and no further in than the point lies from the edge.
    expect(atEdge(396)?.y).toBe(131);
    expect(atEdge(396)?.x).toBeGreaterThanOrEqual(332);
    expect(atEdge(396)?.x).toBeLessThanOrEqual(340);
    expect(atEdge(4)?.y).toBe(131);
    expect(atEdge(4)?.x).toBeGreaterThanOrEqual(0);
    expect(atEdge(4)?.x).toBeLessThanOrEqual(8);
  });

  it("sends a label to the other side where there is no room above", () => {
    expect(placeOne({ anchor: { x: 200, y: 10 } })?.box.y).toBe(17);
  });

  it("leaves a label out that is broader than all there is", () => {
    expect(placeOne({ width: 401 })).toBeUndefined();
  });
});

const inPlot = {
  x: fc.double({ min: 20, max: 380, noNaN: true }),
  y: fc.double({ min: 20, max: 280, noNaN: true }),
};

/** A curve from left to right with steep and gentle pieces, some steps of less than a pixel. */
const anyCurve = fc
  .array(fc.record(inPlot), { minLength: 2, maxLength: 60 })
  .map((points) => points.toSorted((a, b) => a.x - b.x));

const anyScene = anyCurve.chain((curve) =>
  fc.record({
    curve: fc.constant(curve),
    requests: fc
      .array(
        fc.record({
          anchor: fc.constantFrom(...curve),
          width: fc.integer({ min: 20, max: 120 }),
          height: fc.constant(14),
          rank: fc.constantFrom(1, 2, 3),
          side: fc.constantFrom("above" as const, "below" as const),
        }),
        { maxLength: 12 },
      )
      .map((list) => list.map((one, index) => ({ ...one, id: String(index) }))),
  }),
);

describe("whatever the labels and the curve", () => {
  it("has labels in bounds, none over another, over a curve or under the leader of another", () => {
    fc.assert(
      fc.property(anyScene, ({ curve, requests }) => {
        const labels = placeLabels(requests, { ...room, curve });
        for (const { box } of labels) {
          expect([box.x >= 0, box.y >= 0, box.x + box.width <= 400, box.y + box.height <= 300]).not.toContain(
            false,
          );
          expect(runsThrough(curve, box)).toBe(false);
        }
        for (const [a, b] of pairsOf(labels)) {
          expect(overlap(a.box, b.box)).toBe(false);
          expect(runsThrough([a.anchor, a.leader ?? a.anchor], b.box)).toBe(false);
          expect(runsThrough([b.anchor, b.leader ?? b.anchor], a.box)).toBe(false);
        }
      }),
      { numRuns: 200, seed: 1917 },
    );
  });
});
