import { describe, expect, it } from "vitest";
import { defaults, influenceOf } from "@/lib/domain/influence";
import { valuesOnDays } from "@/lib/domain/month-ends";
import { monthValues } from "@/lib/domain/temperature";
import { toDay } from "@/lib/text/calendar";
import { referenceTerms } from "../fixtures/reference";
import { someTerm } from "./some-event";

describe("the index on given days", () => {
  it.each([
    defaults,
    { halfLife: 6, indirect: 1, floor: 0, scale: 50 },
    { halfLife: 24, indirect: 0.3, floor: 0.6, scale: 32 },
  ])("has the month values of a whole century at $halfLife, $indirect, $floor, $scale", (parameters) => {
    const months = monthValues(referenceTerms, toDay(1917, 1, 1), toDay(2026, 5, 31), parameters);
    const influences = referenceTerms.map((term) => influenceOf(term, parameters));
    const days = months.map(({ day }) => day);
    const values = valuesOnDays(referenceTerms, influences, days, parameters);
    const wrong = months.filter(({ value }, index) => {
      const other = values[index] ?? null;
      return value === null || other === null ? value !== other : Math.abs(value - other) > 1e-9;
    });
    expect(values).toHaveLength(1313);
    expect(wrong).toEqual([]);
  });

  it("uses the influences that it is given, not the weights", () => {
    const [value] = valuesOnDays([someTerm({ first: 10, weight: -8 })], [4], [10], defaults);
    expect(value).toBeCloseTo(10 * Math.tanh(4 / 40), 12);
  });

  it("has no value on days before the first event", () => {
    const values = valuesOnDays([someTerm({ first: 10 })], [4], [8, 9, 10], defaults);
    expect(values.map((value) => value === null)).toEqual([true, true, false]);
  });

  it("counts what happened long before the first of the days", () => {
    // 1,461 days are 48 months, four half-lives of 12 months: a sixteenth is left.
    const [value] = valuesOnDays([someTerm({ first: 0 })], [8], [1461], defaults);
    expect(value).toBeCloseTo(10 * Math.tanh(0.5 / 40), 12);
  });
});
