import type { Dataset } from "@/lib/dataset/dataset";
import type { ConditionCoding } from "@/lib/schema/condition-coding";
import { type ConditionDomain, conditionDomains } from "@/lib/schema/condition-domains";
import type { Day } from "@/lib/text/calendar";

/** What two coders gave, and how many things they gave it to. */
export type Judgement = { readonly first: number; readonly second: number; readonly count: number };

/** How far two coders agreed. */
export type Agreement = {
  readonly compared: number;
  /** The share that both coded alike, 0…1. */
  readonly same: number;
  /**
   * Cohen's κ with linear weights (Cohen 1968): 1 − the mean distance of the two, over the mean distance of all that one
   * gave from all that the other gave. `null` where that is 0: then there is nothing to tell apart.
   */
  readonly kappa: number | null;
};

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** How far two coders agreed, the distance of two levels being their difference. */
export function agreementOf(judgements: readonly Judgement[]): Agreement {
  const compared = sumOf(judgements.map(({ count }) => count));
  const shares = (side: "first" | "second") => {
    const counts = new Map<number, number>();
    for (const { count, ...given } of judgements)
      counts.set(given[side], (counts.get(given[side]) ?? 0) + count / compared);
    return [...counts];
  };
  const observed = sumOf(
    judgements.map(({ first, second, count }) => (Math.abs(first - second) * count) / compared),
  );
  const second = shares("second");
  const expected = sumOf(
    shares("first").flatMap(([a, shareA]) => second.map(([b, shareB]) => Math.abs(a - b) * shareA * shareB)),
  );
  return {
    compared,
    same: sumOf(judgements.map(({ first, second, count }) => (first === second ? count : 0))) / compared,
    kappa: expected === 0 ? null : 1 - observed / expected,
  };
}

/** How far the two codings of the magnitude of acts agree. */
export const magnitudeAgreement = ({ magnitudeCodings }: Dataset): Agreement =>
  agreementOf(magnitudeCodings.map(({ first, second }) => ({ first, second, count: 1 })));

const gradeOn = (codings: readonly ConditionCoding[], day: Day): number | undefined =>
  codings.findLast(({ start }) => start.from <= day)?.grade;

/** How far the two codings of the conditions agree, day by day through the review, by domain. */
export function conditionAgreement({
  conditionCodings,
  reviewedThrough,
}: Dataset): readonly { readonly domain: ConditionDomain; readonly agreement: Agreement }[] {
  return conditionDomains.map((domain) => {
    const by = (coding: ConditionCoding["coding"]) =>
      conditionCodings
        .filter((row) => row.coding === coding && row.domain === domain)
        .toSorted((a, b) => a.start.from - b.start.from);
    const [first, second] = [by("first"), by("second")];
    const days = [...new Set([...first, ...second].map(({ start }) => start.from))].toSorted((a, b) => a - b);
    const judgements = days.flatMap((day, index) => {
      const [one, other] = [gradeOn(first, day), gradeOn(second, day)];
      const count = (days[index + 1] ?? reviewedThrough.to) - day;
      return one === undefined || other === undefined ? [] : [{ first: one, second: other, count }];
    });
    return { domain, agreement: agreementOf(judgements) };
  });
}
