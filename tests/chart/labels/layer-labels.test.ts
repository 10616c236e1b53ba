import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerLabelPlace, type Slice } from "@/lib/chart/labels/layer-labels";

/** A layer that is 40 px thick from 0 to 100 px, measured every 10 px, with the line far below. */
const slices = (change: (x: number) => Partial<Slice> = () => ({})): readonly Slice[] =>
  Array.from({ length: 11 }, (_, index) => {
    const x = index * 10;
    return { x, top: 100, bottom: 140, line: 500, ...change(x) };
  });

const label = { width: 30, height: 12 };

describe("the place of a label in a layer", () => {
  it("is in the middle of its height, at the first of the places that are equally good", () => {
    expect(layerLabelPlace(slices(), label)).toEqual({ x: 15, y: 120 });
  });

  it("is where the layer is thickest over the whole width of the label", () => {
    const bulge = slices((x) => (x >= 50 && x <= 80 ? { top: 60 } : {}));
    expect(layerLabelPlace(bulge, label)).toEqual({ x: 65, y: 100 });
  });

  it("is not where the layer is thick only for a part of the width", () => {
    const peak = slices((x) => (x >= 50 && x <= 60 ? { top: 20 } : {}));
    expect(layerLabelPlace(peak, label)?.y).toBe(120);
  });

  it("keeps to what is free over the whole width where the layer climbs", () => {
    const climbing = slices((x) => ({ top: 100 - x, bottom: 140 - x }));
    // Over 30 px it climbs by 30 of its 40: ten are left, too few for twelve and the air around.
    expect(layerLabelPlace(climbing, label)).toBeNull();
    const gentle = slices((x) => ({ top: 100 - x / 10, bottom: 140 - x / 10 }));
    expect(layerLabelPlace(gentle, label)).toEqual({ x: 15, y: 118.5 });
  });

  it("is none where the layer is too thin: the label and three pixels of air on either side", () => {
    const thick = (height: number) => slices(() => ({ bottom: 100 + height }));
    expect(layerLabelPlace(thick(18), label)).toEqual({ x: 15, y: 109 });
    expect(layerLabelPlace(thick(17.9), label)).toBeNull();
  });

  it("is none where the layer is narrower than the label, or is not there at all", () => {
    expect(layerLabelPlace(slices(), { width: 101, height: 12 })).toBeNull();
    expect(
      layerLabelPlace(
        slices(() => ({ bottom: 100 })),
        label,
      ),
    ).toBeNull();
    expect(layerLabelPlace([], label)).toBeNull();
  });

  it("is above the line where there is more room above, and below it where there is more below", () => {
    expect(
      layerLabelPlace(
        slices(() => ({ line: 130 })),
        label,
      ),
    ).toEqual({ x: 15, y: 115 });
    expect(
      layerLabelPlace(
        slices(() => ({ line: 110 })),
        label,
      ),
    ).toEqual({ x: 15, y: 125 });
  });

  it("is none where the line leaves too little room on either side", () => {
    expect(
      layerLabelPlace(
        slices(() => ({ line: 120 })),
        { width: 30, height: 15 },
      ),
    ).toBeNull();
    expect(
      layerLabelPlace(
        slices(() => ({ line: 120 })),
        { width: 30, height: 14 },
      ),
    ).not.toBeNull();
  });

  it("is beside a line that climbs through the layer", () => {
    const climbing = slices((x) => ({ line: x < 50 ? 500 : x === 50 ? 120 : 0 }));
    expect(layerLabelPlace(climbing, label)).toEqual({ x: 15, y: 120 });
  });
});

const anySlices = fc
  .array(
    fc.record({
      top: fc.integer({ min: 0, max: 30 }),
      thickness: fc.integer({ min: 20, max: 120 }),
      line: fc.integer({ min: -20, max: 200 }),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((list) =>
    list.map(
      ({ top, thickness, line }, index): Slice => ({ x: index * 4, top, bottom: top + thickness, line }),
    ),
  );
const anyLabel = fc.record({
  width: fc.integer({ min: 5, max: 60 }),
  height: fc.integer({ min: 4, max: 20 }),
});

describe("whatever the layer and the line", () => {
  it("the label lies wholly inside the layer and on one side of the line, with air", () => {
    let placed = 0;
    fc.assert(
      fc.property(anySlices, anyLabel, (layer, { width, height }) => {
        const place = layerLabelPlace(layer, { width, height });
        if (place === null) return;
        placed++;
        const [top, bottom] = [place.y - height / 2 - 3, place.y + height / 2 + 3];
        const under = layer.filter(({ x }) => x >= place.x - width / 2 && x <= place.x + width / 2);
        expect(under.length).toBeGreaterThan(0);
        for (const slice of under) {
          expect(slice.top).toBeLessThanOrEqual(top);
          expect(slice.bottom).toBeGreaterThanOrEqual(bottom);
        }
        const above = under.every(({ line }) => line <= top + 1e-9);
        const below = under.every(({ line }) => line >= bottom - 1e-9);
        expect(above || below).toBe(true);
      }),
      { seed: 1917, numRuns: 2000 },
    );
    expect(placed).toBeGreaterThan(100);
  });

  it("the label inside the slices: it does not stand out at either end", () => {
    fc.assert(
      fc.property(anySlices, anyLabel, (layer, size) => {
        const place = layerLabelPlace(layer, size);
        if (place === null) return;
        expect(place.x - size.width / 2).toBeGreaterThanOrEqual(0);
        expect(place.x + size.width / 2).toBeLessThanOrEqual((layer.length - 1) * 4);
      }),
      { seed: 1917, numRuns: 1000 },
    );
  });
});
