/**
 * Historical days are whole numbers: days since 1 January 1970 in UTC, negative before it. No local time zone and no
 * `Date` parsing takes part, so a day is the same day wherever the site is built or read.
 */
export type Day = number;

const msPerDay = 86_400_000;

/** The day of a date of the Gregorian calendar; `month` is 1–12. Months and days out of range roll over. */
export const toDay = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / msPerDay;

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** The calendar date of a day. */
export function toCivil(day: Day): Civil {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** `YYYY-MM-DD`, as in the data files. */
export function toIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCivil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** `YYYY-MM` of the month that a day lies in. */
export const toIsoMonth = (day: Day): string => toIsoDay(day).slice(0, 7);

/** The first day of the month that a day lies in, `months` further on. */
export function firstOfMonth(day: Day, months = 0): Day {
  const { year, month } = toCivil(day);
  return toDay(year, month + months, 1);
}

/** The last day of the month that a day lies in. */
export const lastOfMonth = (day: Day): Day => firstOfMonth(day, 1) - 1;

/** A day as the timestamp that `Intl` formats in UTC. */
export const toTimestamp = (day: Day): number => day * msPerDay;
