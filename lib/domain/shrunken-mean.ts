import type { Day } from "@/lib/text/calendar";
import { type DayValue, decayedSums } from "./decayed-sums";
import { influenceOf, type Parameters, type Term } from "./influence";

/** w: how much an event counts, 0…1, whatever its weight. */
const importanceOf = (term: Term, { indirect }: Parameters): number =>
  (term.indirect ? indirect : 1) * term.trust;

/**
 * Σ w·g·k ÷ (1 + Σ w·k) on given days, −10…+10: the mean weight of what is remembered, drawn towards 0 by one imaginary
 * neutral event, so that a lone event does not speak for all. It does not depend on how densely events are recorded,
 * and loses whether one hostile act happened or ten. The scale s takes no part. `null` before the first event.
 */
export function shrunkenMean(
  terms: readonly Term[],
  monthEnds: readonly Day[],
  parameters: Parameters,
): readonly DayValue[] {
  const sums = decayedSums(terms, (term) => influenceOf(term, parameters), monthEnds, parameters);
  const counts = decayedSums(terms, (term) => importanceOf(term, parameters), monthEnds, parameters);
  return sums.map(({ day, value }, index) => {
    const count = counts[index]?.value ?? null;
    return { day, value: value === null || count === null ? null : value / (1 + count) };
  });
}
