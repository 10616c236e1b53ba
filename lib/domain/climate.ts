import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { type BandValue, bandOn } from "./band";
import { defaults, type Term, termsOf } from "./influence";
import { oncePer } from "./once-per";
import { type MonthValue, monthValues } from "./temperature";

export type ClimateMonth = MonthValue & { readonly band: BandValue | null };

/** The index at its defaults over the whole dataset: what every page and chart speaks of. */
export type Climate = { readonly terms: readonly Term[]; readonly months: readonly ClimateMonth[] };

/** Month values with the 10–90 % band, from January of the first phase's year to the month of the review. Computed once. */
export const climateOf = oncePer((dataset): Climate => {
  const from = dataset.phases[0]?.start.from ?? toDay(1917, 1, 1);
  const terms = termsOf(dataset.events);
  const months = monthValues(terms, from, dataset.reviewedThrough.to - 1, defaults);
  const band = bandOn(
    terms,
    months.map(({ day }) => day),
    dataset.phases.map(({ start }) => start.from),
  );
  return { terms, months: months.map((month, index) => ({ ...month, band: band[index] ?? null })) };
});

/** The mean of the month values between two days, both included; `null` where there is none. */
export function meanBetween(months: readonly MonthValue[], from: Day, through: Day): number | null {
  const values = months.flatMap(({ day, value }) =>
    day >= from && day <= through && value !== null ? [value] : [],
  );
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean of a year's month values, for every year that has one. */
export function yearMeans(
  months: readonly MonthValue[],
): readonly { readonly year: number; readonly mean: number | null }[] {
  const years = [...new Set(months.map(({ day }) => toCivil(day).year))];
  return years.map((year) => ({ year, mean: meanBetween(months, toDay(year, 1, 1), toDay(year, 12, 31)) }));
}
