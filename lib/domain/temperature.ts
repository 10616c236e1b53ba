import { type Day, firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import { type Act, actsOn, fadingAfter, influenceOf, type Step, stepsOf } from "./acts";
import { gradesOn, type Level, levelsOf, ordinary, type Stretch } from "./conditions";
import type { Parameters } from "./parameters";

/** What the index is made of: what was done, and what is. Both stand in order of their first day. */
export type Evidence = { readonly acts: readonly Act[]; readonly stretches: readonly Stretch[] };

/** One month of the index. Temperatures are −10…+10; `null` means that nothing had happened yet, not neutrality. */
export type MonthValue = {
  /** The last day of the month, on which `value` holds. */
  readonly day: Day;
  readonly value: number | null;
  /** The lowest and the highest day of the month. */
  readonly low: number | null;
  readonly high: number | null;
};

/** What holds on a day; `null` before the first act, which is not neutrality. */
export type DayValue = { readonly day: Day; readonly value: number | null };

/** S = A + c·(C − C₀), in weight points. */
const sumOf = (acts: number, grades: number, { conditions }: Parameters): number =>
  acts + conditions * (grades - ordinary);

/** T = 10·tanh(S ÷ s): a sum in weight points as a temperature, −10…+10. */
export const toTemperature = (sum: number, { scale }: Parameters): number => 10 * Math.tanh(sum / scale);

/** S of one day by the definition, in weight points; `null` before the first act. */
export function sumOn({ acts, stretches }: Evidence, day: Day, parameters: Parameters): number | null {
  const begun = actsOn(acts, day, parameters);
  if (begun.length === 0) return null;
  const done = begun.reduce((sum, { influence }) => sum + influence, 0);
  return sumOf(done, gradesOn(stretches, day), parameters);
}

/** The temperature of one day by the definition; `null` before the first act. */
export function temperatureOn(evidence: Evidence, day: Day, parameters: Parameters): number | null {
  const sum = sumOn(evidence, day, parameters);
  return sum === null ? null : toTemperature(sum, parameters);
}

/** What may be told of a day: both parts, and what they come to. */
export type DayParts = {
  readonly day: Day;
  /** A, in weight points. */
  readonly acts: number;
  /** C, in grades. */
  readonly grades: number;
};

/**
 * Both parts on given days in ascending order, from the steps of the acts and the levels of the conditions; `null`
 * before the first act.
 */
export function partsOnDays(
  steps: readonly Step[],
  levels: readonly Level[],
  days: readonly Day[],
  parameters: Parameters,
): readonly (DayParts | null)[] {
  const parts: (DayParts | null)[] = [];
  let [step, level] = [-1, -1];
  for (const day of days) {
    while ((steps[step + 1]?.day ?? Number.POSITIVE_INFINITY) <= day) step++;
    while ((levels[level + 1]?.day ?? Number.POSITIVE_INFINITY) <= day) level++;
    const last = steps[step];
    parts.push(
      last === undefined
        ? null
        : {
            day,
            acts: last.sum * fadingAfter(day - last.day, parameters),
            grades: levels[level]?.grades ?? 0,
          },
    );
  }
  return parts;
}

/** Both parts of the evidence on given days in ascending order. */
export const partsOf = ({ acts, stretches }: Evidence, days: readonly Day[], parameters: Parameters) =>
  partsOnDays(
    stepsOf(
      acts,
      acts.map((act) => influenceOf(act, parameters)),
      parameters,
    ),
    levelsOf(stretches),
    days,
    parameters,
  );

/** The temperature of a day from its parts. */
export const temperatureOf = (parts: DayParts | null, parameters: Parameters): number | null =>
  parts === null ? null : toTemperature(sumOf(parts.acts, parts.grades, parameters), parameters);

/** The temperature on given days in ascending order; `null` before the first act. */
export function valuesOnDays(
  evidence: Evidence,
  days: readonly Day[],
  parameters: Parameters,
): readonly DayValue[] {
  const parts = partsOf(evidence, days, parameters);
  return days.map((day, index) => ({ day, value: temperatureOf(parts[index] ?? null, parameters) }));
}

const daysBetween = (from: Day, through: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, through - from + 1) }, (_, index) => from + index);

/** The temperature of every day in a stretch, for a crisis seen close; `null` before the first act. */
export const dayValues = (evidence: Evidence, from: Day, through: Day, parameters: Parameters) =>
  valuesOnDays(evidence, daysBetween(from, through), parameters);

/** The last day of every month from that of one day to that of another. */
export function monthEndsBetween(from: Day, through: Day): readonly Day[] {
  const ends: Day[] = [];
  for (let end = lastOfMonth(from); end <= lastOfMonth(through); end = lastOfMonth(end + 1)) ends.push(end);
  return ends;
}

/**
 * The days on which a month can be at its lowest or highest, in order: between two changes the sum only fades, so these
 * are its first and last day, the days of change and those before them.
 */
function turningDays(evidence: Evidence, monthEnds: readonly Day[]): readonly Day[] {
  const [first, last] = [firstOfMonth(monthEnds[0] ?? 0), monthEnds.at(-1) ?? 0];
  const changes = [...evidence.acts, ...evidence.stretches].flatMap((each) => [each.first - 1, each.first]);
  const days = [...monthEnds.flatMap((end) => [firstOfMonth(end), end]), ...changes];
  return [...new Set(days)].filter((day) => first <= day && day <= last).sort((a, b) => a - b);
}

/**
 * The index by month: the state on the last day, with the lowest and highest day.
 * `from` and `through` are days of the first and last month. Linear in months and, as a rule, in acts.
 */
export function monthValues(
  evidence: Evidence,
  from: Day,
  through: Day,
  parameters: Parameters,
): readonly MonthValue[] {
  const monthEnds = monthEndsBetween(from, through);
  const days = turningDays(evidence, monthEnds);
  const values = valuesOnDays(evidence, days, parameters);
  let next = 0;
  return monthEnds.map((end) => {
    let [low, high]: [number | null, number | null] = [null, null];
    for (; (values[next]?.day ?? Number.POSITIVE_INFINITY) <= end; next++) {
      const value = values[next]?.value ?? null;
      if (value === null) continue;
      low = low === null ? value : Math.min(low, value);
      high = high === null ? value : Math.max(high, value);
    }
    return { day: end, value: values[next - 1]?.value ?? null, low, high };
  });
}
