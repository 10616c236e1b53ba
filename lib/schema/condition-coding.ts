import { z } from "zod";
import { date, decimal, oneOf, optionalDate, words } from "./cell";
import { conditionDomains } from "./condition-domains";
import { confidence } from "./confidence";

/** A stretch of one of the two codings of the conditions, made from the rule by two coders, the second without sight of the first. */
export const conditionCoding = z.strictObject({
  coding: oneOf(["first", "second"]),
  domain: oneOf(conditionDomains),
  grade: decimal,
  start: date,
  end: optionalDate,
  why_en: words,
  confidence,
});

export type ConditionCoding = z.output<typeof conditionCoding>;
