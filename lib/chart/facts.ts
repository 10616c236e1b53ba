import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf, yearMeans } from "@/lib/domain/climate";
import { extremeYears, leastShare, shareOfDraws } from "@/lib/domain/ranking";
import { type Spell, spellsOf } from "@/lib/domain/spells";
import type { MonthValue } from "@/lib/domain/temperature";
import { type TemperatureWord, wordOf } from "@/lib/look/temperature-scale";
import { type Day, toCivil } from "@/lib/text/calendar";
import type { Dated } from "@/lib/text/dated";
import { formatMonth, formatRange, formatSigned, formatYear } from "@/lib/text/format";
import { joinOr } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";

/** What the sentences about the index are made of: figures of the data, in the words of one language. */
export type Facts = {
  readonly from: string;
  readonly now: Dated & { readonly word: TemperatureWord };
  readonly coldest: Dated;
  readonly warmest: Dated;
  /** The coldest and the warmest years, those that cannot be told apart together: "1949–1952 or 2022". */
  readonly coldestYears: string;
  readonly warmestYears: string;
  /** How many years have a mean, and how many of them one below zero. */
  readonly years: number;
  readonly yearsBelow: number;
  /** Spells of a year or more at warm or above, dips of up to a year bridged. */
  readonly warmSpells: readonly { readonly from: string; readonly to: string }[];
  /** The spell of cold or below that still lasts, and whether it is the longest; null where the present is not cold. */
  readonly coldNow: { readonly since: string; readonly months: number; readonly longest: boolean } | null;
  /** The last month that was mild or warmer. */
  readonly lastMild: string | null;
};

const year = 12;

/** Spells of at least a year, with gaps of up to a year bridged. */
const longSpells = (months: readonly MonthValue[], passes: (value: number) => boolean): readonly Spell[] =>
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
  const [coldest, warmest] = extremes(valued);
  const years = extremeYears(dataset);
  const means = yearMeans(months).flatMap(({ mean }) => mean ?? []);
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
    coldestYears: yearsInWords(years.coldest, locale),
    warmestYears: yearsInWords(years.warmest, locale),
    years: means.length,
    yearsBelow: means.filter((mean) => mean < 0).length,
    warmSpells: longSpells(months, isWarm).map(({ from, to }) => ({
      from: formatYear(locale, toCivil(from).year),
      to: formatYear(locale, toCivil(to).year),
    })),
    coldNow: coldNowOf(dataset, last, locale),
    lastMild: lastMild === undefined ? null : formatMonth(locale, lastMild.day),
  };
}

/** Years as alternatives, those that follow on each other as a range. */
function yearsInWords(years: readonly number[], locale: Locale): string {
  const runs: { readonly from: number; readonly to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === year) runs.splice(-1, 1, { from: last.from, to: year });
    else runs.push({ from: year, to: year });
  }
  return joinOr(
    locale,
    runs.map(({ from, to }) =>
      from === to
        ? formatYear(locale, from)
        : formatRange(locale, formatYear(locale, from), formatYear(locale, to)),
    ),
  );
}

/** The spell of cold that lasts at the end of some months, and whether it is longer than any before it. */
function coldSpellAtEnd(
  months: readonly MonthValue[],
): { readonly spell: Spell; readonly longest: boolean } | null {
  const spells = longSpells(months, isCold);
  const spell = spells.at(-1);
  if (spell === undefined || spell.to !== months.at(-1)?.day) return null;
  const length = ({ from, to }: Spell) => to - from;
  return { spell, longest: spells.every((other) => other === spell || length(other) < length(spell)) };
}

function coldNowOf(dataset: Dataset, last: Valued, locale: Locale): Facts["coldNow"] {
  const { months } = climateOf(dataset);
  const now = coldSpellAtEnd(months);
  if (now === null || now.spell.to !== last.day) return null;
  // That it is the longest is a rank: said only where nine of ten draws bear it out.
  const longest =
    now.longest && shareOfDraws(dataset, (drawn) => coldSpellAtEnd(drawn)?.longest === true) >= leastShare;
  return { since: formatMonth(locale, now.spell.from), months: now.spell.months, longest };
}
