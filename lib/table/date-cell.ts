import type { HistoricalDate } from "@/lib/schema/historical-date";
import { formatShortHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { type Shown, textCell } from "./declared";

const precisions = { year: 0, month: 1, day: 2 } as const;

/** A date in a cell, in the precision it is known to: sorted by its first day, and of one day the less precise first. */
export const dateCell = (date: HistoricalDate | null, locale: Locale): Shown<"text"> =>
  date === null
    ? textCell(null)
    : textCell(formatShortHistorical(locale, date.text), date.from * 4 + precisions[date.precision]);
