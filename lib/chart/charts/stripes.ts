import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf, yearMeans } from "@/lib/domain/climate";
import { roundedOrNull } from "@/lib/domain/rounded";
import { formatYear } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { factsOf } from "../facts";
import type { CellsSpec } from "../kinds/cells";
import { temperatureStretches } from "./temperature";
import { chartWords } from "./words";

/** One stripe a year, coloured by the mean of its months: the picture people remember. */
export function stripesChart(dataset: Dataset, locale: Locale): CellsSpec {
  const words = messagesOf(locale).charts.stripes;
  const years = yearMeans(climateOf(dataset).months);
  const facts = factsOf(dataset, locale);
  return {
    kind: "cells",
    ...chartWords(dataset, locale, "stripes"),
    title: words.title(facts),
    subtitle: words.subtitle,
    alt: words.alt(facts),
    ticks: years.flatMap(({ year }) => (year % 10 === 0 ? [{ at: year, label: String(year) }] : [])),
    cells: years.map(({ year, mean }) => ({
      year,
      label: formatYear(locale, year),
      value: roundedOrNull(mean),
    })),
    words: temperatureStretches(locale),
    reading: words.reading,
  };
}
