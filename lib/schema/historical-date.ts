import { type Day, firstOfMonth, toCivil, toDay } from "@/lib/text/calendar";

/**
 * A date as precise as it is known. `text` is what the data say; `from` is its first day and `to` the day after its
 * last, so `1946` spans 1946-01-01 up to, not including, 1947-01-01. Never padded: a year is not its first of January.
 */
export type HistoricalDate = {
  readonly text: string;
  readonly precision: "year" | "month" | "day";
  readonly from: Day;
  readonly to: Day;
};

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date that a text stands for, or the sentence that says why it is none. Years 1800–2199. */
export function parseHistoricalDate(text: string): HistoricalDate | string {
  const match = pattern.exec(text);
  if (match === null) return "must be a date such as 1946, 1946-03 or 1946-03-05";
  const [, year, month, day] = match;
  const y = Number(year);
  if (y < 1800 || y > 2199) return "the year must lie between 1800 and 2199";
  if (month === undefined) return { text, precision: "year", from: toDay(y, 1, 1), to: toDay(y + 1, 1, 1) };
  const m = Number(month);
  if (m < 1 || m > 12) return `no such month in the calendar: ${text}`;
  const first = toDay(y, m, 1);
  if (day === undefined) return { text, precision: "month", from: first, to: firstOfMonth(first, 1) };
  const from = toDay(y, m, Number(day));
  const civil = toCivil(from);
  if (civil.month !== m || civil.day !== Number(day)) return `no such day in the calendar: ${text}`;
  return { text, precision: "day", from, to: from + 1 };
}

/** The day that a first day counts as: itself, the 15th of a month, 1 July of a year (design rule of the index). */
export function countedFirstDay(date: HistoricalDate): Day {
  if (date.precision === "day") return date.from;
  const { year } = toCivil(date.from);
  return date.precision === "month" ? date.from + 14 : toDay(year, 7, 1);
}

/** The day that a last day counts as: the last day of what is known. */
export const countedLastDay = (date: HistoricalDate): Day => date.to - 1;

/** Whether `a` may lie on or before `b`, given what is known of both: refused only where every reading of it is later. */
export const mayPrecede = (a: HistoricalDate, b: HistoricalDate): boolean => a.from < b.to;
