import { describe, expect, it } from "vitest";
import { termsOf } from "@/lib/domain/influence";
import { dayValues, monthValues, temperatureOn } from "@/lib/domain/temperature";
import { toDay } from "@/lib/text/calendar";
import { dated, someEvent } from "./some-event";

/**
 * A half-life of 48 months of 30.4375 days is 1,461 days, four years with one leap day: on every fourth 1 January the
 * powers of two are whole.
 */
const parameters = { halfLife: 48, indirect: 0.5, floor: 0.4, scale: 10 };

/** Two acts and a span, from 1 January 2001 on. */
const terms = termsOf([
  someEvent({ id: "act", date: dated("2001-01-01"), goldstein: 8 }),
  someEvent({
    id: "span",
    date: dated("2005-01-01"),
    end_date: dated("2013-01-01"),
    goldstein: -10,
    kind: "condition",
  }),
  someEvent({
    id: "aside",
    date: dated("2009-01-01"),
    goldstein: -6,
    directness: "indirect",
    confidence: "medium",
  }),
]);

describe("three events worked by hand", () => {
  it.each([
    // The act on its first day: 8 × 1 = 8; 10·tanh(0.8) = 6.640368.
    ["2001-01-01", 6.640368],
    // The act after one half-life: 8 × ½ = 4; the span on its first day: −10. 4 − 10 = −6; 10·tanh(−0.6) = −5.370496.
    ["2005-01-01", -5.370496],
    // The act: 8 × ¼ = 2. The span: −10 × ½ = −5, above its floor. The indirect act of medium confidence on its first
    // day: −6 × 0.5 × 0.75 = −2.25. 2 − 5 − 2.25 = −5.25; 10·tanh(−0.525) = −4.815498.
    ["2009-01-01", -4.815498],
    // The act: 8 × ⅛ = 1. The span on its last day: ¼ would be left, the floor holds 0.4: −4. The third: −2.25 × ½ =
    // −1.125. 1 − 4 − 1.125 = −4.125; 10·tanh(−0.4125) = −3.905933.
    ["2013-01-01", -3.905933],
    // The day after, the span is off its floor: all three have one day less: 1 × 0.999526 = 0.999526, −10 × ¼ × 0.999526 =
    // −2.498814, −1.125 × 0.999526 = −1.124466. Sum −2.623755; 10·tanh(−0.2623755) = −2.565161.
    ["2013-01-02", -2.565161],
    // Four years after its last day: the act 8 × 1/16 = 0.5, the span −10 × ⅛ = −1.25, counted from its first day, the third
    // −2.25 × ¼ = −0.5625. Sum −1.3125; 10·tanh(−0.13125) = −1.305015.
    ["2017-01-01", -1.305015],
  ])("has the state of %s at %d", (text, expected) => {
    expect(temperatureOn(terms, dated(text).from, parameters)).toBeCloseTo(expected, 5);
  });
});

describe("the value of a month", () => {
  const march = termsOf([
    someEvent({ id: "first", date: dated("2001-03-10"), goldstein: -4 }),
    someEvent({ id: "second", date: dated("2001-03-20"), goldstein: 8 }),
  ]);

  it("is the state on its last day, with the lowest and highest day since the first event", () => {
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
});

describe("before the first event", () => {
  const terms = termsOf([someEvent({ date: dated("2001-03-10"), goldstein: 5 })]);

  it("has no value by the month, rather than a neutral one", () => {
    const months = monthValues(terms, toDay(2001, 1, 1), toDay(2001, 3, 1), parameters);
    expect(months.slice(0, 2)).toEqual([
      { day: toDay(2001, 1, 31), value: null, low: null, high: null },
      { day: toDay(2001, 2, 28), value: null, low: null, high: null },
    ]);
    expect(months[2]?.value).toBeGreaterThan(0);
    expect(months[2]?.low).toBeGreaterThan(0);
  });

  it("has no value by the day, up to the very day before", () => {
    const days = dayValues(terms, toDay(2001, 3, 8), toDay(2001, 3, 10), parameters);
    expect(days.map(({ value }) => value)).toEqual([null, null, 10 * Math.tanh(0.5)]);
    expect(temperatureOn(terms, toDay(2001, 3, 9), parameters)).toBeNull();
  });

  it("has no value at all where nothing counts", () => {
    expect(monthValues([], toDay(2001, 1, 1), toDay(2001, 1, 1), parameters)).toEqual([
      { day: toDay(2001, 1, 31), value: null, low: null, high: null },
    ]);
  });
});
