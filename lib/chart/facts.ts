import type { Dataset } from "@/lib/dataset/dataset";
import { type ClimateMonth, climateOf, yearMeans } from "@/lib/domain/climate";
import { type Spell, spellsOf } from "@/lib/domain/spells";
import { type TemperatureWord, wordOf } from "@/lib/look/temperature-scale";
import { type Day, toCivil } from "@/lib/text/calendar";
import type { Dated } from "@/lib/text/dated";
import { formatMonth, formatSigned, formatYear } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";

/** What the sentences about the index are made of: figures of the data, in the words of one language. */
export type Facts = {
  readonly from: string;
  readonly now: Dated & { readonly word: TemperatureWord };
  readonly coldest: Dated;
  readonly warmest: Dated;
  readonly coldestYear: Dated;
  readonly warmestYear: Dated;
  /** Spells of a year or more at warm or above, dips of up to a year bridged. */
  readonly warmSpells: readonly { readonly from: string; readonly to: string }[];
  /** The spell of cold or below that still lasts, and whether it is the longest; null where the present is not cold. */
  readonly coldNow: { readonly since: string; readonly months: number; readonly longest: boolean } | null;
  /** The last month that was mild or warmer. */
  readonly lastMild: string | null;
};

const year = 12;

/** Spells of at least a year, with gaps of up to a year bridged. */
const longSpells = (months: readonly ClimateMonth[], passes: (value: number) => boolean): readonly Spell[] =>
  spellsOf(months, passes, { atLeast: year, bridge: year });

const isWarm = (value: number) => ["warm", "close"].includes(wordOf(value));
const isCold = (value: number) => ["cold", "hostile"].includes(wordOf(value));

type Valued = { readonly day: Day; readonly value: number };

function extremes<T extends { readonly value: number }>(items: readonly T[]): readonly [T, T] {
  const sorted = items.toSorted((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined)
    throw new Error("The index has no value: events.csv has no counted event");
  return [least, most];
}

/** The facts of the index that headings and descriptions state. */
export function factsOf(dataset: Dataset, locale: Locale): Facts {
  const { months } = climateOf(dataset);
  const valued: readonly Valued[] = months.flatMap(({ day, value }) =>
    value === null ? [] : [{ day, value }],
  );
  const years = yearMeans(months).flatMap(({ year, mean }) => (mean === null ? [] : [{ year, value: mean }]));
  const [coldest, warmest] = extremes(valued);
  const [coldestYear, warmestYear] = extremes(years);
  const last = valued.at(-1) ?? warmest;
  const lastMild = valued.findLast(({ value }) => value >= 1);
  const month = ({ day, value }: Valued): Dated => ({
    when: formatMonth(locale, day),
    value: formatSigned(locale, value),
  });
  return {
    from: formatMonth(locale, valued[0]?.day ?? 0),
    now: { ...month(last), word: wordOf(last.value) },
    coldest: month(coldest),
    warmest: month(warmest),
    coldestYear: {
      when: formatYear(locale, coldestYear.year),
      value: formatSigned(locale, coldestYear.value),
    },
    warmestYear: {
      when: formatYear(locale, warmestYear.year),
      value: formatSigned(locale, warmestYear.value),
    },
    warmSpells: longSpells(months, isWarm).map(({ from, to }) => ({
      from: formatYear(locale, toCivil(from).year),
      to: formatYear(locale, toCivil(to).year),
    })),
    coldNow: coldNowOf(months, last, locale),
    lastMild: lastMild === undefined ? null : formatMonth(locale, lastMild.day),
  };
}

function coldNowOf(months: readonly ClimateMonth[], last: Valued, locale: Locale): Facts["coldNow"] {
  const spells = longSpells(months, isCold);
  const current = spells.at(-1);
  if (current === undefined || current.to !== last.day) return null;
  const longest = spells.every(
    (spell) => spell === current || spell.to - spell.from < current.to - current.from,
  );
  return { since: formatMonth(locale, current.from), months: current.months, longest };
}
