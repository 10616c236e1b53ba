import { describe, expect, it } from "vitest";
import { actsOf } from "@/lib/domain/acts";
import { dayValues, type Evidence, monthValues, sumOn, temperatureOn } from "@/lib/domain/temperature";
import { toDay } from "@/lib/text/calendar";
import { dated, someEvent, someStretch } from "./some-event";

/**
 * A half-life of 48 months of 30.4375 days is 1,461 days, four years with one leap day: on every fourth 1 January the
 * powers of two are whole.
 */
const parameters = { halfLife: 48, indirect: 0.5, repetition: 0.5, conditions: 2, scale: 10 };

/** Three acts from 1 January 2001 on, and two conditions that come to 3, until contact breaks off in 2009. */
const evidence: Evidence = {
  acts: actsOf([
    someEvent({ id: "treaty", date: dated("2001-01-01"), cameo: "057", goldstein: 8 }),
    someEvent({ id: "expulsion", date: dated("2005-01-01"), cameo: "161", goldstein: -4, magnitude: 3 }),
    someEvent({
      id: "another",
      date: dated("2009-01-01"),
      cameo: "160",
      goldstein: -6,
      directness: "indirect",
    }),
  ]),
  stretches: [
    someStretch({ id: "arms", domain: "arms", grade: 2, first: toDay(2000, 1, 1) }),
    someStretch({ id: "contact", first: toDay(2000, 1, 1), last: toDay(2008, 12, 31) }),
    someStretch({ id: "break", grade: -2, first: toDay(2009, 1, 1) }),
  ],
};

describe("three acts and two conditions worked by hand", () => {
  it.each([
    // The treaty on its first day: 8 × 1. C = 3, as in ordinary relations.
    ["2001-01-01", 8],
    // The treaty after one half-life: 4. The expulsion, of size 2: −8.
    ["2005-01-01", -4],
    // The treaty 2. Of one class, code 16: the expulsion −4 first, then the indirect act −3 × ½ = −1.5. C = 0: 2 × (0 − 3).
    ["2009-01-01", 2 - 4 - 1.5 - 6],
    // The treaty 1, the expulsion −2, the other −1.5 × ½; C as before.
    ["2013-01-01", 1 - 2 - 0.75 - 6],
  ])("has the sum of %s at %d", (text, sum) => {
    const day = dated(text).from;
    expect(sumOn(evidence, day, parameters)).toBeCloseTo(sum, 10);
    expect(temperatureOn(evidence, day, parameters)).toBeCloseTo(10 * Math.tanh(sum / 10), 10);
  });

  it("changes on the day of a condition, not before", () => {
    const values = dayValues(evidence, toDay(2008, 12, 30), toDay(2009, 1, 1), {
      ...parameters,
      indirect: 0,
    });
    const [before, last, first] = values.map(({ value }) => value ?? 0);
    expect(Math.abs((last ?? 0) - (before ?? 0))).toBeLessThan(0.01);
    expect((first ?? 0) - (last ?? 0)).toBeLessThan(-4);
  });
});

/** Relations that are ordinary, with these acts. */
const ordinary = (...events: readonly Parameters<typeof someEvent>[0][]): Evidence => ({
  acts: actsOf(events.map(someEvent)),
  stretches: [
    someStretch({ id: "arms", domain: "arms", grade: 2, first: 0 }),
    someStretch({ id: "contact", first: 0 }),
  ],
});

describe("the value of a month", () => {
  const march = ordinary(
    { id: "first", date: dated("2001-03-10"), cameo: "161", goldstein: -4 },
    { id: "second", date: dated("2001-03-20"), goldstein: 8 },
  );

  it("is the state on its last day, with the lowest and highest day since the first act", () => {
    const [month] = monthValues(march, toDay(2001, 3, 1), toDay(2001, 3, 1), parameters);
    // Lowest on the 10th: −4. Highest on the 20th, when −4 is ten days old and 8 is new. By the 31st all is 11 days older.
    const left = (days: number) => 2 ** (-days / 1461);
    const highest = -4 * left(10) + 8;
    expect(month?.day).toBe(toDay(2001, 3, 31));
    expect(month?.low).toBeCloseTo(10 * Math.tanh(-0.4), 10);
    expect(month?.high).toBeCloseTo(10 * Math.tanh(highest / 10), 10);
    expect(month?.value).toBeCloseTo(10 * Math.tanh((highest * left(11)) / 10), 10);
  });

  it("names the months by their last days, leap days and ends of years included", () => {
    const months = monthValues(march, toDay(2003, 11, 17), toDay(2004, 2, 3), parameters);
    expect(months.map(({ day }) => day)).toEqual([
      toDay(2003, 11, 30),
      toDay(2003, 12, 31),
      toDay(2004, 1, 31),
      toDay(2004, 2, 29),
    ]);
  });

  it("is the same whatever month the walk begins in", () => {
    const [late] = monthValues(march, toDay(2004, 2, 1), toDay(2004, 2, 1), parameters);
    const whole = monthValues(march, toDay(1990, 1, 1), toDay(2004, 2, 1), parameters);
    expect(late).toEqual(whole.at(-1));
  });

  it("is none where the last month comes before the first", () => {
    expect(monthValues(march, toDay(2004, 2, 1), toDay(2004, 1, 31), parameters)).toEqual([]);
  });
});

describe("before the first act", () => {
  const one = ordinary({ date: dated("2001-03-10"), goldstein: 5 });

  it("has no value by the month, rather than a neutral one", () => {
    const months = monthValues(one, toDay(2001, 1, 1), toDay(2001, 3, 1), parameters);
    expect(months.slice(0, 2)).toEqual([
      { day: toDay(2001, 1, 31), value: null, low: null, high: null },
      { day: toDay(2001, 2, 28), value: null, low: null, high: null },
    ]);
    expect(months[2]?.value).toBeGreaterThan(0);
    expect(months[2]?.low).toBeGreaterThan(0);
  });

  it("has no value by the day, up to the very day before", () => {
    const days = dayValues(one, toDay(2001, 3, 8), toDay(2001, 3, 10), parameters);
    expect(days.map(({ value }) => value)).toEqual([null, null, 10 * Math.tanh(0.5)]);
    expect(temperatureOn(one, toDay(2001, 3, 9), parameters)).toBeNull();
  });

  it("has no value at all where nothing was done", () => {
    expect(monthValues(ordinary(), toDay(2001, 1, 1), toDay(2001, 1, 1), parameters)).toEqual([
      { day: toDay(2001, 1, 31), value: null, low: null, high: null },
    ]);
  });
});
