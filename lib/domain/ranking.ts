import type { Dataset } from "@/lib/dataset/dataset";
import { toDay } from "@/lib/text/calendar";
import { climateOf, drawsOf, shareOfDrawsColder, yearMeans } from "./climate";
import { oncePer } from "./once-per";
import type { MonthValue } from "./temperature";

/** From this share of the paired draws on a sentence may say that one time was colder than another. */
export const leastShare = 0.9;

type ExtremeYears = { readonly coldest: readonly number[]; readonly warmest: readonly number[] };

/**
 * The coldest and the warmest year, each with the years that cannot be told apart from it: those over which it is not
 * the more extreme in nine of ten draws. In order of time.
 */
export const extremeYears = oncePer((dataset): ExtremeYears => {
  const years = yearMeans(climateOf(dataset).months).flatMap(({ year, mean }) =>
    mean === null ? [] : [{ year, mean }],
  );
  const sorted = years.toSorted((a, b) => a.mean - b.mean);
  const time = (year: number) => [toDay(year, 1, 1), toDay(year, 12, 31)] as const;
  const share = (colder: number, warmer: number) =>
    shareOfDrawsColder(dataset, time(colder), time(warmer)) ?? 0;
  const [coldest, warmest] = [sorted[0]?.year, sorted.at(-1)?.year];
  if (coldest === undefined || warmest === undefined) return { coldest: [], warmest: [] };
  return {
    coldest: years.flatMap(({ year }) =>
      year === coldest || share(coldest, year) < leastShare ? [year] : [],
    ),
    warmest: years.flatMap(({ year }) =>
      year === warmest || share(year, warmest) < leastShare ? [year] : [],
    ),
  };
});

/** The share of the draws in which something holds of the months, 0…1. */
export function shareOfDraws(dataset: Dataset, holds: (months: readonly MonthValue[]) => boolean): number {
  const { months } = climateOf(dataset);
  const draws = drawsOf(dataset);
  const count = Math.max(...draws.map(({ length }) => length), 0);
  const held = Array.from({ length: count }, (_, draw) =>
    holds(
      months.map(({ day }, index) => {
        const value = draws[index]?.[draw] ?? null;
        return { day, value, low: value, high: value };
      }),
    ),
  );
  return held.filter(Boolean).length / Math.max(1, count);
}

/** How many months were colder than the last one: surely, in nine of ten draws, and how many cannot be told apart. */
export const monthsColderThanNow = oncePer(
  (dataset): { readonly colder: number; readonly apart: number; readonly all: number } => {
    const { months } = climateOf(dataset);
    const last = months.at(-1)?.day ?? 0;
    const shares = months
      .filter(({ value }) => value !== null)
      .map(({ day }) => shareOfDrawsColder(dataset, [day, day], [last, last]) ?? 0);
    return {
      colder: shares.filter((share) => share >= leastShare).length,
      // The month itself, which is not colder than itself in any draw, is not among them.
      apart: shares.filter((share) => share < leastShare && share > 1 - leastShare).length,
      all: shares.length,
    };
  },
);
