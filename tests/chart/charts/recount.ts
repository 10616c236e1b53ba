import type { Agreement } from "@/lib/schema/agreement";
import type { HistoricalDate } from "@/lib/schema/historical-date";
import { toDay } from "@/lib/text/calendar";

/**
 * The rule of the design on what is in force, written out once more for the tests: nothing here is taken from the code
 * that draws.
 */

/** The fields that are stacked, from the bottom up, by the domains of their agreements. */
export const stack: Readonly<Record<string, readonly string[]>> = {
  strategic: ["strategic-nuclear", "intermediate-nuclear"],
  "missile-defence": ["missile-defence"],
  testing: ["nuclear-testing"],
  "non-proliferation": ["non-proliferation", "cooperative-threat-reduction", "chemical-biological"],
  "risk-reduction": ["risk-reduction", "confidence-building"],
};

/** Those, and the sixth, which knows only multilateral agreements. */
export const sixFields: Readonly<Record<string, readonly string[]>> = {
  ...stack,
  conventional: ["conventional-forces"],
};

/** One after the last day that was reviewed. */
export const edge = toDay(2026, 6, 1);

/** A month is its 15th, a year its 1 July. */
export function dayOf(date: HistoricalDate): number {
  const [year = 0, month, day] = date.text.split("-").map(Number);
  return month === undefined ? toDay(year, 7, 1) : toDay(year, month, day ?? 15);
}

export const dayOrNull = (date: HistoricalDate | null): number | null => (date === null ? null : dayOf(date));

/** The first day in force between the two, of those that ever were: never by signature alone, never of what lapsed. */
export function firstDay(row: Agreement): HistoricalDate | null {
  if (row.effect === "signature" || row.effect === "none" || row.status.kind === "lapsed") return null;
  return row.form === "bilateral" ? row.entered_into_force : row.bound_both;
}

export function stands(row: Agreement, day: number): boolean {
  const first = firstDay(row);
  return first !== null && dayOf(first) <= day && (row.ended === null || day < dayOf(row.ended));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
