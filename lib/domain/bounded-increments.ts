import { type Day, firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import type { DayValue } from "./decayed-sums";
import { daysPerMonth, influenceOf, type Parameters, type Term } from "./influence";

/** What one weight point moves the level by, at a level of 0. */
const step = 0.2;

/**
 * The level after a day's events. What leads away from 0 counts for less the further off the level is already, what
 * leads back for more. A day of more than 50 weight points would overshoot the end of the scale: only then does the
 * clipping take part.
 */
function moveLevel(level: number, influence: number): number {
  const increment = step * influence;
  const room = increment >= 0 ? 10 - level : 10 + level;
  return Math.max(-10, Math.min(10, level + (increment * room) / 10));
}

/** Σ w·g of the events that begin on each day, in weight points. */
function influenceByDay(terms: readonly Term[], parameters: Parameters): ReadonlyMap<Day, number> {
  const byDay = new Map<Day, number>();
  for (const term of terms)
    byDay.set(term.first, (byDay.get(term.first) ?? 0) + influenceOf(term, parameters));
  return byDay;
}

/**
 * A level of relations, −10…+10, after the great-power relations index of Tsinghua University (Yan and Zhou 2004), with
 * decay added. It is 0 when the first month begins, loses half of itself in a half-life, and is moved by the events of
 * each day, summed first; a span counts on its first day only. The floor φ and the scale s take no part, nor does
 * what began before the first month. A month's value is the level on its last day; `null` before the first event.
 */
export function boundedIncrements(
  terms: readonly Term[],
  from: Day,
  through: Day,
  parameters: Parameters,
): readonly DayValue[] {
  const influences = influenceByDay(terms, parameters);
  const perDay = 2 ** (-1 / (daysPerMonth * parameters.halfLife));
  const last = lastOfMonth(through);
  const months: DayValue[] = [];
  let level: number | null = null;
  let monthEnd = lastOfMonth(from);
  for (let day = firstOfMonth(from); day <= last; day++) {
    const influence = influences.get(day);
    if (level !== null) level *= perDay;
    if (influence !== undefined) level = moveLevel(level ?? 0, influence);
    if (day < monthEnd) continue;
    months.push({ day, value: level });
    monthEnd = lastOfMonth(day + 1);
  }
  return months;
}
