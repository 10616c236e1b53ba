import { z } from "zod";
import { decimal, oneOf, words } from "./cell";
import { citations } from "./citation";
import { columnForms } from "./column";
import { inEveryLanguage } from "./in-every-language";

const cameoPattern = /^\d{2,4}$/;

/** A CAMEO event code, as text: two to four digits, leading zeros kept. */
export const cameoCode = z
  .string()
  .regex(cameoPattern, 'must be a CAMEO code of two to four digits, with its leading zeros, such as "057"')
  .register(columnForms, { kind: "text", required: true, pattern: cameoPattern.source })
  .brand<"CameoCode">();

/** The published weight of a CAMEO code. */
export const weight = z.strictObject({
  code: cameoCode,
  ...inEveryLanguage("label", words),
  /** Conflict–cooperation weight, −10…+10 (Goldstein 1992). */
  goldstein: decimal
    .refine((value) => value >= -10 && value <= 10, "must lie between -10 and 10")
    .register(columnForms, { kind: "number", required: true }),
  level: oneOf(["root", "base", "sub"]),
  sources: citations(1),
});
