import { z } from "zod";
import { date, listOf, oneOf, optionalDate, optionalWords, words } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { summitId } from "./id";
import { inEveryLanguage } from "./in-every-language";

/** A meeting in person of the leaders. `end_date` is its last day, inclusive. `brief` ones are listed, never counted. */
export const summit = z.strictObject({
  id: summitId,
  date,
  end_date: optionalDate,
  ...inEveryLanguage("place", words),
  ...inEveryLanguage("country", words),
  us_leaders: listOf(words),
  soviet_russian_leaders: listOf(words),
  ...inEveryLanguage("occasion", words),
  ...inEveryLanguage("outcome", optionalWords),
  format: oneOf(["summit", "meeting", "multilateral", "brief"]),
  sources: citations(1),
  confidence,
  checked: checks,
  note: optionalWords,
});

export type Summit = z.output<typeof summit>;
