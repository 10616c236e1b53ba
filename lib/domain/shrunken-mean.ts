import type { Day } from "@/lib/text/calendar";
import { type Act, factorOf, influenceOf, sizes, stepsOf } from "./acts";
import type { Parameters } from "./parameters";
import { type DayValue, partsOnDays } from "./temperature";

/** How many neutral acts of ordinary size are imagined beside those that happened. */
const imagined = 3;

/**
 * Σa ÷ (3 + Σw·m·k) on given days in ascending order, −10…+10: the mean weight of the acts that are remembered, by size,
 * drawn towards 0 by three imaginary neutral ones, so that a lone act does not speak for all. It does not depend on how
 * densely acts are recorded, and loses whether one hostile act happened or ten. Conditions, repetition and the scale
 * take no part. `null` before the first act.
 */
export function shrunkenMean(
  acts: readonly Act[],
  days: readonly Day[],
  parameters: Parameters,
): readonly DayValue[] {
  const undiscounted = { ...parameters, repetition: 1 };
  const fadingSum = (amountOf: (act: Act) => number) =>
    partsOnDays(stepsOf(acts, acts.map(amountOf), undiscounted), [], days, parameters);
  const sums = fadingSum((act) => influenceOf(act, parameters));
  const counts = fadingSum((act) => factorOf(act, parameters) * sizes[act.magnitude]);
  return days.map((day, index) => {
    const [sum, count] = [sums[index], counts[index]];
    return { day, value: sum && count ? sum.acts / (imagined + count.acts) : null };
  });
}
