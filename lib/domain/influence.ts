import { countedFirstDay, countedLastDay, type HistoricalDate } from "@/lib/schema/historical-date";
import type { Day } from "@/lib/text/calendar";

/**
 * The parameters of the index.
 * `halfLife` h, months, over which an event loses half its influence; `indirect` δ, the factor of indirect acts;
 * `floor` φ, the least share that a span keeps while it lasts; `scale` s, in weight points, at which the sum saturates.
 */
export type Parameters = {
  readonly halfLife: number;
  readonly indirect: number;
  readonly floor: number;
  readonly scale: number;
};

export const defaults: Parameters = { halfLife: 12, indirect: 0.5, floor: 0.4, scale: 40 };

/** Mean length of a month, in days: the unit in which the half-life counts. */
export const daysPerMonth = 30.4375;

/** The factor of a row's confidence. */
export const confidenceFactor = { high: 1, medium: 0.75, low: 0.5 } as const;

/** What the index takes from an event: few enough columns to hand to a browser. */
export type Term = {
  readonly id: string;
  /** The first day as it counts (a month as its 15th, a year as 1 July). */
  readonly first: Day;
  /** The last day as it counts; `first − 1` for an act without duration, infinite for one that goes on. */
  readonly last: Day;
  /** Goldstein weight, −10…+10. */
  readonly weight: number;
  readonly indirect: boolean;
  /** 1, 0.75 or 0.5 by confidence. */
  readonly trust: number;
  /** A lasting condition: never resampled for the band. */
  readonly condition: boolean;
};

export type Countable = {
  readonly id: string;
  readonly date: HistoricalDate;
  readonly end_date: HistoricalDate | null;
  readonly ongoing: boolean;
  readonly goldstein: number;
  readonly directness: "dyadic" | "indirect";
  readonly confidence: keyof typeof confidenceFactor;
  readonly kind: string;
};

function lastDayOf(event: Countable): Day {
  if (event.ongoing) return Number.POSITIVE_INFINITY;
  return event.end_date === null ? countedFirstDay(event.date) - 1 : countedLastDay(event.end_date);
}

/** The events that count, as terms of the sum: those of weight 0 take no part. In order of their first day. */
export const termsOf = (events: readonly Countable[]): readonly Term[] =>
  events
    .filter((event) => event.goldstein !== 0)
    .map((event) => ({
      id: event.id,
      first: countedFirstDay(event.date),
      last: lastDayOf(event),
      weight: event.goldstein,
      indirect: event.directness === "indirect",
      trust: confidenceFactor[event.confidence],
      condition: event.kind === "condition",
    }))
    .toSorted((a, b) => a.first - b.first);

/** w·g: the influence of an event on its first day, in weight points. */
export const influenceOf = (term: Term, { indirect }: Parameters): number =>
  (term.indirect ? indirect : 1) * term.trust * term.weight;

/** k: the share of an event's influence that is left on a day, 0…1. */
export function shareOn(term: Term, day: Day, { halfLife, floor }: Parameters): number {
  if (day < term.first) return 0;
  const decayed = 2 ** (-(day - term.first) / daysPerMonth / halfLife);
  return day <= term.last ? Math.max(decayed, floor) : decayed;
}

/** w·g·k: the influence of an event on a day, in weight points. */
export const influenceOn = (term: Term, day: Day, parameters: Parameters): number =>
  influenceOf(term, parameters) * shareOn(term, day, parameters);

/** 10·tanh(S ÷ s): the sum in weight points as a temperature, −10…+10. */
export const toTemperature = (sum: number, { scale }: Parameters): number => 10 * Math.tanh(sum / scale);
