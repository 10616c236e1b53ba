import { z } from "zod";
import { date, oneOf, optionalDate, optionalWords, slug, words } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { columnForms } from "./column";
import { confidence } from "./confidence";
import { countryCodes } from "./country-codes";
import { allianceId, membershipId } from "./id";
import { inEveryLanguage } from "./in-every-language";

export const standings = [
  "member",
  "associate",
  "partner",
  "party",
  "recipient",
  "participant",
  "donor",
] as const;

const countryCode = /^[A-Z]{3}$/;

/**
 * A country's stay in an alliance. `left` is the first day out; `in_force` the first day on which the treaty bound this
 * member, where that is another day than `joined`.
 */
export const membership = z.strictObject({
  id: membershipId,
  alliance: allianceId,
  ...inEveryLanguage("country", words),
  /** ISO 3166-1 alpha-3, or the code of ISO 3166-3 for a state that is gone. */
  iso3: z
    .string()
    .regex(countryCode, { error: "must be a country code of three capitals, such as SUN", abort: true })
    .refine(
      (code) => countryCodes.has(code),
      "no state has this code: take it from ISO 3166-1 (alpha-3), for a state that is gone from ISO 3166-3",
    )
    .register(columnForms, { kind: "text", required: true, pattern: countryCode.source }),
  joined: date,
  left: optionalDate,
  in_force: optionalDate,
  round: slug,
  ...inEveryLanguage("round", words),
  standing: oneOf(standings),
  sources: citations(1),
  confidence,
  checked: checks,
  note: optionalWords,
});

export type Membership = z.output<typeof membership>;
