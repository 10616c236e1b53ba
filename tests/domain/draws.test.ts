import { describe, expect, it } from "vitest";
import { bandOf, drawOn, drawSettings, meanOfDraws, shareColder } from "@/lib/domain/draws";
import type { Evidence } from "@/lib/domain/temperature";
import { someAct, someStretch } from "./some-event";

/** Ordinary relations in all five domains: only acts move the temperature. */
const ordinaryOf = (confidence: "high" | "medium" | "low") => [
  someStretch({ first: 0, confidence }),
  someStretch({ id: "arms", domain: "arms", grade: 0, first: 0, confidence }),
  someStretch({ id: "economy", domain: "economy", grade: 1, first: 0, confidence }),
  someStretch({ id: "control", domain: "arms-control", grade: 0.5, first: 0, confidence }),
  someStretch({ id: "work", domain: "joint-work", grade: 0.5, first: 0, confidence }),
];

type Band = { readonly low: number; readonly high: number };

/** The band of some evidence on a day, all in one phase unless said otherwise. */
function bandOn(evidence: Evidence, day = 100, starts: readonly number[] = [0]): Band {
  const [sample] = drawOn(evidence, [day], starts);
  const band = sample === undefined ? null : bandOf(sample);
  if (band === null) throw new Error("no act had begun");
  return band;
}

const widthOf = ({ low, high }: Band) => high - low;
const degrees = (points: number, scale: number) => 10 * Math.tanh(points / scale);

const acts = (...list: readonly Partial<Parameters<typeof someAct>[0]>[]): Evidence => ({
  acts: list.map((parts, index) => someAct({ id: `act-${index}`, first: 100, ...parts })),
  stretches: [],
});

/** With two conditions that come to 3 as ordinary relations do: one draw in twenty moves either, by a step. */
const level = (evidence: Evidence): Evidence => ({
  ...evidence,
  stretches: [
    someStretch({ id: "war", domain: "arms", grade: 4, first: 0 }),
    someStretch({ id: "posts", grade: -1, first: 0 }),
  ],
});

