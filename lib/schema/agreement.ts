import { z } from "zod";
import { toStatus } from "./agreement-status";
import { date, listOf, oneOf, optionalDate, optionalWords, rank, words, yesNo } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { columnForms } from "./column";
import { confidence } from "./confidence";
import { mayPrecede } from "./historical-date";
import { agreementId } from "./id";
import { type ColumnLanguage, inEveryLanguage } from "./in-every-language";

export const agreementKinds = [
  "treaty",
  "executive-agreement",
  "protocol",
  "memorandum",
  "joint-declaration",
  "political-commitment",
  "reciprocal-unilateral",
] as const;

export const forms = ["bilateral", "multilateral"] as const;

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

export const verificationMeans = ["national-technical-means", "on-site-inspection", "data-exchange"] as const;

/** English alone has a short name beside the full one, and the file has the two side by side. */
const englishNames = { name_en: words, short_name_en: words } as const;

/** The cells of a row, before what they say together is judged. */
const cells = z.strictObject({
  id: agreementId,
  ...englishNames,
  ...inEveryLanguage("name", words),
  name_ru: optionalWords,
  aliases: listOf(words),
  kind: oneOf(agreementKinds),
  form: oneOf(forms),
  domain: oneOf(domains),
  prominence: rank(["1", "2", "3"]),
  signed: date,
  ...inEveryLanguage("signed_place", optionalWords),
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
  status: oneOf(["in-force", "suspended", "ended", "superseded", "never-entered-into-force", "lapsed"]),
  us_signatory: optionalWords,
  soviet_russian_signatory: optionalWords,
  ...inEveryLanguage("us_ratification_note", optionalWords),
  ...inEveryLanguage("russia_ratification_note", optionalWords),
  ...inEveryLanguage("parties_count_note", optionalWords),
  ...inEveryLanguage("key_limits", words),
  verification: listOfMeans(),
  supersedes: listOf(agreementId),
  ...inEveryLanguage("successor", optionalWords),
  in_seed: yesNo,
  sources: citations(2),
  confidence,
  checked: checks,
  note: optionalWords,
});

const inOrder = ["signed", "entered_into_force", "bound_both", "suspended_from", "ended"] as const;

/**
 * An agreement that both took part in, or (id begins with `ctx-`) one that explains the context. `ended` is the first
 * day that it no longer bound both. A row whose status and dates do not fit together is refused.
 */
const parsed = cells
  .superRefine((row, context) => {
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
  })
  .transform((row, context) => ({ ...row, status: toStatus(row, context) }));

/** The schema of a row, with its columns. */
export const agreement = Object.assign(parsed, { shape: cells.shape });

/** The means of verification: `none`, or one or more joined by `+`. */
function listOfMeans() {
  return z
    .string()
    .transform((text) => (text === "none" ? [] : text.split("+")))
    .pipe(z.array(oneOf(verificationMeans)))
    .register(columnForms, {
      kind: "list",
      required: true,
      separator: "+",
      none: "none",
      members: verificationMeans,
    });
}

export type Agreement = z.output<typeof agreement>;
export type Domain = Agreement["domain"];

const shortNames: Readonly<Partial<Record<ColumnLanguage, "short_name_en">>> = { en: "short_name_en" };

/** The short name in a language; `null` where the language has the full one only. */
export function shortNameIn(row: Pick<Agreement, "short_name_en">, lang: ColumnLanguage): string | null {
  const column = shortNames[lang];
  return column === undefined ? null : row[column];
}

/** Rows that explain the context: not an agreement between the two, never counted. */
export const isContext = ({ id }: Pick<Agreement, "id">): boolean => id.startsWith("ctx-");
