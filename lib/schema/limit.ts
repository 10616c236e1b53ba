import { z } from "zod";
import { decimal, oneOf, optionalWords, words } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { agreementId } from "./id";
import { inEveryLanguage } from "./in-every-language";

/** A numeric limit of an agreement. `actor` says whom it binds. */
export const limit = z.strictObject({
  agreement: agreementId,
  ...inEveryLanguage("item", words),
  actor: oneOf(["us", "ussr-russia", "each"]),
  limit_value: decimal,
  ...inEveryLanguage("unit", words),
  note: optionalWords,
  sources: citations(1),
  confidence,
  checked: checks,
});
