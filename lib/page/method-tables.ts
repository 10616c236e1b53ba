import type { FigureTable } from "@/lib/chart/figure-table";
import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { drawSettings } from "@/lib/domain/draws";
import { defaults } from "@/lib/domain/parameters";
import { spanOf, temperatureWords, wordOf } from "@/lib/look/temperature-scale";
import type { Confidence } from "@/lib/schema/confidence";
import { formatNumber, formatPercent, formatRange, formatSigned, formatSpan } from "@/lib/text/format";
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
      ["ρ", parameterRows.repetition, formatNumber(locale, defaults.repetition, 1)],
      ["c", parameterRows.conditions, formatNumber(locale, defaults.conditions)],
      ["s", parameterRows.scale, formatNumber(locale, defaults.scale)],
    ],
  };
}

const rangeWords = (locale: Locale, [low, high]: readonly [number, number], digits: number): string =>
  formatRange(locale, formatNumber(locale, low, digits), formatNumber(locale, high, digits));

const inConfidence = <T>(
  { high, medium, low }: Readonly<Record<Confidence, number>>,
  say: (value: number) => T,
): readonly [T, T, T] => [say(high), say(medium), say(low)];

/** What the band was drawn with, in figures of a language. */
export const bandWords = (locale: Locale): BandWords => ({
  draws: drawSettings.draws,
  noise: formatNumber(locale, drawSettings.noise, 1),
  magnitude: formatPercent(locale, drawSettings.magnitude),
  grades: inConfidence(drawSettings.grade, (share) => formatPercent(locale, share)),
  boundaries: inConfidence(drawSettings.boundary, (days) => formatNumber(locale, days)),
  halfLife: rangeWords(locale, drawSettings.halfLife, 0),
  indirect: rangeWords(locale, drawSettings.indirect, 1),
  repetition: rangeWords(locale, drawSettings.repetition, 1),
  conditions: rangeWords(locale, drawSettings.conditions, 0),
  scale: rangeWords(locale, drawSettings.scale, 0),
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

type Weight = Dataset["weights"][number];

/** The published weights: those that events of the dataset carry, and the others. */
export function weightsTables(
  dataset: Dataset,
  locale: Locale,
): { readonly used: FigureTable; readonly others: FigureTable } {
  const { method } = messagesOf(locale);
  const counts = new Map<string, number>();
  for (const { cameo } of dataset.events) counts.set(cameo, (counts.get(cameo) ?? 0) + 1);
  const { code: codeHead, act, weight: weightHead, events } = method.columns;
  const columns = [
    { id: "code", label: codeHead, numeric: false },
    { id: "act", label: act, numeric: false },
    { id: "weight", label: weightHead, numeric: true },
  ];
  const known = ({ code, goldstein, ...label }: Weight) => [
    code,
    label[`label_${locale}`],
    formatSigned(locale, goldstein),
  ];
  const countOf = ({ code }: Weight) => counts.get(code) ?? 0;
  const isUsed = (weight: Weight) => countOf(weight) > 0;
  return {
    used: {
      caption: method.usedOnly,
      columns: [...columns, { id: "events", label: events, numeric: true }],
      rows: dataset.weights
        .filter(isUsed)
        .map((weight) => [...known(weight), formatNumber(locale, countOf(weight))]),
    },
    others: {
      caption: method.allCodes,
      columns,
      rows: dataset.weights.filter((weight) => !isUsed(weight)).map(known),
    },
  };
}
