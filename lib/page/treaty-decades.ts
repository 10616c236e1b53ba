import type { Dataset } from "@/lib/dataset/dataset";
import { type Decade, decadeOn, decadesTouched, signedIn } from "@/lib/domain/decades";
import { decadeOptions } from "@/lib/record/decades";
import { isContext } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import type { TableRow } from "@/lib/table/spec";
import { treatyRow } from "@/lib/table/tables/treaties";
import { toCivil } from "@/lib/text/calendar";
import { formatNumber } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** The agreements that count: all but context. */
const counted = (dataset: Dataset) => dataset.agreements.filter((row) => !isContext(row));

/** What the table holds, in a sentence. */
export function treatiesLead(dataset: Dataset, locale: Locale): string {
  const rows = counted(dataset);
  const years = rows.map(({ signed }) => toCivil(countedFirstDay(signed)).year);
  return messagesOf(locale).treaties.lead({
    count: rows.length,
    from: String(Math.min(...years)),
    to: String(Math.max(...years)),
  });
}

/** The decades as links to their pages, with how many agreements were signed in each. */
export const decadeLinks = (dataset: Dataset, locale: Locale, current?: string) =>
  decadeOptions(dataset, locale).map(({ value, label, href }) => ({
    href,
    label,
    count: formatNumber(
      locale,
      counted(dataset).filter(({ signed }) => decadeOn(countedFirstDay(signed)) === value).length,
    ),
    current: value === current,
  }));

/** A decade as a page tells it: what was signed in it, and what was in force in it though signed before. */
export type DecadeWords = {
  readonly heading: string;
  readonly lead: string;
  readonly signed: readonly TableRow[];
  readonly duringHeading: string;
  readonly during: readonly TableRow[];
};

export function decadeWords(dataset: Dataset, decade: Decade, locale: Locale): DecadeWords {
  const { decadePage, decade: named } = messagesOf(locale).treaties;
  const rows = counted(dataset);
  const signed = signedIn(rows, decade);
  const inForce = rows.filter((row) => decadesTouched(row, dataset.reviewedThrough.to).includes(decade));
  const earlier = inForce.filter((row) => !signed.includes(row));
  return {
    heading: decadePage.heading(named(decade)),
    lead: decadePage.lead({ signed: signed.length, inForce: inForce.length, decade: named(decade) }),
    signed: signed.map((row) => treatyRow(dataset, row, locale)),
    duringHeading: decadePage.duringHeading(named(decade)),
    during: earlier.map((row) => treatyRow(dataset, row, locale)),
  };
}
