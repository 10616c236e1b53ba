import { type Day, toCivil, toIsoMonth } from "@/lib/text/calendar";
import {
  formatMonth,
  formatNumber,
  formatShortMonth,
  formatSigned,
  formatSpan,
  formatYear,
} from "@/lib/text/format";
import type { Messages } from "@/lib/text/messages/en/all";
import {
  type ChartWords,
  type Ghost,
  rounded,
  type Stretch,
  type Tick,
  type TimeAxis,
  type ValueAxis,
} from "../elements";
import type { FigureTable } from "../figure-table";
import { type Kind, plainKind } from "../kind";
import {
  ghostFacts,
  listOf,
  plainReading,
  type Reading,
  type ReadingItem,
  spokenFact,
  spokenOf,
  temperatureReading,
} from "../reading";
import { usualSizes } from "../shapes";

export type PhaseStretch = Stretch & {
  readonly id: string;
  /** For where the name does not fit. */
  readonly short: string;
  /** Mean temperature, −10…+10. */
  readonly mean: number | null;
  readonly path: string;
};

export type TimePoint = {
  /** The day that the value holds for. */
  readonly x: Day;
  readonly y: number | null;
  /** The 10–90 % band. */
  readonly low: number | null;
  readonly high: number | null;
  /** The lowest and highest day of the month. */
  readonly dayLow: number | null;
  readonly dayHigh: number | null;
  /** Events that begin in the month, as indices into `events`. */
  readonly begins: readonly number[];
  /** The events that weigh most on the day, strongest first: index into `events` and influence w·g·k in weight points. */
  readonly weighs: readonly (readonly [number, number])[];
};

export type ChartEvent = {
  readonly id: string;
  readonly day: Day;
  readonly date: string;
  readonly label: string;
  /** Influence on its first day, w·g, −10…+10 weight points. */
  readonly influence: number;
  /** What makes it up, enough to reckon the index anew: the Goldstein weight g, … */
  readonly weight: number;
  /** … whether it is indirect, … */
  readonly indirect: boolean;
  /** … the factor of its confidence, … */
  readonly trust: number;
  /** … and the last day as it counts: the day before `day` for an act without duration, `null` for one that goes on. */
  readonly last: Day | null;
  /** Turning points: a short label, and 1 for those that stand on the smallest chart, up to 3. */
  readonly mark: { readonly label: string; readonly rank: number } | null;
};

/** What the reading of a point says between its figures. */
export type ReadingWords = {
  readonly value: string;
  readonly band: string;
  readonly days: string;
  readonly phase: string;
  readonly weighs: string;
  readonly begins: string;
  readonly nothing: string;
};

/** A curve by month with its band, the phases behind it and the events that make it. */
export type SeriesSpec = ChartWords & {
  readonly kind: "series";
  readonly x: TimeAxis & { readonly ticks: readonly Tick[] };
  readonly y: ValueAxis & { readonly words: readonly Stretch[] };
  readonly points: readonly TimePoint[];
  readonly phases: readonly PhaseStretch[];
  readonly events: readonly ChartEvent[];
  readonly ghost: Ghost | null;
  readonly reading: ReadingWords;
};

/** How far the days of a month must lie apart to be told and drawn, in degrees: there a crisis hides behind its last day. */
const leastRange = 1;

/** The coldest and the warmest day of a month that moved much; `null` for any other. */
export const wideRange = ({
  dayLow,
  dayHigh,
}: TimePoint): { readonly low: number; readonly high: number } | null =>
  dayLow === null || dayHigh === null || dayHigh - dayLow <= leastRange
    ? null
    : { low: dayLow, high: dayHigh };

/** The points of a stretch of time, with one neighbour on either side so that the line runs to the edge. */
export function pointsWithin(
  points: readonly TimePoint[],
  [from, to]: readonly [number, number],
): readonly TimePoint[] {
  const first = points.findIndex(({ x }) => x >= from);
  const last = points.findLastIndex(({ x }) => x <= to);
  return points.slice(Math.max(0, first - 1), last + 2);
}

