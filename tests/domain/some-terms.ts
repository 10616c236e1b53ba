import fc from "fast-check";
import type { Parameters, Term } from "@/lib/domain/influence";
import { toDay } from "@/lib/text/calendar";
import { someTerm } from "./some-event";

/** The decade that is looked at. */
export const from = toDay(1960, 1, 1);
export const through = toDay(1969, 12, 31);

/** Acts, spans and what is ongoing, some of them begun before the decade. */
export const anyTerm = fc
  .record({
    first: fc.integer({ min: from - 800, max: through }),
    lasts: fc.oneof(
      fc.constant(-1),
      fc.integer({ min: 0, max: 2000 }),
      fc.constant(Number.POSITIVE_INFINITY),
    ),
    weight: fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10),
    indirect: fc.boolean(),
    trust: fc.constantFrom(1, 0.75, 0.5),
  })
  .map(({ first, lasts, ...rest }) => someTerm({ first, last: first + lasts, ...rest }));

/** In order of their first day, as they are counted. */
export const inOrder = (terms: readonly Term[]) => terms.toSorted((a, b) => a.first - b.first);

export const someTerms = fc.array(anyTerm, { maxLength: 25 }).map(inOrder);

export const anyParameters: fc.Arbitrary<Parameters> = fc.record({
  halfLife: fc.double({ min: 3, max: 36, noNaN: true }),
  indirect: fc.double({ min: 0, max: 1, noNaN: true }),
  floor: fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 0.9, noNaN: true })),
  scale: fc.double({ min: 20, max: 80, noNaN: true }),
});
