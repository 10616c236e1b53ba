import { type Day, toCivil } from "@/lib/text/calendar";
import { influenceOf, type Parameters, type Term } from "./influence";

/** The sum of a year, in weight points; `null` before the year of the first event. */
export type YearValue = { readonly year: number; readonly value: number | null };

/** Every year from that of one day to that of another. */
export function yearsBetween(from: Day, through: Day): readonly number[] {
  const first = toCivil(from).year;
  const count = Math.max(0, toCivil(through).year - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * Σ w·g of the events that begin in each year, in weight points and without bounds: net co-operation (Goldstein and
 * Freeman 1990), without memory. A year without events has 0. Only the factor of indirect acts δ takes part.
 */
export function netCooperation(
  terms: readonly Term[],
  years: readonly number[],
  parameters: Parameters,
): readonly YearValue[] {
  const sums = new Map<number, number>();
  for (const term of terms) {
    const { year } = toCivil(term.first);
    sums.set(year, (sums.get(year) ?? 0) + influenceOf(term, parameters));
  }
  const first = Math.min(...sums.keys());
  return years.map((year) => ({ year, value: year < first ? null : (sums.get(year) ?? 0) }));
}