describe("what the draws change", () => {
  it("gives a lone act noise, a magnitude seldom another, and a range of scales", () => {
    // The middle 80 per cent of N(5, 1.5) are 5 ± 1.28 × 1.5 = 3.08 … 6.92, at a scale between 48 and 72.
    const { low, high } = bandOn(level(acts({ weight: 5 })));
    expect(low).toBeGreaterThan(degrees(2.2, 72));
    expect(low).toBeLessThan(degrees(3.2, 48));
    expect(high).toBeGreaterThan(degrees(6.6, 72));
    expect(high).toBeLessThan(degrees(7.6, 48));
  });

  it("clips a noisy weight at the end of the scale, so that ten points of ordinary size stay about ten", () => {
    expect(bandOn(level(acts({ weight: 10 }))).high).toBeLessThan(degrees(10.01, 48));
  });

  it("resamples the acts of a phase against each other, and not those of different phases", () => {
    const pair = level(acts({ weight: 8, first: 99 }, { weight: -8 }));
    expect(widthOf(bandOn(pair, 100, [0, 100]))).toBeLessThan(widthOf(bandOn(pair, 100, [0])) / 2);
  });

  it("draws the factor of indirect acts only for these", () => {
    const direct = bandOn(level(acts({ weight: 8 })));
    const indirect = bandOn(level(acts({ weight: 8, indirect: true })));
    expect(indirect.low).toBeLessThan(direct.low * 0.75);
    expect(indirect.high).toBeLessThan(direct.high * 0.9);
  });

  it("draws what repetition counts", () => {
    // Of three equal acts of a class the second and third count ρ and ρ² of 8, with ρ between 0.5 and 0.9.
    const same = (count: number) =>
      level(acts(...Array.from({ length: count }, () => ({ weight: 8, trust: 1 }))));
    const mean = ({ low, high }: Band) => (low + high) / 2;
    const ratio = mean(bandOn(same(3))) / mean(bandOn(same(1)));
    expect(ratio).toBeGreaterThan(1.75);
    expect(ratio).toBeLessThan(2.71);
  });

  it("moves the grades of conditions the more, the less sure they are", () => {
    const evidence = (confidence: "high" | "medium" | "low"): Evidence => ({
      acts: [someAct({ first: 0, weight: 0.1 })],
      stretches: ordinaryOf(confidence),
    });
    const offFromZero = (confidence: "high" | "medium" | "low") => {
      const [sample] = drawOn(evidence(confidence), [3000], [0]);
      return (sample ?? []).filter((value) => Math.abs(value) > 0.15).length / drawSettings.draws;
    };
    // Five domains that each stay with probability 0.95, 0.85 and 0.7: 0.774, 0.444 and 0.168 of the draws move none. A
    // step of contact upwards does not exist, and two steps can cancel.
    expect(offFromZero("high")).toBeCloseTo(0.21, 1);
    expect(offFromZero("medium")).toBeGreaterThan(0.45);
    expect(offFromZero("low")).toBeGreaterThan(offFromZero("medium") + 0.15);
  });

  it("moves a boundary by its confidence and keeps the order, the first one not at all", () => {
    const evidence = (confidence: "high" | "medium" | "low"): Evidence => ({
      acts: [someAct({ first: 0, weight: 0.1 })],
      stretches: [
        someStretch({ id: "peace", domain: "arms", grade: 0, first: 0, last: 999, confidence }),
        someStretch({ id: "danger", domain: "arms", grade: -4, first: 1000, confidence }),
      ],
    });
    const widths = (day: number) =>
      (["high", "medium", "low"] as const).map((confidence) => widthOf(bandOn(evidence(confidence), day)));
    const [sure = 0, , unsure = 0] = widths(960);
    expect(unsure).toBeGreaterThan(sure * 1.5);
    const [far = 0] = widths(500);
    expect(far).toBeLessThan(unsure);
  });

  it("is the same in two runs, to the last digit, and empty before the first act", () => {
    const evidence = acts({ weight: 5 }, { weight: -8 });
    expect(drawOn(evidence, [99, 100], [0])).toEqual(drawOn(evidence, [99, 100], [0]));
    const [before, after] = drawOn(evidence, [99, 100], [0]);
    expect([before?.length, after?.length]).toEqual([0, drawSettings.draws]);
    expect(bandOf(new Float64Array(0))).toBeNull();
  });

  it("has the settings that the method page states", () => {
    expect(drawSettings).toMatchObject({
      draws: 1000,
      noise: 1.5,
      magnitude: 0.04,
      grade: { high: 0.05, medium: 0.15, low: 0.3 },
      boundary: { high: 0, medium: 45, low: 120 },
      halfLife: [6, 24],
      indirect: [0.3, 0.8],
      repetition: [0.5, 0.9],
      conditions: [3, 6],
      scale: [48, 72],
      quantiles: [0.1, 0.9],
    });
  });
});

describe("the band of a sample", () => {
  it("runs from the value below which a tenth lies to that below which nine tenths lie, interpolated", () => {
    expect(bandOf(Float64Array.from([4, 1, 3, 2, 0]))).toEqual({ low: 0.4, high: 3.6 });
    expect(bandOf(Float64Array.from([7]))).toEqual({ low: 7, high: 7 });
  });
});

describe("two times in the same draws", () => {
  it("are compared draw by draw", () => {
    const [one, other] = [Float64Array.from([1, 2, 3, 4]), Float64Array.from([2, 3, 4, 0])];
    expect(shareColder(one, other)).toBe(0.75);
    expect(shareColder(other, one)).toBe(0.25);
    expect(shareColder(one, one)).toBe(0);
    expect(shareColder(one, new Float64Array(0))).toBeNull();
  });

  it("have means over their days, those without a value left out", () => {
    const days = [Float64Array.from([1, 2]), new Float64Array(0), Float64Array.from([3, 6])];
    expect(meanOfDraws(days)).toEqual(Float64Array.from([2, 4]));
    expect(meanOfDraws([])).toHaveLength(0);
  });
});
