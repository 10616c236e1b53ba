import { z } from "zod";
import { date, oneOf, optionalDate, optionalWords, words, yesNo } from "./cell";
import { citations } from "./citation";
import { leaderId } from "./id";

/** A term of office. `end` is the day on which it ended, which is the day the next may begin. */
export const leader = z.strictObject({
  id: leaderId,
  actor: oneOf(["us", "ussr-russia"]),
  name_en: words,
  name_ja: words,
  name_ru: words,
  office_en: words,
  office_ja: words,
  start: date,
  end: optionalDate,
  party_en: optionalWords,
  party_ja: optionalWords,
  top_leader: yesNo,
  note: optionalWords,
  sources: citations(1),
});

export type Leader = z.output<typeof leader>;
