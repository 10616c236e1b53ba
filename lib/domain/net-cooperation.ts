import { type Day, toCivil } from "@/lib/text/calendar";
import { type Act, influenceOf } from "./acts";
import type { Parameters } from "./parameters";

/** The sum of a year, in weight points; `null` before the year of the first act. */
export type YearValue = { readonly year: number; readonly value: number | null };

/** Every year from that of one day to that of another. */
export function yearsBetween(from: Day, through: Day): readonly number[] {
  const first = toCivil(from).year;
  const count = Math.max(0, toCivil(through).year - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * Σ w·g·m of the acts that begin in each year, in weight points and without bounds: net co-operation (Goldstein and
 * Freeman 1990), without memory. A year without acts has 0. Only the factor of indirect acts δ takes part.
 */
export function netCooperation(
  acts: readonly Act[],
  years: readonly number[],
  parameters: Parameters,
): readonly YearValue[] {
  const sums = new Map<number, number>();
  for (const act of acts) {
    const { year } = toCivil(act.first);
    sums.set(year, (sums.get(year) ?? 0) + influenceOf(act, parameters));
  }
  const first = Math.min(...sums.keys());
  return years.map((year) => ({ year, value: year < first ? null : (sums.get(year) ?? 0) }));
}
