import type { Dataset } from "@/lib/dataset/dataset";
import type { Event } from "@/lib/schema/event";
import type { Day } from "@/lib/text/calendar";
import { climateOf } from "./climate";
import { type Decade, decadeOn, decadesBetween, spanOfDecade } from "./decades";
import { decayedSums } from "./decayed-sums";
import { defaults, influenceOf, influenceOn, type Term, termsOf, toTemperature } from "./influence";
import { oncePer } from "./once-per";
import { spearman } from "./rank-correlation";
import { monthValues } from "./temperature";

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

/** The curve beside the one without what is left out, over some months: those that have a value in both. */
export type Comparison = {
  readonly months: number;
  /** Spearman's ρ of the two, −1…+1. */
  readonly rho: number | null;
  /** The mean size of the difference, in degrees, and the largest difference. */
  readonly mean: number | null;
  readonly largest: Difference | null;
};

function compareMonths(months: readonly Month[]): Comparison {
  const differences = months.map(({ day, value, without }) => ({ day, difference: value - without }));
  return {
    months: months.length,
    rho: spearman(months.map(({ value, without }) => [value, without])),
    mean: meanSize(differences),
    largest: largestOf(differences),
  };
}

export type DecadeLeftOut = {
  readonly decade: Decade;
  /** How many events that count begin in the decade. */
  readonly events: number;
  /** Over the months outside the decade, of which those before it are the same by construction. */
  readonly outside: Comparison;
  /** Over the months after the decade alone: the harder test. */
  readonly after: Comparison;
};

/**
 * Whether the curve rests on any one decade: the temperature without the events that begin in it, beside the default.
 * Spans that begin in the decade and go on are left out with it. The last decade has no months after it.
 */
export function leaveOneDecadeOut(dataset: Dataset): readonly DecadeLeftOut[] {
  const { terms, months } = climateOf(dataset);
  const [first, last] = [months[0]?.day, months.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  return decadesBetween(first, last).map((decade) => {
    const others = terms.filter((term) => decadeOn(term.first) !== decade);
    const values = monthValues(others, first, last, defaults);
    const outside = months.flatMap(({ day, value }, index) => {
      const without = values[index]?.value ?? null;
      return value === null || without === null || decadeOn(day) === decade ? [] : [{ day, value, without }];
    });
    const [, end] = spanOfDecade(decade);
    return {
      decade,
      events: terms.length - others.length,
      outside: compareMonths(outside),
      after: compareMonths(outside.filter(({ day }) => day >= end)),
    };
  });
}

export type InfluentialEvent = {
  readonly event: Event;
  /** The mean size of the difference over all months that have a value with and without the event, in degrees. */
  readonly mean: number;
  readonly largest: Difference;
};

type Sum = { readonly day: Day; readonly sum: number };

/** What each month loses with one event: the rest of the sum is what it was, so only its own share is taken from it. */
const differencesOf = (term: Term, sums: readonly Sum[]): readonly Difference[] =>
  sums.map(({ day, sum }) => {
    const rest = day < term.first ? sum : sum - influenceOn(term, day, defaults);
    return { day, difference: toTemperature(sum, defaults) - toTemperature(rest, defaults) };
  });

const rankedEvents = oncePer((dataset): readonly InfluentialEvent[] => {
  const { terms, months } = climateOf(dataset);
  const days = months.map(({ day }) => day);
  const sums = decayedSums(terms, (term) => influenceOf(term, defaults), days, defaults).flatMap(
    ({ day, value }) => (value === null ? [] : [{ day, sum: value }]),
  );
  const begin = terms.slice(0, 2).map(({ first }) => first);
  return dataset.events
    .flatMap((event) => {
      const [term] = termsOf([event]);
      if (term === undefined) return [];
      // Without the very first event there is no value until the second.
      const start = (term.id === terms[0]?.id ? begin[1] : begin[0]) ?? Number.POSITIVE_INFINITY;
      const differences = differencesOf(
        term,
        sums.filter(({ day }) => day >= start),
      );
      const [mean, largest] = [meanSize(differences), largestOf(differences)];
      return mean === null || largest === null ? [] : [{ event, mean, largest }];
    })
    .toSorted((a, b) => b.mean - a.mean);
});

/**
 * The events that move the curve most when one is left out, by the mean size of the difference: what lasts long comes
 * before what strikes hard. An event that moves nothing is not among them.
 */
export const mostInfluential = (dataset: Dataset, count = 10): readonly InfluentialEvent[] =>
  rankedEvents(dataset).slice(0, count);
