import type { Countable, Term } from "@/lib/domain/influence";
import { type HistoricalDate, parseHistoricalDate } from "@/lib/schema/historical-date";

/** A date that the test knows to be one. */
export function dated(text: string): HistoricalDate {
  const parsed = parseHistoricalDate(text);
  if (typeof parsed === "string") throw new Error(`${text}: ${parsed}`);
  return parsed;
}

/** A cooperative act of weight 1 between the two governments on 1 January 2001, high confidence, unless said otherwise. */
export const someEvent = (parts: Partial<Countable> = {}): Countable => ({
  id: "some-event",
  date: dated("2001-01-01"),
  end_date: null,
  ongoing: false,
  goldstein: 1,
  directness: "dyadic",
  confidence: "high",
  kind: "agreement",
  ...parts,
});

/** The same as a term, its days as whole numbers; without `last` it has no duration. */
export const someTerm = (parts: Partial<Term> = {}): Term => {
  const first = parts.first ?? 0;
  return {
    id: "some-term",
    first,
    last: first - 1,
    weight: 1,
    indirect: false,
    trust: 1,
    condition: false,
    ...parts,
  };
};
