import { randomExponential, randomLcg, randomNormal, randomUniform } from "d3-random";
import type { Day } from "@/lib/text/calendar";
import type { Parameters, Term } from "./influence";
import { valuesOnDays } from "./month-ends";

/** What the band is drawn with. Fixed, so that two builds give the same band. */
export const bandSettings = {
  draws: 1000,
  seed: 0.1917,
  /** Standard deviation of the noise on a weight, in weight points. */
  noise: 1.5,
  halfLife: [6, 24],
  indirect: [0.3, 0.8],
  floor: [0.2, 0.6],
  scale: [32, 50],
  quantiles: [0.1, 0.9],
} as const;

export type BandValue = { readonly low: number; readonly high: number };

type Random = () => number;

/** One set of parameters: the half-life log-uniform, the others uniform. */
function drawParameters(random: Random): Parameters {
  const { halfLife, indirect, floor, scale } = bandSettings;
  const between = ([low, high]: readonly [number, number]) => randomUniform.source(random)(low, high)();
  return {
    halfLife: Math.exp(between([Math.log(halfLife[0]), Math.log(halfLife[1])])),
    indirect: between(indirect),
    floor: between(floor),
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

/** Indices of the terms that are resampled together: those that begin in one phase, lasting conditions left out. */
function groupByPhase(terms: readonly Term[], phaseStarts: readonly Day[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, term] of terms.entries()) {
    if (term.condition) continue;
    const phase = phaseStarts.findLastIndex((start) => start <= term.first);
    groups.set(phase, [...(groups.get(phase) ?? []), index]);
  }
  return [...groups.values()];
}

const clip = (weight: number) => Math.max(-10, Math.min(10, weight));

/** The value below which a share of sorted values lies, interpolated. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * The 10–90 % band of the index on given days (month ends): 1,000 draws over which events weigh how much within their
 * phase, noise on every weight, and the parameters. `null` before the first event.
 */
export function bandOn(
  terms: readonly Term[],
  days: readonly Day[],
  phaseStarts: readonly Day[],
): readonly (BandValue | null)[] {
  const { draws, seed, noise, quantiles } = bandSettings;
  const random = randomLcg(seed);
  const gauss = randomNormal.source(random)(0, noise);
  const groups = groupByPhase(terms, phaseStarts);
  const samples = days.map(() => new Float64Array(draws));
  let lastValues: readonly (number | null)[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const parameters = drawParameters(random);
    const weights = drawWeights(groups, terms.length, random);
    const influences = terms.map(
      (term, index) =>
        (weights[index] ?? 1) *
        clip(term.weight + gauss()) *
        term.trust *
        (term.indirect ? parameters.indirect : 1),
    );
    lastValues = valuesOnDays(terms, influences, days, parameters);
    for (const [index, value] of lastValues.entries()) samples[index]?.set([value ?? 0], draw);
  }
  return samples.map((sample, index) => {
    if (lastValues[index] === null) return null;
    const sorted = sample.toSorted();
    return { low: quantile(sorted, quantiles[0]), high: quantile(sorted, quantiles[1]) };
  });
}
