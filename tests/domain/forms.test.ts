import { describe, expect, it } from "vitest";
import { boundedIncrements } from "@/lib/domain/bounded-increments";
import { forms, formValues } from "@/lib/domain/forms";
import { defaults } from "@/lib/domain/influence";
import { netCooperation } from "@/lib/domain/net-cooperation";
import { shrunkenMean } from "@/lib/domain/shrunken-mean";
import { monthValues } from "@/lib/domain/temperature";
import { toDay, toIsoDay } from "@/lib/text/calendar";
import { referenceTerms } from "../fixtures/reference";
import { dated, someTerm } from "./some-event";

/** A half-life of 48 months of 30.4375 days is 1,461 days: on every fourth 1 January the powers of two are whole. */
const parameters = { halfLife: 48, indirect: 0.5, floor: 0.4, scale: 10 };

const day = (text: string) => dated(text).from;

const terms = [
  someTerm({ id: "act", first: day("2001-01-01"), weight: 8 }),
  someTerm({ id: "span", first: day("2005-01-01"), last: day("2013-01-01"), weight: -10 }),
  someTerm({ id: "aside", first: day("2009-01-01"), weight: -6, indirect: true, trust: 0.75 }),
];

const firstOf = (values: readonly { readonly value: number | null }[]) => values[0]?.value ?? Number.NaN;

describe("the shrunken mean", () => {
  it.each([
    // 8 × 1 ÷ (1 + 1): one imaginary neutral event beside the act.
    ["2001-01-01", 4],
    // 8 × ½ − 10 × 1 = −6, over 1 + ½ + 1 = 2.5.
    ["2005-01-01", -2.4],
    // 8 × ¼ − 10 × ½ − 6 × 0.375 = −5.25, over 1 + ¼ + ½ + 0.375 = 2.125.
    ["2009-01-01", -5.25 / 2.125],
    // 8 × ⅛ − 10 × 0.4 − 2.25 × ½ = −4.125, the span on its floor, over 1 + ⅛ + 0.4 + 0.1875 = 1.7125.
    ["2013-01-01", -4.125 / 1.7125],
  ])("is on %s what the hand works out: %d", (text, expected) => {
    expect(firstOf(shrunkenMean(terms, [day(text)], parameters))).toBeCloseTo(expected, 10);
  });

  it("hardly tells ten hostile acts from three, where the index does", () => {
    const acts = (count: number) => Array.from({ length: count }, () => someTerm({ weight: -8 }));
    const mean = (count: number) => firstOf(shrunkenMean(acts(count), [0], parameters));
    expect([mean(3), mean(10)]).toEqual([-6, -80 / 11]);
  });
});

describe("the bounded increments", () => {
  const at = (some: typeof terms, from: string, through = from) =>
    boundedIncrements(some, day(from), day(through), { ...parameters, halfLife: 1 });

  it("move a level of 0 by a fifth of the influence, summed over the day first", () => {
    const last = toDay(2001, 1, 31);
    expect(firstOf(at([someTerm({ first: last, weight: 10 })], "2001-01"))).toBe(2);
    const pair = [someTerm({ first: last, weight: 10 }), someTerm({ first: last, weight: -5 })];
    expect(firstOf(at(pair, "2001-01"))).toBe(1);
  });

  it("move less what leads away from 0, more what leads back, after a day's decay", () => {
    const [before, last] = [toDay(2001, 1, 30), toDay(2001, 1, 31)];
    const then = (weight: number) => [
      someTerm({ first: before, weight: 10 }),
      someTerm({ first: last, weight }),
    ];
    // A level of 2 on the 30th, of 2 × 2^(−1/30.4375) a day later.
    const level = 2 * 2 ** (-1 / 30.4375);
    expect(firstOf(at(then(10), "2001-01"))).toBeCloseTo(level + (2 * (10 - level)) / 10, 12);
    expect(firstOf(at(then(-10), "2001-01"))).toBeCloseTo(level - (2 * (10 + level)) / 10, 12);
  });

  it("count a span on its first day only, and nothing from before the first month", () => {
    const first = toDay(2001, 1, 31);
    const span = someTerm({ first, last: Number.POSITIVE_INFINITY, weight: 10 });
    expect(at([span], "2001-01", "2001-03")).toEqual(
      at([someTerm({ first, weight: 10 })], "2001-01", "2001-03"),
    );
    expect(at([span], "2001-02", "2001-03").map(({ value }) => value)).toEqual([null, null]);
  });

  it("are clipped at the end of the scale on a day that would overshoot it", () => {
    const many = (weight: number) =>
      Array.from({ length: 20 }, () => someTerm({ first: toDay(2001, 1, 31), weight }));
    expect(firstOf(at(many(10), "2001-01"))).toBe(10);
    expect(firstOf(at(many(-10), "2001-01"))).toBe(-10);
  });
});

describe("the net co-operation of a year", () => {
  it("adds up what begins in it, is 0 in a quiet year and missing before the first event", () => {
    expect(netCooperation(terms, [2000, 2001, 2002, 2005, 2009], parameters)).toEqual([
      { year: 2000, value: null },
      { year: 2001, value: 8 },
      { year: 2002, value: 0 },
      { year: 2005, value: -10 },
      { year: 2009, value: -2.25 },
    ]);
    expect(netCooperation([], [2000], parameters)).toEqual([{ year: 2000, value: null }]);
  });

  it("has no bounds", () => {
    const acts = Array.from({ length: 3 }, () => someTerm({ weight: 10 }));
    expect(netCooperation(acts, [1970], parameters)).toEqual([{ year: 1970, value: 30 }]);
  });
});

describe("any form", () => {
  const stretch = { from: toDay(1917, 1, 1), through: toDay(2026, 5, 31), parameters: defaults };

  it("is the index itself by default", () => {
    expect(formValues(forms[0], referenceTerms, stretch)).toEqual(
      monthValues(referenceTerms, stretch.from, stretch.through, defaults).map((month) => ({
        day: month.day,
        value: month.value,
      })),
    );
  });

  it.each(forms)("stands on the same days, or once a year: %s", (form) => {
    const values = formValues(form, referenceTerms, stretch);
    const [first, last] = [values[0], values.at(-1)].map((value) => toIsoDay(value?.day ?? 0));
    expect(values).toHaveLength(form === "net-cooperation" ? 110 : 1313);
    expect(first).toBe(form === "net-cooperation" ? "1917-12-31" : "1917-01-31");
    expect(last).toBe("2026-05-31");
  });

  it.each(forms)(
    "is missing everywhere without events, and of no length where time runs back: %s",
    (form) => {
      expect(formValues(form, [], stretch).every(({ value }) => value === null)).toBe(true);
      expect(formValues(form, terms, { ...stretch, through: toDay(1916, 12, 31) })).toEqual([]);
    },
  );
});
