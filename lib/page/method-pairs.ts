import type { FigureTable } from "@/lib/chart/figure-table";
import type { Dataset } from "@/lib/dataset/dataset";
import { type JudgedPair, judgedPairs } from "@/lib/domain/agreed-pairs";
import { erasOf } from "@/lib/domain/eras";
import { toCivil } from "@/lib/text/calendar";
import {
  formatNumber,
  formatPercent,
  formatRange,
  formatShortMonth,
  formatSigned,
  formatYear,
} from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** How many of the pairs on which histories agree the index orders as they do: by era, and the harder ones among them. */
export function pairsTable(dataset: Dataset, locale: Locale): FigureTable {
  const words = messagesOf(locale).explore.pairs;
  const judged = judgedPairs(dataset);
  const row = (label: string, pairs: readonly JudgedPair[]) => {
    const right = pairs.filter((pair) => pair.right).length;
    return [
      label,
      formatNumber(locale, pairs.length),
      formatNumber(locale, right),
      pairs.length === 0 ? "" : formatPercent(locale, right / pairs.length),
      formatNumber(locale, pairs.filter((pair) => pair.rightBefore).length),
    ];
  };
  const year = (day: number) => formatYear(locale, toCivil(day).year);
  return {
    caption: words.heading,
    columns: [
      { id: "era", label: words.columns.era, numeric: false },
      { id: "pairs", label: words.columns.pairs, numeric: true },
      { id: "right", label: words.columns.right, numeric: true },
      { id: "share", label: words.columns.share, numeric: true },
      { id: "before", label: words.columns.before, numeric: true },
    ],
    rows: [
      ...erasOf(dataset).map(({ from, to }) =>
        row(
          formatRange(locale, year(from), year(to - 1)),
          judged.filter(({ era }) => era?.from === from),
        ),
      ),
      row(
        words.across,
        judged.filter(({ era }) => era === null),
      ),
      row(words.all, judged),
      row(
        words.insideCold,
        judged.filter(({ inside }) => inside === "cold"),
      ),
      row(
        words.insideWarm,
        judged.filter(({ inside }) => inside === "warm"),
      ),
    ],
  };
}

/** The pairs that the index orders otherwise than the histories, with its values. */
export function wrongPairsTable(dataset: Dataset, locale: Locale): FigureTable {
  const words = messagesOf(locale).explore.pairs;
  const month = (day: number, value: number | null) =>
    value === null
      ? formatShortMonth(locale, day)
      : `${formatShortMonth(locale, day)}: ${formatSigned(locale, value)}`;
  return {
    caption: words.wrong,
    columns: [
      { id: "why", label: words.columns.why, numeric: false },
      { id: "warmer", label: words.columns.warmer, numeric: true },
      { id: "colder", label: words.columns.colder, numeric: true },
    ],
    rows: judgedPairs(dataset)
      .filter(({ right }) => !right)
      .map(({ pair, warmer, colder }) => [
        pair[`why_${locale}`],
        month(pair.warmer.to - 1, warmer),
        month(pair.colder.to - 1, colder),
      ]),
  };
}
