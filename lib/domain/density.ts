import type { Day } from "@/lib/text/calendar";
import { type DayValue, decayedSums } from "./decayed-sums";
import { influenceOf, type Parameters, type Term, toTemperature } from "./influence";

/** Half of the ten years in which events are counted, in days. */
const halfWindow = 1826;

/** How many of the ascending days lie before a day. */
function countBefore(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Mean rate ÷ local rate on a day: how thinly its ten years are recorded, beside the whole stretch. A rate is counted
 * events a day; the ten years are centred on the day and clipped where the stretch ends. Ten years without any event
 * count as ten years with one, as no rate can be 0 here.
 */
function thinnessOn(day: Day, firsts: readonly Day[], [from, through]: readonly [Day, Day]): number {
  const rate = (first: Day, last: Day) =>
    Math.max(1, countBefore(firsts, last + 1) - countBefore(firsts, first)) / (last + 1 - first);
  const centre = Math.max(from, Math.min(through, day));
  const local = rate(Math.max(from, centre - halfWindow), Math.min(through, centre + halfWindow));
  return rate(from, through) / local;
}

/**
 * The index corrected for how densely years are recorded: 10·tanh(S·√(mean rate ÷ local rate) ÷ s), −10…+10, on given
 * days. The stretch is that over which the mean rate is taken, both days included; a day outside it counts as its nearest
 * end. `null` before the first event.
 */
export function densityCorrected(
  terms: readonly Term[],
  monthEnds: readonly Day[],
  parameters: Parameters,
  stretch: readonly [from: Day, through: Day],
): readonly DayValue[] {
  const firsts = terms.map(({ first }) => first);
  return decayedSums(terms, (term) => influenceOf(term, parameters), monthEnds, parameters).map(
    ({ day, value }) => ({
      day,
      value:
        value === null
          ? null
          : toTemperature(value * Math.sqrt(thinnessOn(day, firsts, stretch)), parameters),
    }),
  );
}
