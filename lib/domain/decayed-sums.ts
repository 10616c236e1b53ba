import type { Day } from "@/lib/text/calendar";
import { daysPerMonth, type Parameters, type Term } from "./influence";

/** What holds on a day; `null` before the first event, which is not neutrality. */
export type DayValue = { readonly day: Day; readonly value: number | null };

/**
 * Σ amount·k over the events, on given days in ascending order: with w·g as the amount it is the sum S in weight
 * points, with w alone it is how much evidence stands behind a day. The terms stand in order of their first day, as
 * `termsOf` gives them. Between two days the decaying sum shrinks as a whole; only what the floor adds to an open span is
 * added one by one.
 */
export function decayedSums(
  terms: readonly Term[],
  amountOf: (term: Term) => number,
  days: readonly Day[],
  { halfLife, floor }: Parameters,
): readonly DayValue[] {
  const shareLeft = (since: Day, day: Day) => 2 ** (-(day - since) / daysPerMonth / halfLife);
  const spans: { readonly first: Day; readonly last: Day; readonly amount: number }[] = [];
  let sum = 0;
  let before = days[0] ?? 0;
  let next = 0;
  return days.map((day) => {
    sum *= shareLeft(before, day);
    before = day;
    for (let term = terms[next]; term !== undefined && term.first <= day; term = terms[++next]) {
      const amount = amountOf(term);
      sum += amount * shareLeft(term.first, day);
      if (term.last > term.first) spans.push({ first: term.first, last: term.last, amount });
    }
    const open = spans.filter(({ last }) => day <= last);
    const raised = open.reduce(
      (total, { first, amount }) => total + amount * Math.max(0, floor - shareLeft(first, day)),
      0,
    );
    return { day, value: next === 0 ? null : sum + raised };
  });
}
