import type { Dataset } from "@/lib/dataset/dataset";
import type { Event } from "@/lib/schema/event";
import { formatHistorical, formatRange, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { checkedWords } from "./checked";
import { type Reference, referencesOf } from "./reference";

/** An event in finished words, with the works that it cites. */
export type EventItem = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  /** The weight and its words; null for context, which does not count. */
  readonly weight: { readonly value: number; readonly label: string } | null;
  readonly notCounted: string;
  /** What the coding says: act, code, directness, confidence. */
  readonly coding: string;
  readonly detailsLabel: string;
  readonly references: readonly Reference[];
  /** With which documents the row was compared, if it was. */
  readonly checked: string | null;
};

/** When an event was: a day, a month, a year, a span, or since when it goes on. */
export function formatWhen(event: Event, locale: Locale): string {
  const first = formatHistorical(locale, event.date.text);
  if (event.ongoing) return formatRange(locale, first, "").trimEnd();
  return event.end_date === null
    ? first
    : formatRange(locale, first, formatHistorical(locale, event.end_date.text));
}

/** An event in the words of a language. */
export function eventItem(dataset: Dataset, event: Event, locale: Locale): EventItem {
  const words = messagesOf(locale);
  const { actors } = words.event;
  const label = dataset.weights.find(({ code }) => code === event.cameo)?.[`label_${locale}`] ?? "";
  return {
    id: event.id,
    date: formatWhen(event, locale),
    title: event[`title_${locale}`],
    summary: event[`summary_${locale}`],
    weight:
      event.goldstein === 0 ? null : { value: event.goldstein, label: formatSigned(locale, event.goldstein) },
    notCounted: words.event.context,
    coding: [
      words.event.actor({ actor: actors[event.actor], target: actors[event.target] }),
      `${words.event.code(event.cameo)} ${label}`,
      words.event[event.directness],
      ...(event.ongoing ? [words.event.ongoing] : []),
      words.confidence[event.confidence],
    ].join(" · "),
    detailsLabel: words.event.details(event.sources.length),
    references: referencesOf(dataset, event.sources),
    checked: checkedWords(dataset, event.checked, locale),
  };
}

/** Events in the words of a language, in the order that they have. */
export const eventItems = (
  dataset: Dataset,
  events: readonly Event[],
  locale: Locale,
): readonly EventItem[] => events.map((event) => eventItem(dataset, event, locale));
