import fc from "fast-check";
import type { Act } from "@/lib/domain/acts";
import type { Stretch } from "@/lib/domain/conditions";
import type { Parameters } from "@/lib/domain/parameters";
import type { Evidence } from "@/lib/domain/temperature";
import { conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import { toDay } from "@/lib/text/calendar";
import { someAct } from "./some-event";

/** The decade that is looked at. */
export const from = toDay(1960, 1, 1);
export const through = toDay(1969, 12, 31);

/** Acts of a few classes, some of them begun before the decade. */
export const anyAct: fc.Arbitrary<Act> = fc
  .record({
    id: fc.string({ minLength: 6, maxLength: 6 }),
    first: fc.integer({ min: from - 800, max: through }),
    weight: fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
    magnitude: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    code: fc.constantFrom("04", "05", "19"),
    indirect: fc.boolean(),
    trust: fc.constantFrom(1, 0.75, 0.5),
  })
  .map(({ code, ...rest }) => someAct({ ...rest, class: `${rest.weight > 0 ? "+" : "−"} ${code}` }));

/** In order of their first day, as they are counted. */
export const inOrder = (acts: readonly Act[]): readonly Act[] =>
  acts.toSorted((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));

/** Every domain tiled from before the decade on, with boundaries inside it. */
const anyStretches: fc.Arbitrary<readonly Stretch[]> = fc
  .tuple(
    ...conditionDomains.map((domain) => {
      const grades: readonly number[] = domainScales[domain].grades;
      const change = fc.record({
        first: fc.integer({ min: from - 400, max: through }),
        grade: fc.constantFrom(...grades),
      });
      return fc
        .tuple(fc.constantFrom(...grades), fc.array(change, { maxLength: 4 }))
        .map(([start, changes]) => {
          const begins = [
            { first: from - 1000, grade: start },
            ...changes.toSorted((a, b) => a.first - b.first),
          ];
          return begins.map(({ first, grade }, index): Stretch => {
            const next = begins[index + 1]?.first ?? Number.POSITIVE_INFINITY;
            return { id: `${domain}-${index}`, domain, grade, confidence: "high", first, last: next - 1 };
          });
        });
    }),
  )
  .map((domains) =>
    domains
      .flat()
      .filter(({ first, last }) => first <= last)
      .toSorted((a, b) => a.first - b.first),
  );

export const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  acts: fc.array(anyAct, { maxLength: 25 }).map(inOrder),
  stretches: anyStretches,
});

export const anyParameters: fc.Arbitrary<Parameters> = fc.record({
  halfLife: fc.double({ min: 3, max: 36, noNaN: true }),
  indirect: fc.double({ min: 0, max: 1, noNaN: true }),
  repetition: fc.double({ min: 0, max: 1, noNaN: true }),
  conditions: fc.double({ min: 0, max: 12, noNaN: true }),
  scale: fc.double({ min: 20, max: 90, noNaN: true }),
});
