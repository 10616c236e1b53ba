import { type Day, firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import {
  daysPerMonth,
  influenceOf,
  influenceOn,
  type Parameters,
  type Term,
  toTemperature,
} from "./influence";

/** One month of the index. Temperatures are −10…+10; `null` means that nothing had happened yet, not neutrality. */
export type MonthValue = {
  /** The last day of the month, on which `value` holds. */
  readonly day: Day;
  readonly value: number | null;
  /** The lowest and the highest day of the month. */
  readonly low: number | null;
  readonly high: number | null;
};

/** The temperature of one day by the definition: the sum over every event. `null` before the first. */
export function temperatureOn(terms: readonly Term[], day: Day, parameters: Parameters): number | null {
  const begun = terms.filter((term) => term.first <= day);
  if (begun.length === 0) return null;
  return toTemperature(
    begun.reduce((sum, term) => sum + influenceOn(term, day, parameters), 0),
    parameters,
  );
}

/**
 * The sum S, walked forward day by day. Every event decays by the same half-life, so one running sum holds them all; a
 * span that has sunk to the floor moves from the running sum to a constant until its last day, and back after it.
 */
type Change = {
  readonly day: Day;
  /** Added to the decaying sum, in weight points as of that day. */
  readonly decaying: number;
  /** Added to the constant sum. */
  readonly constant: number;
};

function changesOf(term: Term, parameters: Parameters): readonly Change[] {
  const influence = influenceOf(term, parameters);
  const begins = { day: term.first, decaying: influence, constant: 0 };
  const { halfLife, floor } = parameters;
  const sinks =
    floor > 0
      ? term.first + Math.ceil(-Math.log2(floor) * halfLife * daysPerMonth)
      : Number.POSITIVE_INFINITY;
  if (sinks > term.last) return [begins];
  const left = (day: Day) => influence * 2 ** (-(day - term.first) / daysPerMonth / halfLife);
  const onFloor = { day: sinks, decaying: -left(sinks), constant: influence * floor };
  if (!Number.isFinite(term.last)) return [begins, onFloor];
  const after = term.last + 1;
  return [begins, onFloor, { day: after, decaying: left(after), constant: -influence * floor }];
}

/** Days grouped by what changes on them. */
function changesByDay(terms: readonly Term[], parameters: Parameters): ReadonlyMap<Day, Change> {
  const byDay = new Map<Day, Change>();
  for (const change of terms.flatMap((term) => changesOf(term, parameters))) {
    const other = byDay.get(change.day);
    const decaying = change.decaying + (other?.decaying ?? 0);
    byDay.set(change.day, { day: change.day, decaying, constant: change.constant + (other?.constant ?? 0) });
  }
  return byDay;
}

/** The state on every day from `from` to `through`, in order; `null` before the first event. */
function* walkDays(terms: readonly Term[], from: Day, through: Day, parameters: Parameters) {
  const changes = changesByDay(terms, parameters);
  const first = terms.reduce((least, term) => Math.min(least, term.first), Number.POSITIVE_INFINITY);
  const perDay = 2 ** (-1 / daysPerMonth / parameters.halfLife);
  let decaying = 0;
  let constant = 0;
  for (let day = Math.min(from, first); day <= through; day++) {
    const change = changes.get(day);
    decaying = decaying * perDay + (change?.decaying ?? 0);
    constant += change?.constant ?? 0;
    if (day >= from)
      yield { day, value: day < first ? null : toTemperature(decaying + constant, parameters) };
  }
}

/**
 * The index by month: the state on the last day, with the lowest and highest day.
 * `from` and `through` are days of the first and last month. Linear in days and in events.
 */
export function monthValues(
  terms: readonly Term[],
  from: Day,
  through: Day,
  parameters: Parameters,
): readonly MonthValue[] {
  const months: MonthValue[] = [];
  let low: number | null = null;
  let high: number | null = null;
  let monthEnd = lastOfMonth(from);
  for (const { day, value } of walkDays(terms, firstOfMonth(from), lastOfMonth(through), parameters)) {
    if (value !== null) {
      low = low === null ? value : Math.min(low, value);
      high = high === null ? value : Math.max(high, value);
    }
    if (day < monthEnd) continue;
    months.push({ day, value, low, high });
    [low, high, monthEnd] = [null, null, lastOfMonth(day + 1)];
  }
  return months;
}

/** The temperature of every day in a stretch, for a crisis seen close; `null` before the first event. */
export const dayValues = (terms: readonly Term[], from: Day, through: Day, parameters: Parameters) => [
  ...walkDays(terms, from, through, parameters),
];