function readMonth(spec: SeriesSpec, index: number): Reading | null {
  const point = spec.points[index];
  if (point === undefined) return null;
  const { locale, reading } = spec;
  const heading = formatMonth(locale, point.x);
  const value = temperatureReading({ locale, words: spec.y.words, nothing: reading.nothing }, point.y);
  if (point.y === null) return plainReading(heading, value, null);
  const facts = factsOf(spec, point);
  const items = point.weighs.flatMap(([event, influence]) => itemOf(spec, event, influence));
  return {
    heading,
    value,
    temperature: point.y,
    facts,
    lists: listOf(reading.weighs, items),
    spoken: spokenOf(heading, value, [...facts, ...items.slice(0, 3)].map(spokenFact)),
  };
}

function factsOf(spec: SeriesSpec, point: TimePoint): Reading["facts"] {
  const { locale, reading } = spec;
  const days = wideRange(point);
  const phase = spec.phases.findLast(({ from }) => from <= point.x);
  return [
    ...ghostFacts(spec.ghost, point.x, locale),
    ...(point.low === null || point.high === null
      ? []
      : [{ id: "band", label: reading.band, value: formatSpan(locale, point.low, point.high) }]),
    ...(days === null
      ? []
      : [{ id: "days", label: reading.days, value: formatSpan(locale, days.low, days.high) }]),
    ...(phase === undefined ? [] : [{ id: "phase", label: reading.phase, value: phase.label }]),
  ];
}

function itemOf(spec: SeriesSpec, index: number, influence: number): readonly ReadingItem[] {
  const event = spec.events[index];
  if (event === undefined) return [];
  const { year } = toCivil(event.day);
  return [
    {
      id: event.id,
      label: `${event.label} (${year})`,
      value: formatSigned(spec.locale, influence),
      tone: influence,
    },
  ];
}

type Valued = TimePoint & { readonly y: number };

const hasValue = (point: TimePoint): point is Valued => point.y !== null;

/** The mean of month values as they are printed. */
export const meanOf = (points: readonly { readonly y: number }[]): number =>
  rounded(points.reduce((sum, { y }) => sum + y, 0) / points.length);

function yearsOf(spec: SeriesSpec, { charts: { columns } }: Messages): FigureTable {
  const { locale } = spec;
  const years = [...new Set(spec.points.map(({ x }) => toCivil(x).year))];
  const month = ({ x, y }: Valued) => `${formatSigned(locale, y)} (${formatShortMonth(locale, x)})`;
  return {
    caption: spec.title,
    columns: [
      { id: "year", label: columns.year, numeric: false },
      { id: "mean", label: columns.mean, numeric: true },
      { id: "coldest", label: columns.coldest, numeric: true },
      { id: "warmest", label: columns.warmest, numeric: true },
      { id: "begins", label: columns.begins, numeric: true },
    ],
    rows: years.map((year) => {
      const points = spec.points.filter(({ x }) => toCivil(x).year === year);
      const valued = points.filter(hasValue).toSorted((a, b) => a.y - b.y);
      const [coldest, warmest] = [valued[0], valued.at(-1)];
      const begins = points.reduce((sum, point) => sum + point.begins.length, 0);
      return [
        formatYear(locale, year),
        valued.length === 0 ? "" : formatSigned(locale, meanOf(valued)),
        coldest === undefined ? "" : month(coldest),
        warmest === undefined ? "" : month(warmest),
        formatNumber(locale, begins),
      ];
    }),
  };
}

export const series: Kind<SeriesSpec> = {
  ...plainKind,
  pageSizes: usualSizes,
  pointCount: ({ points }) => points.length,
  read: readMonth,
  zoomable: ({ x }) => x.domain,
  figures: yearsOf,
  figuresNote: ({ points }, { charts }) => charts.tableNote(points.length),
  fields: ({ points, events }) => ({
    columns: ["month", "temperature", "band_low", "band_high", "day_low", "day_high", "events"],
    rows: points.map(({ x, y, low, high, dayLow, dayHigh, begins }) => [
      toIsoMonth(x),
      y,
      low,
      high,
      dayLow,
      dayHigh,
      begins.flatMap((index) => events[index]?.id ?? []).join(";"),
    ]),
  }),
};
