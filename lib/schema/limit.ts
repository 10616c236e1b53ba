import { z } from "zod";
import { decimal, oneOf, optionalWords, words } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { agreementId } from "./id";

/** A numeric limit of an agreement. `actor` says whom it binds. */
export const limit = z.strictObject({
  agreement: agreementId,
  item_en: words,
  item_ja: words,
  actor: oneOf(["us", "ussr-russia", "each"]),
  limit_value: decimal,
  unit_en: words,
  unit_ja: words,
  note: optionalWords,
  sources: citations(1),
  confidence,
  checked: checks,
});

export type Limit = z.output<typeof limit>;
