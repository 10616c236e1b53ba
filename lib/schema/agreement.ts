import { z } from "zod";
import { date, listOf, oneOf, optionalDate, optionalWords, words, yesNo } from "./cell";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { mayPrecede } from "./historical-date";
import { agreementId } from "./id";

export const agreementKinds = [
  "treaty",
  "executive-agreement",
  "protocol",
  "memorandum",
  "joint-declaration",
  "political-commitment",
  "reciprocal-unilateral",
] as const;

export const domains = [
  "strategic-nuclear",
  "intermediate-nuclear",
  "missile-defence",
  "nuclear-testing",
  "non-proliferation",
  "cooperative-threat-reduction",
  "chemical-biological",
  "risk-reduction",
  "confidence-building",
  "conventional-forces",
  "political-settlement",
  "cooperation",
  "space",
] as const;

export const agreementStatuses = [
  "in-force",
  "suspended",
  "ended",
  "superseded",
  "never-entered-into-force",
  "lapsed",
] as const;

/** An agreement that both took part in, or (id begins with `ctx-`) one that explains the context. `ended` is the first day that it no longer bound both. */
export const agreement = z
  .strictObject({
    id: agreementId,
    name_en: words,
    short_name_en: words,
    name_ja: words,
    name_ru: optionalWords,
    kind: oneOf(agreementKinds),
    form: oneOf(["bilateral", "multilateral"]),
    domain: oneOf(domains),
    prominence: oneOf(["1", "2", "3"]).transform(Number),
    signed: date,
    signed_place: optionalWords,
    effect: oneOf(["entry-into-force", "signature", "provisional", "none"]),
    entered_into_force: optionalDate,
    bound_both: optionalDate,
    ended: optionalDate,
    suspended_from: optionalDate,
    end_kind: oneOf([
      "",
      "superseded",
      "expired",
      "terminated",
      "withdrawn",
      "suspended",
      "never-in-force",
    ]).transform((text) => (text === "" ? null : text)),
    status: oneOf(agreementStatuses),
    us_signatory: optionalWords,
    soviet_russian_signatory: optionalWords,
    us_ratification_note: optionalWords,
    russia_ratification_note: optionalWords,
    parties_count_note: optionalWords,
    key_limits_en: words,
    key_limits_ja: words,
    verification: listOfMeans(),
    supersedes: listOf(agreementId),
    in_seed: yesNo,
    sources: citations(2),
    confidence,
    note: optionalWords,
  })
  .superRefine((row, context) => {
    const inOrder = ["signed", "entered_into_force", "bound_both", "ended"] as const;
    for (const [index, later] of inOrder.entries())
      for (const earlier of inOrder.slice(0, index)) {
        const [a, b] = [row[earlier], row[later]];
        if (a !== null && b !== null && !mayPrecede(a, b))
          context.addIssue({
            code: "custom",
            path: [later],
            message: `lies before ${earlier} (${a.text}): check both dates`,
          });
      }
  });

/** The means of verification: `none`, or one or more joined by `+`. */
function listOfMeans() {
  const means = oneOf(["national-technical-means", "on-site-inspection", "data-exchange"]);
  return z
    .string()
    .transform((text) => (text === "none" ? [] : text.split("+")))
    .pipe(z.array(means));
}

export type Agreement = z.output<typeof agreement>;
