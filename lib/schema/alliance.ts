import { z } from "zod";
import { date, oneOf, optionalDate, optionalWords, words, yesNo } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { allianceId, optionalAgreementId } from "./id";
import { inEveryLanguage } from "./in-every-language";

export const blocs = ["western", "soviet-russian", "neutral-inclusive"] as const;

export const allianceKinds = [
  "collective-defence",
  "bilateral-defence",
  "political",
  "economic",
  "partnership",
] as const;

/** A bloc, an organisation or a treaty of alliance. `dissolved` is the first day on which it no longer existed. */
export const alliance = z.strictObject({
  id: allianceId,
  ...inEveryLanguage("name", words),
  name_ru: words,
  ...inEveryLanguage("short", words),
  bloc: oneOf(blocs),
  kind: oneOf(allianceKinds),
  context: yesNo,
  founded: date,
  ...inEveryLanguage("founding_document", words),
  dissolved: optionalDate,
  ...inEveryLanguage("hq", optionalWords),
  members_listed: oneOf(["all", "some", "none"]),
  agreement: optionalAgreementId,
  in_seed: yesNo,
  sources: citations(1),
  confidence,
  checked: checks,
  note: optionalWords,
});

export type Alliance = z.output<typeof alliance>;
