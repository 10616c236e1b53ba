import type { Dataset } from "@/lib/dataset/dataset";
import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { actsOf } from "./acts";
import { stretchesOf } from "./conditions";
import { type BandValue, bandOf, type Draws, drawOn, meanOfDraws, shareColder } from "./draws";
import { oncePer } from "./once-per";
import { defaults } from "./parameters";
import { rounded, roundedOrNull } from "./rounded";
import { type Evidence, type MonthValue, monthEndsBetween, monthValues } from "./temperature";

export type ClimateMonth = MonthValue & { readonly band: BandValue | null };

/** The index at its defaults over the whole dataset: what every page and chart speaks of. */
export type Climate = { readonly evidence: Evidence; readonly months: readonly ClimateMonth[] };

/** The acts and conditions of the dataset. */
export const evidenceOf = oncePer(
  (dataset): Evidence => ({
    acts: actsOf(dataset.events),
    stretches: stretchesOf(dataset.conditions),
  }),
);

/** From January of the first phase's year to the month of the review. */
const spanOfRecord = (dataset: Dataset): readonly [Day, Day] => [
  dataset.phases[0]?.start.from ?? toDay(1917, 1, 1),
  dataset.reviewedThrough.to - 1,
];

/** The draws of every month's last day, made once. */
export const drawsOf = oncePer(
  (dataset): Draws =>
    drawOn(
      evidenceOf(dataset),
      monthEndsBetween(...spanOfRecord(dataset)),
      dataset.phases.map(({ start }) => start.from),
    ),
);

/** Month values with the 10–90 % band, as they are published, in two decimals, from January of the first phase's year to the month of the review. Computed once. */
export const climateOf = oncePer((dataset): Climate => {
  const evidence = evidenceOf(dataset);
  const months = monthValues(evidence, ...spanOfRecord(dataset), defaults);
  const draws = drawsOf(dataset);
  return {
    evidence,
    months: months.map(({ day, value, low, high }, index) => {
      const band = bandOf(draws[index] ?? new Float64Array(0));
      return {
        day,
        value: roundedOrNull(value),
        low: roundedOrNull(low),
        high: roundedOrNull(high),
        band: band === null ? null : { low: rounded(band.low), high: rounded(band.high) },
      };
    }),
  };
});

/** A stretch of time whose mean can be compared: a month, a year. Both days are of it. */
export type Time = readonly [from: Day, through: Day];

/**
 * The share of the paired draws in which the mean of one time is colder than that of another, 0…1; `null` where either
 * has no value. A sentence that ranks two times is made only from 0.9 on.
 */
export function shareOfDrawsColder(dataset: Dataset, colder: Time, warmer: Time): number | null {
  const { months } = climateOf(dataset);
  const draws = drawsOf(dataset);
  const [one, other] = [colder, warmer].map(([from, through]) =>
    meanOfDraws(draws.filter((_, index) => isWithin(months[index]?.day, from, through))),
  );
  return one === undefined || other === undefined ? null : shareColder(one, other);
}

const isWithin = (day: Day | undefined, from: Day, through: Day) =>
  day !== undefined && day >= from && day <= through;

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
