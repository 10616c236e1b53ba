import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Form, forms, formValues, parametersOf } from "@/lib/domain/forms";
import { defaults, type Parameters } from "@/lib/domain/parameters";
import type { DayValue, Evidence } from "@/lib/domain/temperature";
import { firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import { definitions } from "./form-definitions";
import { someAct, someStretch } from "./some-event";
import { anyParameters, from, someEvidence, through } from "./some-evidence";

const monthEnds = Array.from({ length: 120 }, (_, index) => lastOfMonth(firstOfMonth(from, index)));

const differ = (a: number | null, b: number | null) =>
  a === null || b === null ? a !== b : Math.abs(a - b) > 1e-9;

/** Fewer runs than usual: each walks ten years by the definition. */
const runs = { numRuns: 40, seed: 1917 };

const valuesFor = (form: Form, evidence: Evidence, parameters: Parameters): readonly DayValue[] =>
  formValues(form, evidence, { from, through, parameters });

/** The values that break a law: there are none. */
const holds = (broken: (evidence: Evidence, parameters: Parameters) => readonly DayValue[]) =>
  fc.assert(
    fc.property(someEvidence, anyParameters, (evidence, parameters) => {
      expect(broken(evidence, parameters)).toEqual([]);
    }),
    runs,
  );

const nothing: Evidence = { acts: [], stretches: [] };

describe.each(forms)("whatever the evidence and the parameters, the form %s", (form) => {
  it("equals its definition", () => {
    expect(valuesFor(form, nothing, defaults).map(({ day }) => day)).toEqual(
      form === "net-cooperation" ? monthEnds.filter((_, index) => index % 12 === 11) : monthEnds,
    );
    holds((evidence, parameters) =>
      valuesFor(form, evidence, parameters).filter(({ day, value }) =>
        differ(value, definitions[form](evidence, day, parameters)),
      ),
    );
  });

  it("changes with the parameters that it is said to use, and with no other", () => {
    const used: readonly string[] = parametersOf[form];
    const other = { halfLife: 7, indirect: 0.9, repetition: 0.2, conditions: 7, scale: 33 };
    const unused = Object.fromEntries(Object.entries(other).filter(([name]) => !used.includes(name)));
    holds((evidence, parameters) => {
      const before = valuesFor(form, evidence, parameters);
      return valuesFor(form, evidence, { ...parameters, ...unused }).filter(
        ({ value }, index) => value !== before[index]?.value,
      );
    });
    const acts = [1, 2].map((day) =>
      someAct({ id: `act-${day}`, first: from + day, weight: 9, indirect: true, magnitude: 3 }),
    );
    const evidence = { acts, stretches: [someStretch({ first: from, grade: -1 })] };
    for (const name of parametersOf[form])
      expect(valuesFor(form, evidence, { ...defaults, [name]: other[name] })).not.toEqual(
        valuesFor(form, evidence, defaults),
      );
  });
});

describe.each(forms.filter((form) => form !== "net-cooperation"))(
  "whatever the evidence, the form %s",
  (form) => {
    it("stays within −10 and +10, where one day has many acts too", () => {
      holds((evidence, parameters) => {
        const crowded = [...evidence.acts, ...evidence.acts, ...evidence.acts].map((act) => ({
          ...act,
          first: from,
        }));
        return [
          ...valuesFor(form, evidence, parameters),
          ...valuesFor(form, { ...evidence, acts: crowded }, parameters),
        ].filter(({ value }) => value !== null && !(-10 <= value && value <= 10));
      });
    });
  },
);
