import { z } from "zod";
import { date, oneOf, optionalWords } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { agreementId } from "./id";

/** A dated step of ratification on one side. */
export const ratification = z.strictObject({
  agreement: agreementId,
  actor: oneOf(["us", "ussr-russia"]),
  step: oneOf([
    "senate-consent",
    "legislature-approval",
    "ratified",
    "deposited",
    "rejected",
    "withdrawn-from-legislature",
  ]),
  date,
  vote: optionalWords,
  note_en: optionalWords,
  note_ja: optionalWords,
  sources: citations(1),
  checked: checks,
});

export type Ratification = z.output<typeof ratification>;
