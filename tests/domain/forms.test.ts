import { describe, expect, it } from "vitest";
import { forms, formValues, isVariant, variantOf } from "@/lib/domain/forms";
import { netCooperation } from "@/lib/domain/net-cooperation";
import { defaults } from "@/lib/domain/parameters";
import { shrunkenMean } from "@/lib/domain/shrunken-mean";
import { monthValues } from "@/lib/domain/temperature";
import { toDay, toIsoDay } from "@/lib/text/calendar";
import { reference } from "../fixtures/reference";
import { dated, someAct } from "./some-event";

/** A half-life of 48 months of 30.4375 days is 1,461 days: on every fourth 1 January the powers of two are whole. */
const parameters = { ...defaults, halfLife: 48 };

const day = (text: string) => dated(text).from;

const acts = [
  someAct({ id: "act", first: day("2001-01-01"), weight: 8 }),
  someAct({ id: "large", first: day("2005-01-01"), weight: -10, magnitude: 3 }),
  someAct({ id: "aside", first: day("2009-01-01"), weight: -6, indirect: true, trust: 0.75 }),
];

const firstOf = (values: readonly { readonly value: number | null }[]) => values[0]?.value ?? Number.NaN;

describe("the shrunken mean", () => {
  it.each([
    // 8 × 1 ÷ (3 + 1): three imaginary neutral acts beside the one.
    ["2001-01-01", 2],
    // 8 × ½ − 10 × 2 = −16, over 3 + ½ + 2 = 5.5.
    ["2005-01-01", -16 / 5.5],
    // 8 × ¼ − 20 × ½ − 6 × 0.375 = −10.25, over 3 + ¼ + 1 + 0.375 = 4.625.
    ["2009-01-01", -10.25 / 4.625],
  ])("is on %s what the hand works out: %d", (text, expected) => {
    expect(firstOf(shrunkenMean(acts, [day(text)], parameters))).toBeCloseTo(expected, 10);
  });

  it("hardly tells ten hostile acts from three, where the index does", () => {
    const hostile = (count: number) => Array.from({ length: count }, () => someAct({ weight: -8 }));
    const mean = (count: number) => firstOf(shrunkenMean(hostile(count), [0], parameters));
    expect([mean(3), mean(10)]).toEqual([-4, -80 / 13]);
  });
});

describe("the net co-operation of a year", () => {
  it("adds up what begins in it by weight and size, is 0 in a quiet year and missing before the first act", () => {
    expect(netCooperation(acts, [2000, 2001, 2002, 2005, 2009], parameters)).toEqual([
      { year: 2000, value: null },
      { year: 2001, value: 8 },
      { year: 2002, value: 0 },
      { year: 2005, value: -20 },
      { year: 2009, value: -2.25 },
    ]);
    expect(netCooperation([], [2000], parameters)).toEqual([{ year: 2000, value: null }]);
  });
});

describe("a variant of the index", () => {
  it("is the index of other evidence or at other parameters", () => {
    const setting = { evidence: { acts, stretches: [] }, parameters };
    expect(variantOf("index", setting)).toBe(setting);
    expect(variantOf("acts-alone", setting).parameters).toEqual({ ...parameters, conditions: 0 });
    expect(variantOf("no-discount", setting).parameters).toEqual({ ...parameters, repetition: 1 });
    expect(variantOf("one-size", setting).evidence.acts.map(({ magnitude }) => magnitude)).toEqual([2, 2, 2]);
    expect(variantOf("conditions-alone", setting).evidence.acts.map(({ weight }) => weight)).toEqual([
      0, 0, 0,
    ]);
  });

  it("is every form but the mean and the yearly sum", () => {
    expect(forms.filter((form) => !isVariant(form))).toEqual(["shrunken-mean", "net-cooperation"]);
  });
});

describe("any form", () => {
  const stretch = { from: toDay(1917, 1, 1), through: toDay(2026, 5, 31), parameters: defaults };

  it("is the index itself by default", () => {
    expect(formValues(forms[0], reference, stretch)).toEqual(
      monthValues(reference, stretch.from, stretch.through, defaults).map((month) => ({
        day: month.day,
        value: month.value,
      })),
    );
  });

  it.each(forms)("stands on the same days, or once a year: %s", (form) => {
    const values = formValues(form, reference, stretch);
    const [first, last] = [values[0], values.at(-1)].map((value) => toIsoDay(value?.day ?? 0));
    expect(values).toHaveLength(form === "net-cooperation" ? 110 : 1313);
    expect(first).toBe(form === "net-cooperation" ? "1917-12-31" : "1917-01-31");
    expect(last).toBe("2026-05-31");
  });

  it.each(forms)("is missing everywhere without acts, and of no length where time runs back: %s", (form) => {
    const bare = { acts: [], stretches: reference.stretches };
    expect(formValues(form, bare, stretch).every(({ value }) => value === null)).toBe(true);
    expect(formValues(form, reference, { ...stretch, through: toDay(1916, 12, 31) })).toEqual([]);
  });
});
