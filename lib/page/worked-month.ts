import type { FigureTable } from "@/lib/chart/figure-table";
import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import {
  daysPerMonth,
  defaults,
  influenceOn,
  shareOn,
  type Term,
  toTemperature,
} from "@/lib/domain/influence";
import { type Day, toDay } from "@/lib/text/calendar";
import { formatDay, formatMonth, formatNumber, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** A month early enough that a hand can follow it: the last day of December 1917. */
const workedDay: Day = toDay(1917, 12, 31);

export type WorkedMonth = {
  readonly heading: string;
  readonly text: string;
  readonly sum: string;
  readonly table: FigureTable;
};

/** One month worked out event by event, from the same functions that draw the curve. */
export function workedMonth(dataset: Dataset, locale: Locale): WorkedMonth {
  const { method } = messagesOf(locale);
  const terms = climateOf(dataset).terms.filter(({ first }) => first <= workedDay);
  const sum = terms.reduce((total, term) => total + influenceOn(term, workedDay, defaults), 0);
  const { columns } = method;
  return {
    heading: method.worked(formatMonth(locale, workedDay)),
    text: method.workedText(formatDay(locale, workedDay)),
    sum: method.workedSum({
      sum: formatSigned(locale, sum, 4),
      scale: formatNumber(locale, defaults.scale),
      value: formatSigned(locale, toTemperature(sum, defaults), 2),
    }),
    table: {
      caption: method.worked(formatMonth(locale, workedDay)),
      columns: [
        { id: "event", label: columns.event, numeric: false },
        { id: "first", label: columns.first, numeric: true },
        { id: "last", label: columns.last, numeric: true },
        { id: "g", label: "g", numeric: true },
        { id: "w", label: "w", numeric: true },
        { id: "days", label: columns.days, numeric: true },
        { id: "delta", label: "Δ", numeric: true },
        { id: "k", label: "k", numeric: true },
        { id: "wgk", label: "w·g·k", numeric: true },
      ],
      rows: terms.map((term) => rowOf(dataset, term, locale)),
    },
  };
}

function rowOf(dataset: Dataset, term: Term, locale: Locale): readonly string[] {
  const title = dataset.events.find(({ id }) => id === term.id)?.[`title_${locale}`] ?? term.id;
  const days = workedDay - term.first;
  const last = term.last < term.first ? "" : Number.isFinite(term.last) ? formatDay(locale, term.last) : "…";
  const factor = term.trust * (term.indirect ? defaults.indirect : 1);
  return [
    title,
    formatDay(locale, term.first),
    last,
    formatSigned(locale, term.weight),
    formatNumber(locale, factor, 2),
    formatNumber(locale, days),
    formatNumber(locale, days / daysPerMonth, 4),
    formatNumber(locale, shareOn(term, workedDay, defaults), 5),
    formatSigned(locale, influenceOn(term, workedDay, defaults), 5),
  ];
}
