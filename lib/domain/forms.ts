import { assertNever } from "@/lib/text/assert-never";
import { type Day, firstOfMonth, lastOfMonth, toCivil, toDay } from "@/lib/text/calendar";
import { boundedIncrements } from "./bounded-increments";
import type { DayValue } from "./decayed-sums";
import { densityCorrected } from "./density";
import type { Parameters, Term } from "./influence";
import { netCooperation, yearsBetween } from "./net-cooperation";
import { shrunkenMean } from "./shrunken-mean";
import { monthValues } from "./temperature";

/** The ways to turn events into one line, the index first. All are −10…+10 by month, but net co-operation: by year, in weight points. */
export const forms = [
  "saturated-sum",
  "shrunken-mean",
  "bounded-increments",
  "net-cooperation",
  "density-corrected",
] as const;

export type Form = (typeof forms)[number];

/** The parameters that change anything in a form. */
export const parametersOf = {
  "saturated-sum": ["halfLife", "indirect", "floor", "scale"],
  "shrunken-mean": ["halfLife", "indirect", "floor"],
  "bounded-increments": ["halfLife", "indirect"],
  "net-cooperation": ["indirect"],
  "density-corrected": ["halfLife", "indirect", "floor", "scale"],
} as const satisfies Readonly<Record<Form, readonly (keyof Parameters)[]>>;

/** The first and the last day of what is shown, and the reader's parameters. */
type Stretch = { readonly from: Day; readonly through: Day; readonly parameters: Parameters };

/** The last day of every month between two days, of their own months too. */
function monthEndsBetween(from: Day, through: Day): readonly Day[] {
  const [first, last] = [toCivil(from), toCivil(through)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: Math.max(0, months) }, (_, index) => lastOfMonth(firstOfMonth(from, index)));
}

/** Net co-operation on the last day of each year; on `through` in a year that is not over by then. */
const yearEnds = (
  terms: readonly Term[],
  years: readonly number[],
  { through, parameters }: Stretch,
): readonly DayValue[] =>
  netCooperation(terms, years, parameters).map(({ year, value }) => ({
    day: Math.min(through, toDay(year, 12, 31)),
    value,
  }));

/** The values of a form from the month (the year) of one day to that of another; `null` before the first event. */
export function formValues(form: Form, terms: readonly Term[], stretch: Stretch): readonly DayValue[] {
  const { from, through, parameters } = stretch;
  const monthEnds = () => monthEndsBetween(from, through);
  switch (form) {
    case "saturated-sum":
      return monthValues(terms, from, through, parameters).map(({ day, value }) => ({ day, value }));
    case "shrunken-mean":
      return shrunkenMean(terms, monthEnds(), parameters);
    case "bounded-increments":
      return boundedIncrements(terms, from, through, parameters);
    case "net-cooperation":
      return yearEnds(terms, yearsBetween(from, through), stretch);
    case "density-corrected":
      return densityCorrected(terms, monthEnds(), parameters, [from, through]);
    default:
      return assertNever(form);
  }
}
