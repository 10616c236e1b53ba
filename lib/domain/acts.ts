import { countedFirstDay, type HistoricalDate } from "@/lib/schema/historical-date";
import type { Magnitude } from "@/lib/schema/magnitude";
import type { Day } from "@/lib/text/calendar";
import { daysPerMonth, type Parameters } from "./parameters";

/** What an act of each confidence counts (design rule). */
export const confidenceFactor = { high: 1, medium: 0.75, low: 0.5 } as const;

/** The size of an act of each magnitude: minor, ordinary, major, defining. */
export const sizes: Readonly<Record<Magnitude, number>> = { 1: 0.5, 2: 1, 3: 2, 4: 4 };

/** What the index takes from an event: few enough columns to hand to a browser. */
export type Act = {
  readonly id: string;
  /** The first day as it counts (a month as its 15th, a year as 1 July). */
  readonly first: Day;
  /** Goldstein weight, −10…+10. */
  readonly weight: number;
  readonly magnitude: Magnitude;
  /** The sign of the weight and the first two figures of the code: acts of one class repeat each other. */
  readonly class: string;
  readonly indirect: boolean;
  /** 1, 0.75 or 0.5 by confidence. */
  readonly trust: number;
};

export type Countable = {
  readonly id: string;
  readonly date: HistoricalDate;
  readonly cameo: string;
  readonly goldstein: number;
  readonly magnitude: Magnitude | null;
  readonly directness: "dyadic" | "indirect";
  readonly confidence: keyof typeof confidenceFactor;
};

/** By first day, then id: the order in which acts of the same strength stand. */
const inOrder = (a: Act, b: Act) => a.first - b.first || (a.id < b.id ? -1 : 1);

/** The events that count, as acts, in order of their first day: those of weight 0, which have no magnitude, take no part. */
export const actsOf = (events: readonly Countable[]): readonly Act[] =>
  events
    .flatMap(({ id, date, cameo, goldstein, magnitude, directness, confidence }) =>
      goldstein === 0 || magnitude === null
        ? []
        : {
            id,
            first: countedFirstDay(date),
            weight: goldstein,
            magnitude,
            class: `${goldstein > 0 ? "+" : "−"} ${cameo.slice(0, 2)}`,
            indirect: directness === "indirect",
            trust: confidenceFactor[confidence],
          },
    )
    .toSorted(inOrder);

/** w: 1 for a direct act of high confidence. */
export const factorOf = ({ indirect, trust }: Act, parameters: Parameters): number =>
  (indirect ? parameters.indirect : 1) * trust;

/** The most that an act can count, in weight points: the largest weight at the largest size. */
export const largestInfluence = 10 * sizes[4];

/** w·g·m: the influence of an act where no day is meant, in weight points. */
export const influenceOf = (act: Act, parameters: Parameters): number =>
  factorOf(act, parameters) * act.weight * sizes[act.magnitude];

/** k = 2^(−Δ÷h): what some days leave of an act, 0…1. */
export const fadingAfter = (days: number, { halfLife }: Parameters): number =>
  2 ** (-days / daysPerMonth / halfLife);

/** An act on a day: how strong it still is, its place in its class, and what it counts for. */
export type ActOnDay = {
  readonly act: Act;
  /** a = w·g·m·k, in weight points. */
  readonly strength: number;
  /** 1 for the strongest of its class. */
  readonly place: number;
  /** ρ^(place − 1). */
  readonly share: number;
  /** The strength times the share, in weight points. */
  readonly influence: number;
};

/**
 * The acts that have begun by a day, class by class, the strongest first, by the definition. Their influences add up to
 * A, the part of what was done.
 */
export function actsOn(acts: readonly Act[], day: Day, parameters: Parameters): readonly ActOnDay[] {
  const classes = new Map<string, Act[]>();
  for (const act of acts)
    if (act.first <= day) classes.set(act.class, [...(classes.get(act.class) ?? []), act]);
  return [...classes.values()].flatMap((members) =>
    members
      .map((act) => ({
        act,
        strength: influenceOf(act, parameters) * fadingAfter(day - act.first, parameters),
      }))
      .toSorted((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || inOrder(a.act, b.act))
      .map(({ act, strength }, index) => {
        const share = parameters.repetition ** index;
        return { act, strength, place: index + 1, share, influence: strength * share };
      }),
  );
}

/** A from a day on, in weight points as of that day: until the next step it fades as a whole. */
export type Step = { readonly day: Day; readonly sum: number };

/** An act in its class, and what it and the weaker ones behind it add up to: a + ρ·(the sum behind it). */
type Ranked = { readonly strength: number; readonly sum: number };

/** Puts an act in its place in its class, and adds up anew from there on. */
function insert(ranked: Ranked[], strength: number, repetition: number): void {
  let place = ranked.length;
  while (place > 0 && Math.abs(ranked[place - 1]?.strength ?? 0) >= Math.abs(strength)) place--;
  ranked.splice(place, 0, { strength, sum: 0 });
  for (let at = place; at < ranked.length; at++) {
    const { strength: own } = ranked[at] ?? { strength: 0 };
    ranked[at] = { strength: own, sum: own + repetition * (ranked[at - 1]?.sum ?? 0) };
  }
}

/**
 * A as steps, one for each day on which acts begin. All acts fade alike, so that the order within a class never changes:
 * each act is put in its place once, near the top as a rule, and no day is sorted. `influences` are those of the acts,
 * which stand in order of their first day. Linear in acts, but for those that begin below many stronger ones.
 */
export function stepsOf(
  acts: readonly Act[],
  influences: readonly number[],
  parameters: Parameters,
): readonly Step[] {
  const { repetition } = parameters;
  const base = acts[0]?.first ?? 0;
  // The weakest first: a new act goes at the end or near it. Strengths are told as of the first day of all.
  const classes = new Map<string, Ranked[]>();
  const steps: Step[] = [];
  let sum = 0;
  for (const [index, act] of acts.entries()) {
    const strength = (influences[index] ?? 0) / fadingAfter(act.first - base, parameters);
    const ranked = classes.get(act.class) ?? [];
    classes.set(act.class, ranked);
    sum -= ranked.at(-1)?.sum ?? 0;
    // An act without strength, as where conditions stand alone, has begun and adds nothing.
    if (strength !== 0) insert(ranked, strength, repetition);
    sum += ranked.at(-1)?.sum ?? 0;
    const step = { day: act.first, sum: sum * fadingAfter(act.first - base, parameters) };
    if (steps.at(-1)?.day === act.first) steps[steps.length - 1] = step;
    else steps.push(step);
  }
  return steps;
}
