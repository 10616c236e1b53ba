import type { Dataset } from "@/lib/dataset/dataset";
import type { Agreement } from "@/lib/schema/agreement";
import type { Event } from "@/lib/schema/event";
import { countedFirstDay } from "@/lib/schema/historical-date";
import type { Summit } from "@/lib/schema/summit";
import { type Day, firstOfMonth } from "@/lib/text/calendar";
import { formatHistorical, formatRange } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";

/** How far from the signature an event may lie to be told with it, in days: about three months. */
const near = 92;

/** The events that belong to an agreement, and those around its signature, in order of time. */
export function eventsAround(dataset: Dataset, { id, signed }: Agreement): readonly Event[] {
  const day = countedFirstDay(signed);
  return dataset.events.filter(
    (event) =>
      event.agreement === id ||
      (signed.precision !== "year" && Math.abs(countedFirstDay(event.date) - day) <= near),
  );
}

/** The meeting at which an agreement was signed: one that lasted on that day, in that place. Brief contacts sign nothing. */
export function summitOf(dataset: Dataset, { signed, signed_place_en: place }: Agreement): Summit | null {
  if (signed.precision !== "day" || place === null) return null;
  return (
    dataset.summits.find(
      ({ date, end_date, place_en, format }) =>
        format !== "brief" &&
        date.from <= signed.from &&
        signed.from < (end_date ?? date).to &&
        place.includes(place_en.replace(/ \(.*/, "")),
    ) ?? null
  );
}

export type SummitWords = { readonly title: string; readonly when: string; readonly outcome: string | null };

export function summitWords(summit: Summit, locale: Locale): SummitWords {
  const first = formatHistorical(locale, summit.date.text);
  return {
    title: `${summit[`place_${locale}`]}: ${summit[`occasion_${locale}`]}`,
    when:
      summit.end_date === null
        ? first
        : formatRange(locale, first, formatHistorical(locale, summit.end_date.text)),
    outcome: summit[`outcome_${locale}`],
  };
}

/** Who led each side on a day. */
export const leadersOn = (
  dataset: Dataset,
  day: Day,
  locale: Locale,
): readonly { readonly actor: "us" | "ussr-russia"; readonly name: string; readonly office: string }[] =>
  (["us", "ussr-russia"] as const).flatMap((actor) => {
    const term = dataset.leaders.findLast(
      (leader) => leader.actor === actor && leader.top_leader && leader.start.from <= day,
    );
    return term === undefined
      ? []
      : { actor, name: term[`name_${locale}`], office: term[`office_${locale}`] };
  });

/** How many years before and after the signature the small curve shows. */
const around = 4;

/** The stretch of time of the small curve around a signature, cut to what is known. */
export function temperatureWindow(dataset: Dataset, { signed }: Agreement): readonly [Day, Day] {
  const day = countedFirstDay(signed);
  const first = dataset.phases[0]?.start.from ?? day;
  const to = Math.min(dataset.reviewedThrough.to, firstOfMonth(day, around * 12));
  return [Math.max(first, firstOfMonth(Math.min(day, to), -around * 12)), to];
}
