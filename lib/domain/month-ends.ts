import type { Day } from "@/lib/text/calendar";
import { daysPerMonth, type Parameters, type Term, toTemperature } from "./influence";

/**
 * The index on given days only, for many parameter sets: what the band's thousand draws need.
 * Between two days the decaying sum shrinks as a whole; only spans that rest on the floor are added one by one.
 */
export function valuesOnDays(
  terms: readonly Term[],
  influences: readonly number[],
  days: readonly Day[],
  parameters: Parameters,
): readonly (number | null)[] {
  const { halfLife, floor } = parameters;
  const perDay = -1 / daysPerMonth / halfLife;
  const toSink = floor > 0 ? -Math.log2(floor) / -perDay : Number.POSITIVE_INFINITY;
  const open: { readonly first: Day; readonly last: Day; readonly influence: number }[] = [];
  let sum = 0;
  let before = days[0] ?? 0;
  let next = 0;
  let begun = false;
  return days.map((day) => {
    sum *= 2 ** ((day - before) * perDay);
    before = day;
    for (let term = terms[next]; term !== undefined && term.first <= day; term = terms[++next]) {
      const influence = influences[next] ?? 0;
      sum += influence * 2 ** ((day - term.first) * perDay);
      if (term.last > term.first) open.push({ first: term.first, last: term.last, influence });
      begun = true;
    }
    let onFloor = 0;
    for (const { first, last, influence } of open)
      if (day <= last && day - first >= toSink)
        onFloor += influence * (floor - 2 ** ((day - first) * perDay));
    return begun ? toTemperature(sum + onFloor, parameters) : null;
  });
}
