import { z } from "zod";
import { date, listOf, oneOf, optionalDate, optionalWords, words } from "./cell";
import { citations } from "./citation";
import { eventId, optionalEventId, phaseId } from "./id";
import { inEveryLanguage } from "./in-every-language";

export const phaseKinds = [
  "alliance",
  "rupture",
  "normalization",
  "tension",
  "crisis",
  "détente",
  "mixed",
] as const;

/** A phase of the relationship. `end` is its last day, inclusive; the phase that still lasts has none. */
export const phase = z.strictObject({
  id: phaseId,
  ...inEveryLanguage("name", words),
  name_ru: words,
  ...inEveryLanguage("short", words),
  start: date,
  end: optionalDate,
  kind: oneOf(phaseKinds),
  start_event: eventId,
  end_event: optionalEventId,
  ...inEveryLanguage("summary", words),
  us_leaders: listOf(words),
  soviet_russian_leaders: listOf(words),
  seed_section: words,
  sources: citations(1),
  note: optionalWords,
});

export type Phase = z.output<typeof phase>;
