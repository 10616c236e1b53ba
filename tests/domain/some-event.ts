import type { Act, Countable } from "@/lib/domain/acts";
import type { Stretch } from "@/lib/domain/conditions";
import { type HistoricalDate, parseHistoricalDate } from "@/lib/schema/historical-date";

/** A date that the test knows to be one. */
export function dated(text: string): HistoricalDate {
  const parsed = parseHistoricalDate(text);
  if (typeof parsed === "string") throw new Error(`${text}: ${parsed}`);
  return parsed;
}

/** A cooperative act of weight 1 and ordinary size between the two governments on 1 January 2001, unless said otherwise. */
export const someEvent = (parts: Partial<Countable> = {}): Countable => ({
  id: "some-event",
  date: dated("2001-01-01"),
  cameo: "040",
  goldstein: 1,
  magnitude: 2,
  directness: "dyadic",
  confidence: "high",
  ...parts,
});

/** The same as an act, its day as a whole number. Its class is that of its sign and of code 04. */
export const someAct = (parts: Partial<Act> = {}): Act => ({
  id: "some-act",
  first: 0,
  weight: 1,
  magnitude: 2,
  class: (parts.weight ?? 1) > 0 ? "+ 04" : "− 04",
  indirect: false,
  trust: 1,
  ...parts,
});

/** A stretch of ordinary contact over all time, of high confidence, unless said otherwise. */
export const someStretch = (parts: Partial<Stretch> = {}): Stretch => ({
  id: "some-stretch",
  domain: "contact",
  grade: 1,
  confidence: "high",
  first: Number.NEGATIVE_INFINITY,
  last: Number.POSITIVE_INFINITY,
  ...parts,
});
