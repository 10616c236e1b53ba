import { z } from "zod";
import { date, oneOf, optionalWords } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { agreementId } from "./id";
import { inEveryLanguage } from "./in-every-language";

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
  ...inEveryLanguage("note", optionalWords),
  sources: citations(1),
  checked: checks,
});
