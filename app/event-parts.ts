import type { EventItem } from "@/components/page/event-list";
import type { Dataset } from "@/lib/dataset/dataset";
import { checkedWords } from "@/lib/output/checked-words";
import { referencesOf } from "@/lib/output/reference";
import type { Event } from "@/lib/schema/event";
import { eventWords } from "@/lib/table/event-items";
import type { Locale } from "@/lib/text/locales";

/** Events as a page shows them, with the works that they cite. */
export const eventItems = (
  dataset: Dataset,
  events: readonly Event[],
  locale: Locale,
): readonly EventItem[] =>
  events.map((event) => ({
    ...eventWords(dataset, event, locale),
    references: referencesOf(dataset, event.sources),
    checked: checkedWords(dataset, event.checked, locale),
  }));
