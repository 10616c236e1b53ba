import { describe, expect, it } from "vitest";
import { defaults, influenceOf, influenceOn, shareOn, termsOf, toTemperature } from "@/lib/domain/influence";
import { toIsoDay } from "@/lib/text/calendar";
import { dated, someEvent, someTerm } from "./some-event";

const termOf = (parts: Parameters<typeof someEvent>[0]) => {
  const [term] = termsOf([someEvent(parts)]);
  if (term === undefined) throw new Error("the event does not count");
  return term;
};

describe("the days that a date counts as", () => {
  it("takes a first day known to the day as it is", () => {
    expect(toIsoDay(termOf({ date: dated("1962-10-16") }).first)).toBe("1962-10-16");
  });

  it("takes a first day known to the month as its 15th", () => {
    expect(toIsoDay(termOf({ date: dated("1946-02") }).first)).toBe("1946-02-15");
  });

  it("takes a first day known to the year as 1 July", () => {
    expect(toIsoDay(termOf({ date: dated("1921") }).first)).toBe("1921-07-01");
  });

  it.each([
    ["1948-02-10", "1948-02-10"],
    ["1948-02", "1948-02-29"],
    ["1948", "1948-12-31"],
  ])("takes a last day given as %s as %s", (text, day) => {
    expect(toIsoDay(termOf({ date: dated("1947-01-01"), end_date: dated(text) }).last)).toBe(day);
  });

  it("gives an act without duration no day on which it lasts", () => {
    const { first, last } = termOf({ date: dated("1962-10") });
    expect(last).toBe(first - 1);
  });

  it("lets what is ongoing last without end", () => {
    expect(termOf({ ongoing: true }).last).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("what counts, and by how much", () => {
  it("leaves out events of weight 0", () => {
    expect(termsOf([someEvent({ goldstein: 0 }), someEvent({ id: "counted" })]).map(({ id }) => id)).toEqual([
      "counted",
    ]);
  });

  it("puts events in the order of the day that they count as", () => {
    const year = someEvent({ id: "july", date: dated("1950") });
    const month = someEvent({ id: "mid-june", date: dated("1950-06") });
    const day = someEvent({ id: "late-june", date: dated("1950-06-25") });
    expect(termsOf([year, day, month]).map(({ id }) => id)).toEqual(["mid-june", "late-june", "july"]);
  });

  it.each([
    ["dyadic", "high", 8],
    ["dyadic", "medium", 6],
    ["dyadic", "low", 4],
    ["indirect", "high", 4],
    ["indirect", "medium", 3],
    ["indirect", "low", 2],
  ] as const)("weighs 8 points of a %s act of %s confidence as %d", (directness, confidence, influence) => {
    expect(influenceOf(termOf({ goldstein: 8, directness, confidence }), defaults)).toBe(influence);
  });

  it("knows which events are lasting conditions", () => {
    expect(termOf({ kind: "condition", ongoing: true }).condition).toBe(true);
    expect(termOf({ kind: "sanction", ongoing: true }).condition).toBe(false);
  });
});

describe("the share that is left", () => {
  // 48 months of 30.4375 days are 1,461 days: a half-life that ends on a whole day.
  const slow = { ...defaults, halfLife: 48, floor: 0.4 };

  it("is nothing before the first day, all on it, and half after one half-life", () => {
    const act = someTerm({ first: 0 });
    expect([-1, 0, 1461, 2922].map((day) => shareOn(act, day, slow))).toEqual([0, 1, 0.5, 0.25]);
  });

  it("stays on the floor through the last day of a span, and falls to what the first day left on the day after", () => {
    const span = someTerm({ first: 0, last: 4383 });
    expect([1461, 2922, 4383].map((day) => shareOn(span, day, slow))).toEqual([0.5, 0.4, 0.4]);
    expect(shareOn(span, 4384, slow)).toBeCloseTo(2 ** (-4384 / 1461), 12);
  });

  it("is multiplied by the weight and the factor of the act", () => {
    const act = someTerm({ first: 0, weight: -6, indirect: true, trust: 0.75 });
    expect(influenceOn(act, 1461, slow)).toBe(-6 * 0.5 * 0.75 * 0.5);
  });
});

describe("the temperature of a sum", () => {
  it("is 10·tanh(S ÷ s): none at 0, 7.6 where the sum is s, and the same on both sides", () => {
    expect(toTemperature(0, defaults)).toBe(0);
    // tanh 1 = (e² − 1) ÷ (e² + 1) = 6.389056 ÷ 8.389056 = 0.761594
    expect(toTemperature(40, defaults)).toBeCloseTo(7.61594, 5);
    expect(toTemperature(-40, defaults)).toBe(-toTemperature(40, defaults));
  });
});
