import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { influenceOf, type Parameters, type Term } from "@/lib/domain/influence";
import { valuesOnDays } from "@/lib/domain/month-ends";
import { dayValues, type MonthValue, monthValues, temperatureOn } from "@/lib/domain/temperature";
import { firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import { anyParameters, anyTerm, from, inOrder, someTerms, through } from "./some-terms";

const close = 1e-9;

const differ = (a: number | null, b: number | null) =>
  a === null || b === null ? a !== b : Math.abs(a - b) > close;

/** A month by the definition: the sum over every event, on every day of the month. */
function slowMonth(terms: readonly Term[], day: number, parameters: Parameters): MonthValue {
  const values: number[] = [];
  for (let each = firstOfMonth(day); each <= day; each++) {
    const value = temperatureOn(terms, each, parameters);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return { day, value: null, low: null, high: null };
  return {
    day,
    value: temperatureOn(terms, day, parameters),
    low: Math.min(...values),
    high: Math.max(...values),
  };
}

const monthEnds = Array.from({ length: 120 }, (_, index) => lastOfMonth(firstOfMonth(from, index)));

/** Fewer runs than usual: each walks ten years by the definition, day by day and event by event. */
const runs = { numRuns: 40, seed: 1917 };

describe("whatever the events and the parameters", () => {
  it("equals the definition, computed for every day of every month", () => {
    fc.assert(
      fc.property(someTerms, anyParameters, (terms, parameters) => {
        const fast = monthValues(terms, from, through, parameters);
        const slow = monthEnds.map((day) => slowMonth(terms, day, parameters));
        expect(fast.map(({ day }) => day)).toEqual(monthEnds);
        const wrong = fast.filter(({ value, low, high }, index) => {
          const month = slow[index];
          return !month || differ(value, month.value) || differ(low, month.low) || differ(high, month.high);
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it("has the same month ends whether it walks every day or jumps from end to end", () => {
    fc.assert(
      fc.property(someTerms, anyParameters, (terms, parameters) => {
        const influences = terms.map((term) => influenceOf(term, parameters));
        const jumped = valuesOnDays(terms, influences, monthEnds, parameters);
        const walked = monthValues(terms, from, through, parameters);
        expect(jumped).toHaveLength(walked.length);
        expect(walked.filter(({ value }, index) => differ(value, jumped[index] ?? null))).toEqual([]);
      }),
      runs,
    );
  });

  it("stays between −10 and +10, the month's value between its lowest and highest day", () => {
    fc.assert(
      fc.property(someTerms, anyParameters, (terms, parameters) => {
        const outside = monthValues(terms, from, through, parameters).filter(
          ({ value, low, high }) =>
            value !== null &&
            !(low !== null && high !== null && -10 <= low && low <= value && value <= high && high <= 10),
        );
        expect(outside).toEqual([]);
      }),
      runs,
    );
  });

  it("is not lowered on any day by one more cooperative event, nor changed before it", () => {
    fc.assert(
      fc.property(someTerms, anyTerm, anyParameters, (terms, another, parameters) => {
        const kind = { ...another, weight: Math.abs(another.weight) };
        const without = dayValues(terms, from, through, parameters);
        const withIt = dayValues(inOrder([...terms, kind]), from, through, parameters);
        const lowered = withIt.filter(({ day, value }, index) => {
          const before = without[index]?.value ?? null;
          if (day < kind.first) return differ(value, before);
          return value === null || value < (before ?? 0) - close;
        });
        expect(lowered).toEqual([]);
      }),
      runs,
    );
  });

  it("does not depend on the order of the rows", () => {
    const inTwoOrders = someTerms.chain((terms) =>
      fc.tuple(
        fc.constant(terms),
        fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
      ),
    );
    fc.assert(
      fc.property(inTwoOrders, anyParameters, ([terms, shuffled], parameters) => {
        const other = monthValues(shuffled, from, through, parameters);
        const wrong = monthValues(terms, from, through, parameters).filter(
          ({ value, low, high }, index) =>
            differ(value, other[index]?.value ?? null) ||
            differ(low, other[index]?.low ?? null) ||
            differ(high, other[index]?.high ?? null),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it("has no value before the first event and one on every day from it on", () => {
    fc.assert(
      fc.property(someTerms, anyParameters, (terms, parameters) => {
        const first = Math.min(...terms.map((term) => term.first));
        const days = dayValues(terms, from, through, parameters);
        const months = monthValues(terms, from, through, parameters);
        expect(days.filter(({ day, value }) => (value === null) !== day < first)).toEqual([]);
        expect(
          months.filter(({ day, low, high, value }) => [value, low, high].includes(null) !== day < first),
        ).toEqual([]);
      }),
      runs,
    );
  });
});
