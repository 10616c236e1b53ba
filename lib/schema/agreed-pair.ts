import { z } from "zod";
import { month, optionalWords, words } from "./cell";
import { checks } from "./checked";
import { citations } from "./citation";
import { confidence } from "./confidence";
import { agreedPairId } from "./id";
import { inEveryLanguage } from "./in-every-language";

/**
 * Two months of which published histories agree that one was warmer. The list was made before any curve of the index
 * was looked at, and is never edited to fit one.
 */
export const agreedPair = z
  .strictObject({
    id: agreedPairId,
    warmer: month,
    colder: month,
    ...inEveryLanguage("why", words),
    /** What the works say, in their words. */
    quote: words,
    sources: citations(1),
    confidence,
    checked: checks,
    note: optionalWords,
  })
  .refine(({ warmer, colder }) => warmer.text !== colder.text, {
    path: ["colder"],
    error: "must be another month than the warmer one",
  });

export type AgreedPair = z.output<typeof agreedPair>;
