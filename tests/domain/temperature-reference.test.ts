import { describe, expect, it } from "vitest";
import { actsOn, factorOf, fadingAfter } from "@/lib/domain/acts";
import { gradesOn, ordinary } from "@/lib/domain/conditions";
import { daysPerMonth, defaults } from "@/lib/domain/parameters";
import { monthValues, sumOn, temperatureOn } from "@/lib/domain/temperature";
import { toDay, toIsoDay, toIsoMonth } from "@/lib/text/calendar";
import { reference, referenceEvents, referenceValues, workedActs } from "../fixtures/reference";

const tolerance = 0.005;

describe("the values of an independent implementation", () => {
  it("are 31 months at each of three settings, the defaults first", () => {
    const settings = [...new Set(referenceValues.map(({ parameters }) => JSON.stringify(parameters)))];
    expect(settings).toHaveLength(3);
    expect(settings[0]).toBe(JSON.stringify(defaults));
    expect(referenceValues).toHaveLength(93);
  });

  it.each(referenceValues)(
    "has $month at $value between $low and $high with h = $parameters.halfLife",
    ({ parameters, month, value, low, high }) => {
      const months = monthValues(reference, toDay(1917, 1, 1), toDay(2026, 5, 31), parameters);
      const found = months.find(({ day }) => toIsoMonth(day) === month);
      expect(Math.abs((found?.value ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((found?.low ?? Number.NaN) - low)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((found?.high ?? Number.NaN) - high)).toBeLessThanOrEqual(tolerance);
    },
  );
});

describe("the last day of December 1925, worked by hand at the defaults", () => {
  const day = toDay(1925, 12, 31);
  const acts = actsOn(reference.acts, day, defaults);

  it("has 22 acts that count for 0.05 or more, and 9 that count for less", () => {
    const counting = acts.filter(({ influence }) => Math.abs(influence) >= 0.05);
    expect(new Set(counting.map(({ act }) => act.id))).toEqual(new Set(workedActs.map(({ event }) => event)));
    expect(acts).toHaveLength(workedActs.length + 9);
    const rest = acts.filter(({ influence }) => Math.abs(influence) < 0.05);
    expect(rest.reduce((sum, { influence }) => sum + influence, 0)).toBeCloseTo(-0.11581, 5);
  });

  it.each(workedActs)("puts $event in place $place of $class, where it counts $influence", (row) => {
    const found = acts.find(({ act }) => act.id === row.event);
    if (found === undefined) throw new Error(`${row.event} is not in the fixture`);
    const { act, place, share, strength, influence } = found;
    const text = referenceEvents.find(({ id }) => id === row.event)?.date.text;
    expect(text).toBe(row.first);
    expect([act.class, act.weight, act.magnitude, place]).toEqual([
      row.class,
      row.g,
      row.magnitude,
      row.place,
    ]);
    expect(factorOf(act, defaults)).toBe(row.w);
    expect(day - act.first).toBe(row.days);
    expect(fadingAfter(day - act.first, defaults)).toBeCloseTo(row.k, 5);
    expect(share).toBeCloseTo(row.share, 4);
    expect(strength * share).toBe(influence);
    expect(influence).toBeCloseTo(row.influence, 5);
  });

  it("adds up to A = 4.72308 and C = −2, so S = −15.27692 and T = −2.4925", () => {
    expect(acts.reduce((sum, { influence }) => sum + influence, 0)).toBeCloseTo(4.72308, 4);
    expect(gradesOn(reference.stretches, day)).toBe(-2);
    expect(ordinary).toBe(3);
    expect(sumOn(reference, day, defaults)).toBeCloseTo(-15.27692, 4);
    expect(temperatureOn(reference, day, defaults)).toBeCloseTo(-2.4925, 4);
  });

  it("counts a month known as May 1924 from its 15th", () => {
    const amtorg = acts.find(({ act }) => act.id === "amtorg-founded");
    expect(toIsoDay(amtorg?.act.first ?? 0)).toBe("1924-05-15");
    expect(daysPerMonth).toBe(30.4375);
  });
});
