import { randomExponential, randomLcg, randomNormal, randomUniform } from "d3-random";
import { conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import type { Magnitude } from "@/lib/schema/magnitude";
import type { Day } from "@/lib/text/calendar";
import { type Act, influenceOf, stepsOf } from "./acts";
import { levelsOf, type Stretch } from "./conditions";
import type { Parameters } from "./parameters";
import { type Evidence, partsOnDays, temperatureOf } from "./temperature";

/** What the draws are made with. Fixed, so that two builds give the same band. */
export const drawSettings = {
  draws: 1000,
  seed: 0.1917,
  /** Standard deviation of the noise on a weight, in weight points. */
  noise: 1.5,
  /** The probability that a magnitude is one level higher, and that it is one lower: the share on which codings differ. */
  magnitude: 0.04,
  /** By confidence: the probability that a grade is one step off, half each way, and how many days a boundary is. */
  grade: { high: 0.05, medium: 0.15, low: 0.3 },
  boundary: { high: 0, medium: 45, low: 120 },
  halfLife: [6, 24],
  indirect: [0.3, 0.8],
  repetition: [0.5, 0.9],
  conditions: [3, 6],
  scale: [48, 72],
  quantiles: [0.1, 0.9],
} as const;

type Random = () => number;

/** One set of parameters: the half-life log-uniform, the others uniform. */
function drawParameters(random: Random): Parameters {
  const { halfLife, indirect, repetition, conditions, scale } = drawSettings;
  const between = ([low, high]: readonly [number, number]) => randomUniform.source(random)(low, high)();
  return {
    halfLife: Math.exp(between([Math.log(halfLife[0]), Math.log(halfLife[1])])),
    indirect: between(indirect),
    repetition: between(repetition),
    conditions: between(conditions),
    scale: between(scale),
  };
}

/** Dirichlet(1) weights of mean 1 over each group: exponentials divided by their mean (Rubin's Bayesian bootstrap). */
function drawWeights(
  groups: readonly (readonly number[])[],
  count: number,
  random: Random,
): readonly number[] {
  const exponential = randomExponential.source(random)(1);
  const weights = new Array<number>(count).fill(1);
  for (const group of groups) {
    const draws = group.map(() => exponential());
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / group.length;
    for (const [index, member] of group.entries()) weights[member] = (draws[index] ?? mean) / mean;
  }
  return weights;
}

/** Indices of the acts that are resampled together: those that begin in one phase. */
function groupByPhase(acts: readonly Act[], phaseStarts: readonly Day[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, act] of acts.entries()) {
    const phase = phaseStarts.findLastIndex((start) => start <= act.first);
    groups.set(phase, [...(groups.get(phase) ?? []), index]);
  }
  return [...groups.values()];
}

const clip = (weight: number) => Math.max(-10, Math.min(10, weight));

/** −1, 0 or +1: a step down or up, each with half of a probability. */
const drawStep = (random: Random, probability: number): number => {
  const drawn = random();
  return drawn < probability / 2 ? -1 : drawn < probability ? 1 : 0;
};

const isMagnitude = (level: number): level is Magnitude => [1, 2, 3, 4].includes(level);

/** The magnitude a step higher or lower; a step that does not exist is not taken. */
function shiftMagnitude(magnitude: Magnitude, step: number): Magnitude {
  const shifted = magnitude + step;
  return isMagnitude(shifted) ? shifted : magnitude;
}

/** The grade a step higher or lower on the scale of its domain. */
function shiftGrade({ domain, grade }: Stretch, step: number): number {
  const grades: readonly number[] = domainScales[domain].grades;
  return grades[grades.indexOf(grade) + step] ?? grade;
}

/**
 * The stretches with grades a step off and boundaries moved, as their confidence makes likely. A boundary that would
 * pass the one before it stays at that: the order is kept. The first boundary of a domain is the edge of time.
 */
function drawStretches(stretches: readonly Stretch[], random: Random): readonly Stretch[] {
  const gauss = randomNormal.source(random)(0, 1);
  return conditionDomains
    .flatMap((domain) => {
      let before = Number.NEGATIVE_INFINITY;
      return stretches
        .filter((stretch) => stretch.domain === domain)
        .map((stretch, index) => {
          const { first, confidence } = stretch;
          const moved = index === 0 ? 0 : Math.round(gauss() * drawSettings.boundary[confidence]);
          before = Math.max(before, first + moved);
          const grade = shiftGrade(stretch, drawStep(random, drawSettings.grade[confidence]));
          return { ...stretch, first: before, grade };
        });
    })
    .toSorted((a, b) => a.first - b.first);
}

/** The value of every draw on each day: what a band and a comparison of two days are read from. */
export type Draws = readonly Float64Array[];

/**
 * The index on given days (month ends) in 1,000 draws: over which acts weigh how much within their phase, noise on every
 * weight, magnitudes and grades a step off, boundaries moved, and the parameters. A day before the first act has an empty
 * array.
 */
export function drawOn(
  { acts, stretches }: Evidence,
  days: readonly Day[],
  phaseStarts: readonly Day[],
): Draws {
  const { draws, seed, noise } = drawSettings;
  const random = randomLcg(seed);
  const gauss = randomNormal.source(random)(0, noise);
  const groups = groupByPhase(acts, phaseStarts);
  const begins = acts[0]?.first ?? Number.POSITIVE_INFINITY;
  const samples = days.map((day) => new Float64Array(day < begins ? 0 : draws));
  for (let draw = 0; draw < draws; draw++) {
    const parameters = drawParameters(random);
    const weights = drawWeights(groups, acts.length, random);
    const influences = acts.map((act, index) => {
      const weight = clip(act.weight + gauss());
      const magnitude = shiftMagnitude(act.magnitude, drawStep(random, 2 * drawSettings.magnitude));
      return (weights[index] ?? 1) * influenceOf({ ...act, weight, magnitude }, parameters);
    });
    const levels = levelsOf(drawStretches(stretches, random));
    const parts = partsOnDays(stepsOf(acts, influences, parameters), levels, days, parameters);
    for (const [index, part] of parts.entries()) {
      const value = temperatureOf(part, parameters);
      const sample = samples[index];
      if (value !== null && sample !== undefined) sample[draw] = value;
    }
  }
  return samples;
}

export type BandValue = { readonly low: number; readonly high: number };

/** The value below which a share of sorted values lies, interpolated. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/** The 10–90 % band of the draws of a day; `null` where there are none. */
export function bandOf(sample: Float64Array): BandValue | null {
  if (sample.length === 0) return null;
  const sorted = sample.toSorted();
  const [low, high] = drawSettings.quantiles;
  return { low: quantile(sorted, low), high: quantile(sorted, high) };
}

/** The mean of several days in each draw: those of a year, say. Days without a value are left out. */
export function meanOfDraws(samples: Draws): Float64Array {
  const valued = samples.filter(({ length }) => length > 0);
  const sums = new Float64Array(valued[0]?.length ?? 0);
  for (const sample of valued)
    for (const [draw, value] of sample.entries()) sums[draw] = (sums[draw] ?? 0) + value;
  return sums.map((sum) => sum / valued.length);
}

/** The share of the paired draws in which the first is colder than the second, 0…1; `null` where there are none. */
export function shareColder(first: Float64Array, second: Float64Array): number | null {
  const count = Math.min(first.length, second.length);
  if (count === 0) return null;
  let colder = 0;
  for (let draw = 0; draw < count; draw++) if ((first[draw] ?? 0) < (second[draw] ?? 0)) colder++;
  return colder / count;
}
