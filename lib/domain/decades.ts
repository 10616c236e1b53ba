import type { Dataset } from "@/lib/dataset/dataset";
import { type Agreement, isContext } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { type Enforceable, wasInForceBetween } from "./in-force";
import { oncePer } from "./once-per";

/** A decade as it stands in addresses: `1970s`. */
export type Decade = `${number}s`;

export const decadeOn = (day: Day): Decade => `${Math.floor(toCivil(day).year / 10) * 10}s`;

const firstYear = (decade: Decade): number => Number(decade.slice(0, -1));

/** The first day of a decade, and the first day after it. */
export const spanOfDecade = (decade: Decade): readonly [Day, Day] => [
  toDay(firstYear(decade), 1, 1),
  toDay(firstYear(decade) + 10, 1, 1),
];

/** The decades in which agreements were signed, in order, each once. */
export const decadesOf = (agreements: readonly Pick<Agreement, "signed">[]): readonly Decade[] =>
  [...new Set(agreements.map(({ signed }) => decadeOn(countedFirstDay(signed))))].toSorted();

/** Every decade between two days, both included. */
export function decadesBetween(from: Day, through: Day): readonly Decade[] {
  const [first, last] = [firstYear(decadeOn(from)), firstYear(decadeOn(through))];
  return Array.from({ length: (last - first) / 10 + 1 }, (_, index): Decade => `${first + index * 10}s`);
}

/** Every decade from the first signature to the review; context does not count. */
export const allDecades = oncePer(({ agreements, reviewedThrough }: Dataset): readonly Decade[] => {
  const counted = agreements.filter((row) => !isContext(row));
  const first = Math.min(...counted.map(({ signed }) => countedFirstDay(signed)));
  return decadesBetween(first, reviewedThrough.to - 1);
});

/** The decades on some day of which an agreement was in force, up to the edge of what was reviewed. */
export function decadesTouched(
  agreement: Enforceable & Pick<Agreement, "signed">,
  edge: Day,
): readonly Decade[] {
  return decadesBetween(agreement.signed.from, edge - 1).filter((decade) => {
    const [from, to] = spanOfDecade(decade);
    return wasInForceBetween(agreement, from, Math.min(to, edge));
  });
}

/** The agreements signed in a decade. */
export const signedIn = <T extends Pick<Agreement, "signed">>(
  agreements: readonly T[],
  decade: Decade,
): readonly T[] => agreements.filter(({ signed }) => decadeOn(countedFirstDay(signed)) === decade);
