import type { Condition } from "@/lib/schema/condition";
import { type ConditionDomain, conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import { countedLastDay } from "@/lib/schema/historical-date";
import type { Day } from "@/lib/text/calendar";
import type { Parameters } from "./parameters";

/** A stretch of one domain as the index takes it. The stretches of a domain follow on each other without a gap. */
export type Stretch = {
  readonly id: string;
  readonly domain: ConditionDomain;
  readonly grade: number;
  readonly confidence: Condition["confidence"];
  /** The first day; a month counts as its first. */
  readonly first: Day;
  /** The last day; infinite for the present. */
  readonly last: Day;
};

/** The conditions as stretches, in order of their first day. */
export const stretchesOf = (conditions: readonly Condition[]): readonly Stretch[] =>
  conditions
    .map(({ id, domain, grade, confidence, start, end }) => ({
      id,
      domain,
      grade,
      confidence,
      first: start.from,
      last: end === null ? Number.POSITIVE_INFINITY : countedLastDay(end),
    }))
    .toSorted((a, b) => a.first - b.first);

/** C₀: what the grades of ordinary relations add up to. */
export const ordinary = conditionDomains.reduce((sum, domain) => sum + domainScales[domain].ordinary, 0);

/** What holds on a day: one stretch of each domain. */
export const stretchesOn = (stretches: readonly Stretch[], day: Day): readonly Stretch[] =>
  stretches.filter(({ first, last }) => first <= day && day <= last);

/** C: the sum of the grades in force on a day. */
export const gradesOn = (stretches: readonly Stretch[], day: Day): number =>
  stretchesOn(stretches, day).reduce((sum, { grade }) => sum + grade, 0);

/** c·(grade − its share of C₀): the influence of a condition on every day that it lasts, in weight points. */
export const conditionInfluence = (
  { domain, grade }: Pick<Stretch, "domain" | "grade">,
  { conditions }: Parameters,
): number => conditions * (grade - domainScales[domain].ordinary);

/** C from a day on. */
export type Level = { readonly day: Day; readonly grades: number };

/** C as steps, one for each day on which a domain changes. The stretches stand in order of their first day. */
export function levelsOf(stretches: readonly Stretch[]): readonly Level[] {
  const now = new Map<ConditionDomain, number>();
  const levels: Level[] = [];
  for (const { domain, grade, first } of stretches) {
    now.set(domain, grade);
    const level = { day: first, grades: [...now.values()].reduce((sum, each) => sum + each, 0) };
    if (levels.at(-1)?.day === first) levels[levels.length - 1] = level;
    else levels.push(level);
  }
  return levels;
}
