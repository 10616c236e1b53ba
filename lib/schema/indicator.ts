import { z } from "zod";
import { date, listOf, oneOf, words } from "./cell";
import { citations } from "./citation";
import { indicatorId } from "./id";
import { inEveryLanguage } from "./in-every-language";

export const frequencies = [
  "yearly",
  "half-yearly",
  "every-five-years",
  "irregular",
  "changes",
  "intervals",
] as const;

export const indicatorActors = ["us", "ussr-russia", "both", "world"] as const;

/** A series of figures from outside: what it counts, who made it, on what terms, what a reader must know. */
export const indicator = z.strictObject({
  id: indicatorId,
  ...inEveryLanguage("name", words),
  ...inEveryLanguage("unit", words),
  frequency: oneOf(frequencies),
  actors: listOf(oneOf(indicatorActors)),
  ...inEveryLanguage("actor", words),
  origin: words,
  licence: words,
  terms_note: words,
  ...inEveryLanguage("caveat", words),
  sources: citations(1),
  /** The first and the last date that occur: a check keeps them true. */
  from: date,
  to: date,
});

export type Indicator = z.output<typeof indicator>;
