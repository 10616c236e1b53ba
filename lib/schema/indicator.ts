import { z } from "zod";
import { date, listOf, oneOf, words } from "./cell";
import { citations } from "./citation";
import { indicatorId } from "./id";

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
  name_en: words,
  name_ja: words,
  unit_en: words,
  unit_ja: words,
  frequency: oneOf(frequencies),
  actors: listOf(oneOf(indicatorActors)),
  actor_en: words,
  actor_ja: words,
  origin: words,
  licence: words,
  terms_note: words,
  caveat_en: words,
  caveat_ja: words,
  sources: citations(1),
  /** The first and the last date that occur: a check keeps them true. */
  from: date,
  to: date,
});

export type Indicator = z.output<typeof indicator>;
