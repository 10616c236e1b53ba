import { z } from "zod";
import { date, oneOf, optionalDate, optionalWords, words, yesNo } from "./cell";
import { citations } from "./citation";
import { leaderId } from "./id";
import { inEveryLanguage } from "./in-every-language";

/** A term of office. `end` is the day on which it ended, which is the day the next may begin. */
export const leader = z.strictObject({
  id: leaderId,
  actor: oneOf(["us", "ussr-russia"]),
  ...inEveryLanguage("name", words),
  name_ru: words,
  ...inEveryLanguage("office", words),
  start: date,
  end: optionalDate,
  ...inEveryLanguage("party", optionalWords),
  top_leader: yesNo,
  note: optionalWords,
  sources: citations(1),
});

export type Leader = z.output<typeof leader>;
