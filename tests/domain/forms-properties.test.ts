import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayValue } from "@/lib/domain/decayed-sums";
import { type Form, forms, formValues, parametersOf } from "@/lib/domain/forms";
import { defaults, type Parameters, type Term } from "@/lib/domain/influence";
import { firstOfMonth, lastOfMonth } from "@/lib/text/calendar";
import { definitions } from "./form-definitions";
import { someTerm } from "./some-event";
import { anyParameters, from, someTerms, through } from "./some-terms";

const monthEnds = Array.from({ length: 120 }, (_, index) => lastOfMonth(firstOfMonth(from, index)));

const differ = (a: number | null, b: number | null) =>
  a === null || b === null ? a !== b : Math.abs(a - b) > 1e-9;

/** Fewer runs than usual: each walks ten years by the definition. */
const runs = { numRuns: 40, seed: 1917 };

const valuesFor = (form: Form, terms: readonly Term[], parameters: Parameters): readonly DayValue[] =>
  formValues(form, terms, { from, through, parameters });

/** The values that break a law: there are none. */
const holds = (broken: (terms: readonly Term[], parameters: Parameters) => readonly DayValue[]) =>
  fc.assert(
    fc.property(someTerms, anyParameters, (terms, parameters) => {
      expect(broken(terms, parameters)).toEqual([]);
    }),
    runs,
  );

describe.each(forms)("whatever the events and the parameters, the form %s", (form) => {
  it("equals its definition", () => {
    expect(valuesFor(form, [], defaults).map(({ day }) => day)).toEqual(
      form === "net-cooperation" ? monthEnds.filter((_, index) => index % 12 === 11) : monthEnds,
    );
    holds((terms, parameters) =>
      valuesFor(form, terms, parameters).filter(({ day, value }) =>
        differ(value, definitions[form](terms, day, parameters)),
      ),
    );
  });

  it("is mirrored when every event turns into its opposite", () => {
    holds((terms, parameters) => {
      const mirrored = valuesFor(
        form,
        terms.map((term) => ({ ...term, weight: -term.weight })),
        parameters,
      );
      return valuesFor(form, terms, parameters).filter(({ value }, index) => {
        const other = mirrored[index]?.value ?? null;
        return differ(value, other === null ? null : -other);
      });
    });
  });

  it("changes with the parameters that it is said to use, and with no other", () => {
    const used: readonly string[] = parametersOf[form];
    const other = { halfLife: 7, indirect: 0.9, floor: 0.7, scale: 33 };
    const unused = Object.fromEntries(Object.entries(other).filter(([name]) => !used.includes(name)));
    holds((terms, parameters) => {
      const before = valuesFor(form, terms, parameters);
      return valuesFor(form, terms, { ...parameters, ...unused }).filter(
        ({ value }, index) => value !== before[index]?.value,
      );
    });
    const span = someTerm({ first: from, last: through, weight: 9, indirect: true });
    for (const name of parametersOf[form])
      expect(valuesFor(form, [span], { ...defaults, [name]: other[name] })).not.toEqual(
        valuesFor(form, [span], defaults),
      );
  });
});

describe.each(forms.filter((form) => form !== "net-cooperation"))(
  "whatever the events, the form %s",
  (form) => {
    it("stays within −10 and +10, where one day has many events too", () => {
      holds((terms, parameters) => {
        const crowded = [...terms, ...terms, ...terms].flatMap((term) => [
          { ...term, first: from, last: from - 1 },
          { ...term, first: from, last: from - 1 },
        ]);
        return [...valuesFor(form, terms, parameters), ...valuesFor(form, crowded, parameters)].filter(
          ({ value }) => value !== null && !(-10 <= value && value <= 10),
        );
      });
    });
  },
);
