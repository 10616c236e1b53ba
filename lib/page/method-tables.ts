import type { FigureTable } from "@/lib/chart/figure-table";
import type { Dataset } from "@/lib/dataset/dataset";
import { bandSettings } from "@/lib/domain/band";
import { climateOf } from "@/lib/domain/climate";
import { defaults } from "@/lib/domain/influence";
import { spanOf, temperatureWords, wordOf } from "@/lib/look/temperature-scale";
import { formatNumber, formatRange, formatSigned, formatSpan } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { BandWords } from "@/lib/text/messages/en/method";

/** The parameters of the index with their defaults. */
export function parametersTable(locale: Locale): FigureTable {
  const { method } = messagesOf(locale);
  const { columns, parameterRows } = method;
  return {
    caption: method.parameters,
    columns: [
      { id: "symbol", label: columns.symbol, numeric: false },
      { id: "meaning", label: columns.meaning, numeric: false },
      { id: "value", label: columns.value, numeric: true },
    ],
    rows: [
      ["h", parameterRows.halfLife, formatNumber(locale, defaults.halfLife)],
      ["δ", parameterRows.indirect, formatNumber(locale, defaults.indirect, 1)],
      ["φ", parameterRows.floor, formatNumber(locale, defaults.floor, 1)],
      ["s", parameterRows.scale, formatNumber(locale, defaults.scale)],
    ],
  };
}

const rangeWords = (locale: Locale, [low, high]: readonly [number, number], digits: number): string =>
  formatRange(locale, formatNumber(locale, low, digits), formatNumber(locale, high, digits));

/** What the band was drawn with, in figures of a language. */
export const bandWords = (locale: Locale): BandWords => ({
  draws: bandSettings.draws,
  noise: formatNumber(locale, bandSettings.noise, 1),
  halfLife: rangeWords(locale, bandSettings.halfLife, 0),
  indirect: rangeWords(locale, bandSettings.indirect, 1),
  floor: rangeWords(locale, bandSettings.floor, 1),
  scale: rangeWords(locale, bandSettings.scale, 0),
});

/** The words for temperature, their stretch of the scale, and how many months of the record each covers. */
export function wordsTable(dataset: Dataset, locale: Locale): FigureTable {
  const { method, temperature } = messagesOf(locale);
  const months = climateOf(dataset).months;
  return {
    caption: method.words,
    columns: [
      { id: "word", label: method.columns.word, numeric: false },
      { id: "range", label: method.columns.range, numeric: true },
      { id: "months", label: method.columns.months, numeric: true },
    ],
    rows: temperatureWords.toReversed().map((word) => {
      const [from, to] = spanOf(word);
      const count = months.filter(({ value }) => value !== null && wordOf(value) === word).length;
      return [temperature.words[word], formatSpan(locale, from, to, 0), formatNumber(locale, count)];
    }),
  };
}

/** The published weights: those that events of the dataset carry, and the others. */
export function weightsTables(
  dataset: Dataset,
  locale: Locale,
): { readonly used: FigureTable; readonly others: FigureTable } {
  const { method } = messagesOf(locale);
  const counts = new Map<string, number>();
  for (const { cameo } of dataset.events) counts.set(cameo, (counts.get(cameo) ?? 0) + 1);
  const columns = [
    { id: "code", label: method.columns.code, numeric: false },
    { id: "act", label: method.columns.act, numeric: false },
    { id: "weight", label: method.columns.weight, numeric: true },
    { id: "events", label: method.columns.events, numeric: true },
  ];
  const rowsOf = (isUsed: boolean) =>
    dataset.weights
      .filter(({ code }) => counts.has(code) === isUsed)
      .map((weight) => [
        weight.code,
        weight[`label_${locale}`],
        formatSigned(locale, weight.goldstein),
        formatNumber(locale, counts.get(weight.code) ?? 0),
      ]);
  return {
    used: { caption: method.usedOnly, columns, rows: rowsOf(true) },
    others: {
      caption: method.allCodes,
      columns: columns.slice(0, 3),
      rows: rowsOf(false).map((row) => row.slice(0, 3)),
    },
  };
}
