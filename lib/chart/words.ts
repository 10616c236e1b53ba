import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay, formatHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { ChartWords } from "./spec";

/** The words that every chart of the index shares: where it comes from, what it covers, where it lives. */
export function chartWords(
  dataset: Dataset,
  locale: Locale,
  id: string,
): Omit<ChartWords, "title" | "subtitle" | "alt"> {
  const { charts } = messagesOf(locale);
  const counted = dataset.events.filter(({ goldstein }) => goldstein !== 0).length;
  return {
    id,
    locale,
    source: charts.source({ version: dataset.version, events: counted }),
    coverage: charts.coverage({
      from: formatHistorical(locale, dataset.events[0]?.date.text ?? ""),
      through: formatDay(locale, dataset.reviewedThrough.from),
    }),
    path: `${locale}/charts/${id}/`,
    version: dataset.version,
  };
}
