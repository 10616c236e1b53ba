import type { Dataset } from "@/lib/dataset/dataset";
import { type ConditionDomain, conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import { type Day, toCivil } from "@/lib/text/calendar";
import { type Act, influenceOf } from "./acts";
import { climateOf, evidenceOf } from "./climate";
import { type Decade, decadeOn, decadesBetween, spanOfDecade } from "./decades";
import { oncePer } from "./once-per";
import { defaults } from "./parameters";
import { spearman } from "./rank-correlation";
import { type Evidence, valuesOnDays } from "./temperature";

/** How much the temperature of a month owes to what is left out: the default less the value without it, in degrees. */
export type Difference = { readonly day: Day; readonly difference: number };

const meanSize = (differences: readonly Difference[]): number | null =>
  differences.length === 0
    ? null
    : differences.reduce((sum, { difference }) => sum + Math.abs(difference), 0) / differences.length;

/** The first of the largest, of either sign; `null` where nothing differs. */
const largestOf = (differences: readonly Difference[]): Difference | null =>
  differences.reduce<Difference | null>(
    (largest, each) => (Math.abs(each.difference) > Math.abs(largest?.difference ?? 0) ? each : largest),
    null,
  );

type Month = { readonly day: Day; readonly value: number; readonly without: number };

/** The curve beside the one of other evidence, over some months: those that have a value in both. */
export type Comparison = {
  readonly months: number;
  /** Spearman's ρ of the two, −1…+1. */
  readonly rho: number | null;
  /** The mean size of the difference, in degrees, and the largest difference. */
  readonly mean: number | null;
  readonly largest: Difference | null;
};

const differencesOf = (months: readonly Month[]): readonly Difference[] =>
  months.map(({ day, value, without }) => ({ day, difference: value - without }));

function compareMonths(months: readonly Month[]): Comparison {
  const differences = differencesOf(months);
  return {
    months: months.length,
    rho: spearman(months.map(({ value, without }) => [value, without])),
    mean: meanSize(differences),
    largest: largestOf(differences),
  };
}

/** The index at its defaults on every month's last day, not rounded: what one act moves is less than a hundredth. */
const exact = oncePer((dataset) => valuesOnDays(evidenceOf(dataset), monthEnds(dataset), defaults));

const monthEnds = (dataset: Dataset): readonly Day[] => climateOf(dataset).months.map(({ day }) => day);

/** Every month that has a value, with the one that other evidence gives. */
function monthsWithout(dataset: Dataset, evidence: Evidence): readonly Month[] {
  const values = valuesOnDays(evidence, monthEnds(dataset), defaults);
  return exact(dataset).flatMap(({ day, value }, index) => {
    const without = values[index]?.value ?? null;
    return value === null || without === null ? [] : [{ day, value, without }];
  });
}

export type DecadeLeftOut = {
  readonly decade: Decade;
  /** How many acts begin in the decade. */
  readonly acts: number;
  /** Over the months outside the decade, of which those before it are the same by construction. */
  readonly outside: Comparison;
  /** Over the months after the decade alone: the harder test. */
  readonly after: Comparison;
};

/**
 * Whether the curve rests on any one decade: the temperature without the acts that begin in it, beside the default.
 * Conditions stay. The last decade has no months after it.
 */
export function leaveOneDecadeOut(dataset: Dataset): readonly DecadeLeftOut[] {
  const { acts, stretches } = evidenceOf(dataset);
  const { months } = climateOf(dataset);
  const [first, last] = [months[0]?.day, months.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  return decadesBetween(first, last).map((decade) => {
    const others = acts.filter((act) => decadeOn(act.first) !== decade);
    const outside = monthsWithout(dataset, { acts: others, stretches }).filter(
      ({ day }) => decadeOn(day) !== decade,
    );
    const [, end] = spanOfDecade(decade);
    return {
      decade,
      acts: acts.length - others.length,
      outside: compareMonths(outside),
      after: compareMonths(outside.filter(({ day }) => day >= end)),
    };
  });
}

export type DomainLeftOut = { readonly domain: ConditionDomain; readonly comparison: Comparison };

/** Whether the curve rests on any one domain: the temperature as if that had always been ordinary, beside the default. */
export const leaveOneDomainOut = (dataset: Dataset): readonly DomainLeftOut[] => {
  const { acts, stretches } = evidenceOf(dataset);
  return conditionDomains.map((domain) => {
    const ordinary = stretches.map((stretch) =>
      stretch.domain === domain ? { ...stretch, grade: domainScales[domain].ordinary } : stretch,
    );
    return { domain, comparison: compareMonths(monthsWithout(dataset, { acts, stretches: ordinary })) };
  });
};

/** How many acts a year is thinned to. */
export const thinnedTo = 5;

/** Of every year at most some acts: the strongest on their first day, ties by first day, then id. */
function thinned(acts: readonly Act[], count: number): readonly Act[] {
  const size = (act: Act) => Math.abs(influenceOf(act, defaults));
  const places = new Map<number, number>();
  const kept = new Set(
    acts
      .toSorted((a, b) => size(b) - size(a))
      .filter((act) => {
        const { year } = toCivil(act.first);
        const place = places.get(year) ?? 0;
        places.set(year, place + 1);
        return place < count;
      }),
  );
  return acts.filter((act) => kept.has(act));
}

/** What is left of the curve if no year has more than five acts, its strongest: how far it follows the density of listing. */
export function thinnedOut(dataset: Dataset): Comparison & { readonly kept: number } {
  const { acts, stretches } = evidenceOf(dataset);
  const few = thinned(acts, thinnedTo);
  return { ...compareMonths(monthsWithout(dataset, { acts: few, stretches })), kept: few.length };
}

/** An act or a condition, and how the curve differs without it: without a condition its domain is ordinary. */
export type Influential = {
  readonly id: string;
  readonly kind: "act" | "condition";
  /** The mean size of the difference over all months that have a value with and without it, in degrees. */
  readonly mean: number;
  readonly largest: Difference;
};

const ranked = oncePer((dataset): readonly Influential[] => {
  const { acts, stretches } = evidenceOf(dataset);
  const without: readonly {
    readonly id: string;
    readonly kind: Influential["kind"];
    readonly rest: Evidence;
  }[] = [
    ...acts.map((act) => ({
      id: act.id,
      kind: "act" as const,
      rest: { acts: acts.filter((other) => other !== act), stretches },
    })),
    ...stretches.map((stretch) => ({
      id: stretch.id,
      kind: "condition" as const,
      rest: {
        acts,
        stretches: stretches.map((other) =>
          other === stretch ? { ...other, grade: domainScales[other.domain].ordinary } : other,
        ),
      },
    })),
  ];
  return without
    .flatMap(({ id, kind, rest }) => {
      const differences = differencesOf(monthsWithout(dataset, rest));
      const [mean, largest] = [meanSize(differences), largestOf(differences)];
      return mean === null || largest === null ? [] : [{ id, kind, mean, largest }];
    })
    .toSorted((a, b) => b.mean - a.mean);
});

/**
 * The acts and conditions that move the curve most when one is left out, by the mean size of the difference. What moves
 * nothing is not among them.
 */
export const mostInfluential = (dataset: Dataset, count = 10): readonly Influential[] =>
  ranked(dataset).slice(0, count);
