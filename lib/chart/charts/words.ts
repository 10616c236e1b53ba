import type { Dataset } from "@/lib/dataset/dataset";
import type { Agreement } from "@/lib/schema/agreement";
import { formatDay, formatHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { ChartWords } from "../elements";
import type { EmptySpec } from "../kinds/empty";

type SharedWords = Omit<ChartWords, "title" | "subtitle" | "alt">;

const placeOf = (dataset: Dataset, locale: Locale, id: string) => ({
  id,
  locale,
  path: `${locale}/charts/${id}/`,
  version: dataset.version,
});

/** The words that every chart of agreements shares: how many it is made of, since when, through when. */
export function treatyChartWords(
  dataset: Dataset,
  locale: Locale,
  { id, rows }: { readonly id: string; readonly rows: readonly Agreement[] },
): SharedWords {
  const { treaties } = messagesOf(locale);
  const first = rows.toSorted((a, b) => a.signed.from - b.signed.from)[0];
  return {
    ...placeOf(dataset, locale, id),
    source: treaties.source({
      version: dataset.version,
      agreements: rows.length,
      works: new Set(rows.flatMap(({ sources }) => sources.map(({ source }) => source))).size,
    }),
    coverage: treaties.coverage({
      from: formatHistorical(locale, first?.signed.text ?? dataset.reviewedThrough.text),
      through: formatDay(locale, dataset.reviewedThrough.from),
    }),
  };
}

/** The words that every chart of the index shares: where it comes from, what it covers, where it lives. */
export function chartWords(dataset: Dataset, locale: Locale, id: string): SharedWords {
  const { charts } = messagesOf(locale);
  const counted = dataset.events.filter(({ goldstein }) => goldstein !== 0).length;
  return {
    ...placeOf(dataset, locale, id),
    source: charts.source({ version: dataset.version, events: counted }),
    coverage: charts.coverage({
      from: formatHistorical(locale, dataset.events[0]?.date.text ?? ""),
      through: formatDay(locale, dataset.reviewedThrough.from),
    }),
  };
}

/** A chart of agreements to which none belongs: the reason stands where the drawing would. */
export function emptyTreatyChart(
  dataset: Dataset,
  locale: Locale,
  id: "treaties-in-force" | "treaty-lifelines",
): EmptySpec {
  const { treaties, charts } = messagesOf(locale);
  const reason = treaties.emptyChart;
  const words = treatyChartWords(dataset, locale, { id, rows: [] });
  return {
    kind: "empty",
    ...words,
    title: charts[id].name,
    subtitle: charts[id].subtitle,
    alt: reason,
    reason,
  };
}
