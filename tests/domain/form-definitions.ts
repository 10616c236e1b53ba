import { factorOf, fadingAfter, influenceOf, sizes } from "@/lib/domain/acts";
import type { Form } from "@/lib/domain/forms";
import type { Parameters } from "@/lib/domain/parameters";
import { type Evidence, temperatureOn } from "@/lib/domain/temperature";
import { toCivil } from "@/lib/text/calendar";

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

type Definition = (evidence: Evidence, day: number, parameters: Parameters) => number | null;

/** Every form by its definition, slowly: for a day, over every act. */
export const definitions: Readonly<Record<Form, Definition>> = {
  index: temperatureOn,
  "acts-alone": (evidence, day, parameters) => temperatureOn(evidence, day, { ...parameters, conditions: 0 }),
  "conditions-alone": ({ acts, stretches }, day, { conditions, scale }) => {
    const grades = stretches
      .filter(({ first, last }) => first <= day && day <= last)
      .map(({ grade }) => grade);
    return acts.some(({ first }) => first <= day)
      ? 10 * Math.tanh((conditions * (sumOf(grades) - 3)) / scale)
      : null;
  },
  "one-size": ({ acts, stretches }, day, parameters) =>
    temperatureOn({ acts: acts.map((act) => ({ ...act, magnitude: 2 })), stretches }, day, parameters),
  "no-discount": ({ acts, stretches }, day, parameters) => {
    const begun = acts.filter(({ first }) => first <= day);
    const done = begun.map((act) => influenceOf(act, parameters) * fadingAfter(day - act.first, parameters));
    const grades = stretches
      .filter(({ first, last }) => first <= day && day <= last)
      .map(({ grade }) => grade);
    return begun.length === 0
      ? null
      : 10 * Math.tanh((sumOf(done) + parameters.conditions * (sumOf(grades) - 3)) / parameters.scale);
  },
  "shrunken-mean": ({ acts }, day, parameters) => {
    const begun = acts.filter(({ first }) => first <= day);
    const left = (first: number) => fadingAfter(day - first, parameters);
    const done = begun.map((act) => influenceOf(act, parameters) * left(act.first));
    const counted = begun.map((act) => factorOf(act, parameters) * sizes[act.magnitude] * left(act.first));
    return begun.length === 0 ? null : sumOf(done) / (3 + sumOf(counted));
  },
  "net-cooperation": ({ acts }, day, parameters) => {
    const { year } = toCivil(day);
    const ofYear = acts.filter((act) => toCivil(act.first).year === year);
    const begun = acts.some((act) => toCivil(act.first).year <= year);
    return begun ? sumOf(ofYear.map((act) => influenceOf(act, parameters))) : null;
  },
};
