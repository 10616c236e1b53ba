import type { Form } from "@/lib/domain/forms";
import {
  daysPerMonth,
  influenceOf,
  influenceOn,
  type Parameters,
  shareOn,
  type Term,
  toTemperature,
} from "@/lib/domain/influence";
import { temperatureOn } from "@/lib/domain/temperature";
import { toCivil } from "@/lib/text/calendar";
import { from, through } from "./some-terms";

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

type Definition = (terms: readonly Term[], day: number, parameters: Parameters) => number | null;

const importance = (term: Term, { indirect }: Parameters) => (term.indirect ? indirect : 1) * term.trust;

/** The level by the definition, day by day, each day's events looked up one by one. */
function levelOn(terms: readonly Term[], day: number, parameters: Parameters): number | null {
  let level = 0;
  for (let each = from; each <= day; each++) {
    level *= 2 ** (-1 / (daysPerMonth * parameters.halfLife));
    const ofDay = terms.filter((term) => term.first === each);
    const increment = 0.2 * sumOf(ofDay.map((term) => influenceOf(term, parameters)));
    const moved =
      increment >= 0 ? level + (increment * (10 - level)) / 10 : level + (increment * (10 + level)) / 10;
    level = Math.abs(increment) > 10 ? Math.sign(increment) * 10 : moved;
  }
  return terms.some((term) => from <= term.first && term.first <= day) ? level : null;
}

/** Every form by its definition, slowly: for a day, over every event of the decade. */
export const definitions: Readonly<Record<Form, Definition>> = {
  "saturated-sum": temperatureOn,
  "shrunken-mean": (terms, day, parameters) => {
    const weighed = terms.map((term) => importance(term, parameters) * shareOn(term, day, parameters));
    const sum = sumOf(terms.map((term) => influenceOn(term, day, parameters)));
    return terms.some(({ first }) => first <= day) ? sum / (1 + sumOf(weighed)) : null;
  },
  "bounded-increments": levelOn,
  "net-cooperation": (terms, day, parameters) => {
    const { year } = toCivil(day);
    const ofYear = terms.filter((term) => toCivil(term.first).year === year);
    const begun = terms.some((term) => toCivil(term.first).year <= year);
    return begun ? sumOf(ofYear.map((term) => influenceOf(term, parameters))) : null;
  },
  "density-corrected": (terms, day, parameters) => {
    const [start, end] = [Math.max(from, day - 1826), Math.min(through, day + 1826)];
    const begun = (first: number, last: number) =>
      Math.max(1, terms.filter((term) => first <= term.first && term.first <= last).length);
    const rates = begun(from, through) / (through + 1 - from) / (begun(start, end) / (end + 1 - start));
    const sum = sumOf(terms.map((term) => influenceOn(term, day, parameters)));
    return terms.some(({ first }) => first <= day) ? toTemperature(sum * rates ** 0.5, parameters) : null;
  },
};
