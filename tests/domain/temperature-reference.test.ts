import { describe, expect, it } from "vitest";
import {
  daysPerMonth,
  defaults,
  influenceOf,
  influenceOn,
  shareOn,
  toTemperature,
} from "@/lib/domain/influence";
import { monthValues, temperatureOn } from "@/lib/domain/temperature";
import { toDay, toIsoDay, toIsoMonth } from "@/lib/text/calendar";
import { referenceTerms, referenceValues } from "../fixtures/reference";

const tolerance = 0.005;

describe("the values of an independent implementation", () => {
  it("are 31 months at the defaults and 8 at other parameters", () => {
    expect(new Set(referenceValues.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(2);
    expect(
      referenceValues.filter(({ parameters }) => parameters.halfLife === defaults.halfLife),
    ).toHaveLength(31);
    expect(referenceValues).toHaveLength(39);
  });

  it.each(referenceValues)(
    "has $month at $value between $low and $high with a half-life of $parameters.halfLife",
    ({ parameters, month, value, low, high }) => {
      const months = monthValues(referenceTerms, toDay(1917, 1, 1), toDay(2026, 5, 31), parameters);
      const found = months.find(({ day }) => toIsoMonth(day) === month);
      expect(Math.abs((found?.value ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((found?.low ?? Number.NaN) - low)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((found?.high ?? Number.NaN) - high)).toBeLessThanOrEqual(tolerance);
    },
  );
});

describe("the last day of December 1917, worked by hand at the defaults", () => {
  const day = toDay(1917, 12, 31);

  /** Δ = days ÷ 30.4375; k = 2^(−Δ/12), and at least 0.4 while a span lasts. */
  const worked = [
    {
      id: "us-recognises-provisional-government",
      first: "1917-03-22",
      last: null,
      g: 6,
      w: 1,
      days: 284,
      delta: 9.3306,
      k: 0.58336,
      influence: 3.50014,
    },
    {
      id: "us-enters-wwi",
      first: "1917-04-06",
      last: "1917-11-07",
      g: 7.4,
      w: 0.5,
      days: 269,
      delta: 8.8378,
      k: 0.6002,
      influence: 2.22074,
    },
    {
      id: "us-non-recognition",
      first: "1917-12-06",
      last: "1933-11-15",
      g: -4,
      w: 0.75,
      days: 25,
      delta: 0.8214,
      k: 0.95366,
      influence: -2.86099,
    },
  ] as const;

  const begun = referenceTerms.filter(({ first }) => first <= day);

  it("has these three events behind it, and no other", () => {
    expect(begun.map(({ id }) => id)).toEqual(worked.map(({ id }) => id));
  });

  it.each(worked)("has $days days behind $id, which leaves $k of $g: $influence", (row) => {
    const term = begun.find(({ id }) => id === row.id);
    if (term === undefined) throw new Error(`${row.id} is not in the fixture`);
    expect(toIsoDay(term.first)).toBe(row.first);
    expect(term.last < term.first ? null : toIsoDay(term.last)).toBe(row.last);
    expect(term.weight).toBe(row.g);
    expect(influenceOf(term, defaults) / term.weight).toBe(row.w);
    expect(day - term.first).toBe(row.days);
    expect((day - term.first) / daysPerMonth).toBeCloseTo(row.delta, 4);
    expect(shareOn(term, day, defaults)).toBeCloseTo(row.k, 5);
    expect(influenceOn(term, day, defaults)).toBeCloseTo(row.influence, 5);
  });

  it("adds up to S = 2.85989, so T = 10·tanh(2.85989 ÷ 40) = 0.7138", () => {
    const sum = begun.reduce((total, term) => total + influenceOn(term, day, defaults), 0);
    expect(sum).toBeCloseTo(2.85989, 4);
    expect(toTemperature(2.85989, defaults)).toBeCloseTo(0.7138, 4);
    expect(temperatureOn(referenceTerms, day, defaults)).toBeCloseTo(0.7138, 4);
  });
});
