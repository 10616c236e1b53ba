import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actsOn, influenceOf } from "@/lib/domain/acts";
import type { Parameters } from "@/lib/domain/parameters";
import {
  dayValues,
  type Evidence,
  type MonthValue,
  monthValues,
  temperatureOn,
} from "@/lib/domain/temperature";
import { firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import { anyAct, anyParameters, from, inOrder, someEvidence, through } from "./some-evidence";

const close = 1e-9;

const differ = (a: number | null, b: number | null) =>
  a === null || b === null ? a !== b : Math.abs(a - b) > close;

/** A month by the definition: every act placed in its class, on every day of the month. */
function slowMonth(evidence: Evidence, day: number, parameters: Parameters): MonthValue {
  const values: number[] = [];
  for (let each = firstOfMonth(day); each <= day; each++) {
    const value = temperatureOn(evidence, each, parameters);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return { day, value: null, low: null, high: null };
  const value = temperatureOn(evidence, day, parameters);
  return { day, value, low: Math.min(...values), high: Math.max(...values) };
}

const monthEnds = Array.from({ length: 120 }, (_, index) => lastOfMonth(firstOfMonth(from, index)));

/** Fewer runs than usual: each walks ten years by the definition, day by day and act by act. */
const runs = { numRuns: 40, seed: 1917 };

describe("whatever the acts, the conditions and the parameters", () => {
  it("equals the definition, computed for every day of every month", () => {
    fc.assert(
      fc.property(someEvidence, anyParameters, (evidence, parameters) => {
        const fast = monthValues(evidence, from, through, parameters);
        const slow = monthEnds.map((day) => slowMonth(evidence, day, parameters));
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

  it("stays between −10 and +10, the month's value between its lowest and highest day", () => {
    fc.assert(
      fc.property(someEvidence, anyParameters, (evidence, parameters) => {
        const outside = monthValues(evidence, from, through, parameters).filter(
          ({ value, low, high }) =>
            value !== null &&
            !(low !== null && high !== null && -10 <= low && low <= value && value <= high && high <= 10),
        );
        expect(outside).toEqual([]);
      }),
      runs,
    );
  });

  it.each([
    ["lowered", "cooperative", 1],
    ["raised", "hostile", -1],
  ] as const)("is not %s on any day by one more %s act, nor changed before it", (_change, _kind, sign) => {
    fc.assert(
      fc.property(someEvidence, anyAct, anyParameters, (evidence, another, parameters) => {
        const act = {
          ...another,
          weight: sign * Math.abs(another.weight),
          class: `${sign > 0 ? "+" : "−"} 04`,
        };
        const more = { ...evidence, acts: inOrder([...evidence.acts, act]) };
        const before = dayValues(evidence, from, through, parameters);
        const begins = Math.min(...evidence.acts.map(({ first }) => first));
        const wrong = dayValues(more, from, through, parameters).filter(({ day, value }, index) => {
          const without = before[index]?.value ?? null;
          if (day < act.first) return differ(value, without);
          // Without it there may be no act yet, and so no value: then there is nothing to compare.
          return value === null || (day >= begins && sign * (value - (without ?? 0)) < -close);
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it("lets no act add more than its own strength, and the weaker of two of a class ρ of its own", () => {
    fc.assert(
      fc.property(anyAct, anyAct, anyParameters, (one, other, parameters) => {
        const two = [one, { ...other, id: `${one.id}-`, weight: -Math.abs(other.weight), class: one.class }];
        const day = Math.max(one.first, other.first);
        const found = actsOn(two, day, parameters);
        for (const { strength, influence } of found)
          expect(Math.abs(influence)).toBeLessThanOrEqual(Math.abs(strength) + close);
        const [stronger, weaker] = found;
        expect(Math.abs(stronger?.strength ?? 0)).toBeGreaterThanOrEqual(Math.abs(weaker?.strength ?? 0));
        expect(stronger?.influence).toBe(stronger?.strength);
        expect(weaker?.influence).toBeCloseTo((weaker?.strength ?? 0) * parameters.repetition, 9);
      }),
      runs,
    );
  });

  it("does not depend on the order of the rows", () => {
    const inTwoOrders = someEvidence.chain((evidence) =>
      fc.tuple(
        fc.constant(evidence),
        fc.shuffledSubarray([...evidence.acts], { minLength: evidence.acts.length }),
      ),
    );
    fc.assert(
      fc.property(inTwoOrders, anyParameters, ([evidence, shuffled], parameters) => {
        const day = through;
        const sum = (acts: Evidence["acts"]) => temperatureOn({ ...evidence, acts }, day, parameters);
        expect(differ(sum(evidence.acts), sum(shuffled))).toBe(false);
      }),
      runs,
    );
  });

  it("has no value before the first act and one on every day from it on", () => {
    fc.assert(
      fc.property(someEvidence, anyParameters, (evidence, parameters) => {
        const first = Math.min(...evidence.acts.map((act) => act.first));
        const days = dayValues(evidence, from, through, parameters);
        const months = monthValues(evidence, from, through, parameters);
        expect(days.filter(({ day, value }) => (value === null) !== day < first)).toEqual([]);
        expect(
          months.filter(({ day, low, high, value }) => [value, low, high].includes(null) !== day < first),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it("moves by c for a grade, and by nothing else of a condition", () => {
    fc.assert(
      fc.property(someEvidence, anyParameters, (evidence, parameters) => {
        const day = through;
        const value = temperatureOn(evidence, day, parameters);
        const raised = evidence.stretches.map((stretch) =>
          stretch.domain === "arms" ? { ...stretch, grade: stretch.grade + 1 } : stretch,
        );
        const higher = temperatureOn({ ...evidence, stretches: raised }, day, parameters);
        if (value === null || higher === null) return;
        const sum = (temperature: number) => Math.atanh(temperature / 10) * parameters.scale;
        // Near the bounds the hyperbolic tangent leaves too few figures to go back.
        if (Math.abs(value) < 9.9 && Math.abs(higher) < 9.9)
          expect(sum(higher) - sum(value)).toBeCloseTo(parameters.conditions, 6);
      }),
      runs,
    );
  });
});

describe("one act", () => {
  it("is the whole of what was done on its first day", () => {
    fc.assert(
      fc.property(anyAct, anyParameters, (act, parameters) => {
        const [found] = actsOn([act], act.first, parameters);
        expect(found?.influence).toBeCloseTo(influenceOf(act, parameters), 12);
      }),
      runs,
    );
  });
});
