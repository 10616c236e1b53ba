import { factsOf } from "@/lib/chart/facts";
import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { monthsColderThanNow } from "@/lib/domain/ranking";
import { formatHistorical, formatMonth, formatNumber, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** A figure of the present with its sentence. */
export type StandingFigure = {
  readonly id: string;
  readonly figure: string;
  readonly text: string;
  readonly temperature: number | null;
};

/** Where things stand on the day of the review: the temperature, its rank, how long it has been cold, and the meetings. */
export function standing(dataset: Dataset, locale: Locale): readonly StandingFigure[] {
  const { figures } = messagesOf(locale).overview;
  const facts = factsOf(dataset, locale);
  const { months } = climateOf(dataset);
  const valued = months.flatMap((month) => (month.value === null ? [] : [{ ...month, value: month.value }]));
  const now = valued.at(-1);
  if (now === undefined) return [];
  const signed = (value: number) => formatSigned(locale, value);
  const cold = facts.coldNow;
  const rank = monthsColderThanNow(dataset);
  return [
    {
      id: "temperature",
      figure: facts.now.value,
      text: figures.temperature({
        word: messagesOf(locale).temperature.words[facts.now.word],
        low: signed(now.band?.low ?? now.value),
        high: signed(now.band?.high ?? now.value),
      }),
      temperature: now.value,
    },
    {
      id: "colder",
      figure: formatNumber(locale, rank.colder),
      text: figures.colder({ total: rank.all, apart: rank.apart }),
      temperature: null,
    },
    ...(cold === null
      ? [{ id: "cold", figure: "0", text: figures.notCold, temperature: null }]
      : [
          {
            id: "cold",
            figure: figures.coldUnit(formatNumber(locale, cold.months / 12, 1)),
            text: figures.cold(cold),
            temperature: null,
          },
        ]),
    meetings(dataset, locale),
  ];
}

/** The meetings that count: summits and real talks beside another event; brief contacts are listed, not counted. */
function meetings(dataset: Dataset, locale: Locale): StandingFigure {
  const { figures } = messagesOf(locale).overview;
  const counted = dataset.summits.filter(({ format }) => format === "summit" || format === "meeting");
  const [first, last] = [counted[0], counted.at(-1)];
  const when = (text: string | undefined) => (text === undefined ? "" : formatHistorical(locale, text));
  return {
    id: "meetings",
    figure: formatNumber(locale, counted.length),
    text: figures.meetings({
      first: first === undefined ? "" : formatMonth(locale, first.date.from),
      last: when(last?.date.text),
      place: last?.[`place_${locale}`] ?? "",
    }),
    temperature: null,
  };
}
