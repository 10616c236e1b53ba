import { z } from "zod";
import { date, oneOf, optionalDate, optionalWords, words } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { conditionDomains, domainScales } from "./condition-domains";
import { confidence } from "./confidence";
import { conditionId } from "./id";
import { inEveryLanguage } from "./in-every-language";

const allGrades = ["-4", "-2.5", "-2", "-1", "0", "0.5", "1", "1.5", "2", "4"] as const;

/** A stretch of time in which the state of relations does not change in one domain. `end` is its last day. */
export const condition = z
  .strictObject({
    id: conditionId,
    domain: oneOf(conditionDomains),
    grade: oneOf(allGrades).transform(Number),
    start: date,
    end: optionalDate,
    ...inEveryLanguage("title", words),
    ...inEveryLanguage("why", words),
    sources: citations(2),
    confidence,
    checked: checks,
    note: optionalWords,
  })
  .superRefine(({ domain, grade }, context) => {
    const grades: readonly number[] = domainScales[domain].grades;
    if (!grades.includes(grade))
      context.addIssue({
        code: "custom",
        path: ["grade"],
        message: `must be a grade of ${domain}: ${grades.join(", ")}`,
      });
  });

export type Condition = z.output<typeof condition>;
