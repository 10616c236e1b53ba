import type { Dataset } from "@/lib/dataset/dataset";
import type { Indicator } from "@/lib/schema/indicator";
import type { Observation } from "@/lib/schema/observation";
import { type Day, lastOfMonth, toCivil, toDay } from "@/lib/text/calendar";
import { climateOf, yearMeans } from "./climate";
import { spearman } from "./rank-correlation";

/**
 * What of a series stands beside the temperature: the figure of a `year` or the setting that `held` when the year ended,
 * beside the mean of the year's months; or a poll, beside the value of its `month`.
 */
type Sampling = "year" | "held" | "month";

type Outside = {
  readonly series: string;
  readonly reading: Sampling;
  /** The sign that the correlation should have if both tell of the same thing. */
  readonly expected: 1 | -1;
};

/**
 * Chosen before the figures were known: whole or long series of what governments or publics do, say or feel, that no event
 * of the index is made from. Left out are the variants of one vote count, series of one side's arms or money, and those
 * that events were coded from: expulsions, sanctions, rivalries, relations, joint flights.
 */
export const outsideSeries: readonly Outside[] = [
  { series: "unga-agreement", reading: "year", expected: 1 },
  { series: "unga-ideal-point-distance", reading: "year", expected: -1 },
  // Minutes to midnight: the more, the safer.
  { series: "doomsday-clock", reading: "held", expected: 1 },
  // A count that mostly grows with the number of organisations: its changes say more than its level.
  { series: "shared-igo-memberships", reading: "year", expected: 1 },
  { series: "gallup-us-favourable-russia", reading: "month", expected: 1 },
  { series: "levada-ru-favourable-us", reading: "month", expected: 1 },
];

/** Spearman's ρ, −1…+1, over a number of pairs; `null` where there are too few, or one side never changes. */
export type Correlation = { readonly rho: number | null; readonly n: number };

export type OutsideComparison = {
  readonly indicator: Indicator;
  readonly reading: Sampling;
  readonly expected: 1 | -1;
  /** The first and the last year of which both have a value. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Of the values themselves: two series that trend may agree without having to do with each other. */
  readonly levels: Correlation;
  /** Of the changes from one year to the very next; of polls, from one to the next, however far apart. */
  readonly changes: Correlation;
};

type Point = { readonly day: Day; readonly temperature: number; readonly figure: number };

const yearOf = (day: Day) => toCivil(day).year;

/** A figure that may be drawn on an axis: what is only recalled is kept off it. */
const figureOf = (row: Observation | undefined): number | null =>
  row === undefined || row.verification === "recalled" ? null : row.value;

const toPoint = (day: Day, temperature: number | null, figure: number | null): readonly Point[] =>
  temperature === null || figure === null ? [] : [{ day, temperature, figure }];

/** Year by year, as far as the whole year was reviewed. */
function yearlyPoints(dataset: Dataset, rows: readonly Observation[], reading: Sampling): readonly Point[] {
  const isOf = (year: number, row: Observation) =>
    reading === "held" ? yearOf(row.date.from) <= year : yearOf(row.date.from) === year;
  return yearMeans(climateOf(dataset).months).flatMap(({ year, mean }) =>
    toDay(year, 12, 31) < dataset.reviewedThrough.to
      ? toPoint(toDay(year, 12, 31), mean, figureOf(rows.findLast((row) => isOf(year, row))))
      : [],
  );
}

/** Poll by poll: one known only to the year belongs to no month. */
function monthlyPoints(dataset: Dataset, rows: readonly Observation[]): readonly Point[] {
  const temperatures = new Map(climateOf(dataset).months.map(({ day, value }) => [day, value]));
  return rows.flatMap((row) => {
    const day = lastOfMonth(row.date.from);
    return row.date.precision === "year" ? [] : toPoint(day, temperatures.get(day) ?? null, figureOf(row));
  });
}

/** The correlation of the changes from each point to the next that belongs to it. */
function correlateChanges(points: readonly Point[], reading: Sampling): Correlation {
  const pairs = points.slice(1).flatMap(({ day, temperature, figure }, index) => {
    const before = points[index];
    if (before === undefined || (reading !== "month" && yearOf(before.day) !== yearOf(day) - 1)) return [];
    return [[temperature - before.temperature, figure - before.figure] as const];
  });
  return { rho: spearman(pairs), n: pairs.length };
}

/** How the temperature agrees in rank with series from outside that the index does not use, in the order above. */
export const outsideComparisons = (dataset: Dataset): readonly OutsideComparison[] =>
  outsideSeries.flatMap(({ series, reading, expected }) => {
    const indicator = dataset.indicators.find(({ id }) => id === series);
    const rows = dataset.observations
      .filter((row) => row.series === series)
      .toSorted((a, b) => a.date.from - b.date.from);
    const points = reading === "month" ? monthlyPoints(dataset, rows) : yearlyPoints(dataset, rows, reading);
    const [first, last] = [points[0], points.at(-1)];
    if (indicator === undefined || first === undefined || last === undefined) return [];
    const pairs = points.map(({ temperature, figure }) => [temperature, figure] as const);
    return {
      indicator,
      reading,
      expected,
      firstYear: yearOf(first.day),
      lastYear: yearOf(last.day),
      levels: { rho: spearman(pairs), n: pairs.length },
      changes: correlateChanges(points, reading),
    };
  });
