import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { type BandValue, bandOn, bandSettings } from "@/lib/domain/band";
import { climateOf } from "@/lib/domain/climate";
import { someTerm } from "./some-event";

const dataset = loadDataset();
const { months, terms } = climateOf(dataset);
const days = months.map(({ day }) => day);
const phaseStarts = dataset.phases.map(({ start }) => start.from);

describe("the band of the dataset", () => {
  it("is the same in two runs, to the last digit", () => {
    expect(bandOn(terms, days, phaseStarts)).toEqual(months.map(({ band }) => band));
  });

  it("holds the line of the defaults in at least 99 months of 100", () => {
    const valued = months.filter(({ value }) => value !== null);
    const inside = valued.filter(
      ({ value, band }) => value !== null && band !== null && band.low <= value && value <= band.high,
    );
    expect(inside.length / valued.length).toBeGreaterThanOrEqual(0.99);
  });

  it("is missing in exactly the months that have no value", () => {
    expect(months.filter(({ value, band }) => (value === null) !== (band === null))).toEqual([]);
    expect(months[0]?.band).toBeNull();
  });

  it("has its lower edge below its upper edge, both within −10 and +10", () => {
    const bands = months.flatMap(({ band }) => band ?? []);
    expect(bands).toHaveLength(months.filter(({ value }) => value !== null).length);
    expect(bands.filter(({ low, high }) => !(-10 <= low && low < high && high <= 10))).toEqual([]);
  });

  it("is neither a line nor the whole scale", () => {
    const widths = months.flatMap(({ band }) => (band === null ? [] : [band.high - band.low]));
    const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
    expect(mean).toBeGreaterThan(0.5);
    // Half of the 20 degrees of the scale: a wider band would say nothing, a narrow one is not asked for, as every new row moves it.
    expect(mean).toBeLessThan(10);
  });
});

/** The band of some events on the day that they begin, all in one phase unless said otherwise. */
function bandOf(terms: Parameters<typeof bandOn>[0], starts: readonly number[] = [0]): BandValue {
  const [band] = bandOn(terms, [100], starts);
  if (band === null || band === undefined) throw new Error("no event had begun");
  return band;
}

const widthOf = ({ low, high }: BandValue) => high - low;

/** Two equal and opposite events of one day: their sum is noise, unless one is drawn to weigh more than the other. */
const pair = (condition: boolean, firsts: readonly [number, number] = [100, 100]) => [
  someTerm({ id: "for", first: firsts[0], weight: 8, condition }),
  someTerm({ id: "against", first: firsts[1], weight: -8, condition }),
];

describe("what the draws change", () => {
  it("gives a lone event noise and a range of scales only", () => {
    // The middle 80 per cent of N(5, 1.5) are 5 ± 1.28 × 1.5 = 3.08 … 6.92, divided by a scale between 32 and 50.
    const { low, high } = bandOf([someTerm({ first: 100, weight: 5 })]);
    expect(low).toBeGreaterThan(10 * Math.tanh(3.08 / 50));
    expect(low).toBeLessThan(10 * Math.tanh(3.08 / 32));
    expect(high).toBeGreaterThan(10 * Math.tanh(6.92 / 50));
    expect(high).toBeLessThan(10 * Math.tanh(6.92 / 32));
  });

  it("clips a noisy weight at the end of the scale", () => {
    expect(bandOf([someTerm({ first: 100, weight: 10 })]).high).toBeLessThanOrEqual(10 * Math.tanh(10 / 32));
  });

  it("resamples the events of a phase against each other", () => {
    // Dirichlet(1) weights of two events are uniform: 8 × (w₁ − w₂) runs evenly over ±16, its middle 80 per cent over ±12.8.
    const { low, high } = bandOf(pair(false));
    expect(high).toBeGreaterThan(10 * Math.tanh(12 / 50));
    expect(low).toBeLessThan(-10 * Math.tanh(12 / 50));
  });

  it("does not resample lasting conditions", () => {
    expect(widthOf(bandOf(pair(true)))).toBeLessThan(widthOf(bandOf(pair(false))) / 3);
  });

  it("does not let a condition take weight from the acts of its phase", () => {
    const act = someTerm({ id: "act", first: 100, weight: 8 });
    const condition = someTerm({ id: "condition", first: 100, weight: -8, condition: true });
    expect(widthOf(bandOf([act, condition]))).toBeLessThan(widthOf(bandOf(pair(false))) / 3);
  });

  it("does not resample events of different phases against each other", () => {
    const apart = pair(false, [99, 100]);
    expect(widthOf(bandOf(apart, [0, 100]))).toBeLessThan(widthOf(bandOf(apart, [0])) / 3);
  });

  it("draws the factor of indirect acts only for these", () => {
    // δ runs from 0.3 to 0.8: an indirect act of 8 weighs at most 0.8 × (8 + 1.92), a direct one more.
    const direct = bandOf([someTerm({ first: 100, weight: 8 })]);
    const indirect = bandOf([someTerm({ first: 100, weight: 8, indirect: true })]);
    expect(indirect.low).toBeLessThan(direct.low * 0.7);
    expect(indirect.high).toBeLessThan(direct.high * 0.85);
  });

  it("is null before the first event", () => {
    expect(bandOn([someTerm({ first: 100 })], [99, 100], [0]).map((band) => band === null)).toEqual([
      true,
      false,
    ]);
  });

  it("has the settings that the method page states", () => {
    expect(bandSettings).toMatchObject({
      draws: 1000,
      noise: 1.5,
      halfLife: [6, 24],
      indirect: [0.3, 0.8],
      floor: [0.2, 0.6],
      scale: [32, 50],
      quantiles: [0.1, 0.9],
    });
  });
});
