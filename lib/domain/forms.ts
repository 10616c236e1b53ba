import { assertNever } from "@/lib/text/assert-never";
import { type Day, toDay } from "@/lib/text/calendar";
import { netCooperation, yearsBetween } from "./net-cooperation";
import type { Parameters } from "./parameters";
import { shrunkenMean } from "./shrunken-mean";
import { type DayValue, type Evidence, type MonthValue, monthEndsBetween, monthValues } from "./temperature";

/** The ways to turn acts and conditions into one line, the index first. All are −10…+10 by month, but net co-operation: by year, in weight points. */
export const forms = [
  "index",
  "acts-alone",
  "conditions-alone",
  "one-size",
  "no-discount",
  "shrunken-mean",
  "net-cooperation",
] as const;

export type Form = (typeof forms)[number];

/** The parameters that change anything in a form. */
export const parametersOf = {
  index: ["halfLife", "indirect", "repetition", "conditions", "scale"],
  "acts-alone": ["halfLife", "indirect", "repetition", "scale"],
  "conditions-alone": ["conditions", "scale"],
  "one-size": ["halfLife", "indirect", "repetition", "conditions", "scale"],
  "no-discount": ["halfLife", "indirect", "conditions", "scale"],
  "shrunken-mean": ["halfLife", "indirect"],
  "net-cooperation": ["indirect"],
} as const satisfies Readonly<Record<Form, readonly (keyof Parameters)[]>>;

/** A form that is the index of other evidence or at other parameters. */
type Variant = Exclude<Form, "shrunken-mean" | "net-cooperation">;

type Setting = { readonly evidence: Evidence; readonly parameters: Parameters };

const variants: Readonly<Record<Variant, (setting: Setting) => Setting>> = {
  index: (setting) => setting,
  "acts-alone": ({ evidence, parameters }) => ({ evidence, parameters: { ...parameters, conditions: 0 } }),
  // That acts have begun still counts: before the first there is no value.
  "conditions-alone": ({ evidence: { acts, stretches }, parameters }) => ({
    evidence: { acts: acts.map((act) => ({ ...act, weight: 0 })), stretches },
    parameters,
  }),
  "one-size": ({ evidence: { acts, stretches }, parameters }) => ({
    evidence: { acts: acts.map((act) => ({ ...act, magnitude: 2 })), stretches },
    parameters,
  }),
  "no-discount": ({ evidence, parameters }) => ({ evidence, parameters: { ...parameters, repetition: 1 } }),
};

/** Whether a form is the index of other evidence or at other parameters. */
export const isVariant = (form: Form): form is Variant => form in variants;

/** The evidence and the parameters that a variant is the index of. */
export const variantOf = (form: Variant, setting: Setting): Setting => variants[form](setting);

/** The first and the last day of what is shown, and the reader's parameters. */
type Span = { readonly from: Day; readonly through: Day; readonly parameters: Parameters };

/** The month values of a form that is a variant of the index, with the lowest and highest day. */
export function variantValues(
  form: Variant,
  evidence: Evidence,
  { from, through, parameters }: Span,
): readonly MonthValue[] {
  const setting = variantOf(form, { evidence, parameters });
  return monthValues(setting.evidence, from, through, setting.parameters);
}

/** Net co-operation on the last day of each year; on `through` in a year that is not over by then. */
const yearEnds = ({ acts }: Evidence, { from, through, parameters }: Span): readonly DayValue[] =>
  netCooperation(acts, yearsBetween(from, through), parameters).map(({ year, value }) => ({
    day: Math.min(through, toDay(year, 12, 31)),
    value,
  }));

/** The values of a form from the month (the year) of one day to that of another; `null` before the first act. */
export function formValues(form: Form, evidence: Evidence, span: Span): readonly DayValue[] {
  switch (form) {
    case "index":
    case "acts-alone":
    case "conditions-alone":
    case "one-size":
    case "no-discount":
      return variantValues(form, evidence, span).map(({ day, value }) => ({ day, value }));
    case "shrunken-mean":
      return shrunkenMean(evidence.acts, monthEndsBetween(span.from, span.through), span.parameters);
    case "net-cooperation":
      return yearEnds(evidence, span);
    default:
      return assertNever(form);
  }
}
