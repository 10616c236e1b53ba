import { type Act, actsOn } from "@/lib/domain/acts";
import { type Stretch as Condition, conditionInfluence, stretchesOn } from "@/lib/domain/conditions";
import type { Parameters } from "@/lib/domain/parameters";
import { rounded } from "@/lib/domain/rounded";
import type { Evidence } from "@/lib/domain/temperature";
import type { ConditionDomain } from "@/lib/schema/condition-domains";
import { type Day, toCivil, toIsoMonth } from "@/lib/text/calendar";
import { fill } from "@/lib/text/fill";
import {
  formatMonth,
  formatNumber,
  formatShortMonth,
  formatSigned,
  formatSpan,
  formatYear,
} from "@/lib/text/format";
import type { Messages } from "@/lib/text/messages/en/all";
import type { ChartWords, Ghost, Stretch, Tick, TimeAxis, ValueAxis } from "../elements";
import type { FigureTable } from "../figure-table";
import { type Kind, plainKind } from "../kind";
import {
  ghostFacts,
  listOf,
  plainReading,
  type Reading,
  type ReadingItem,
  type ReadingMore,
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
};

/** An event that counts, with all that reckoning the index anew needs of it. */
export type ChartEvent = Omit<Act, "first"> & {
  readonly day: Day;
  readonly date: string;
  readonly label: string;
  /** Influence w·g·m, in weight points. */
  readonly influence: number;
  /** Turning points: a short label, and 1 for those that stand on the smallest chart, up to 3. */
  readonly mark: { readonly label: string; readonly rank: number } | null;
};

/** A condition, likewise. `last` is null for the present: infinity is no JSON. */
export type ChartCondition = Pick<Condition, "id" | "domain" | "grade"> & {
  readonly first: Day;
  readonly last: Day | null;
  readonly label: string;
};

/** What the reading of a point says between its figures. */
export type ReadingWords = {
  readonly value: string;
  readonly band: string;
  readonly days: string;
  readonly phase: string;
  /** What is: the conditions in force. */
  readonly is: string;
  readonly domains: Readonly<Record<ConditionDomain, string>>;
  /** What was done: the acts that count most, and how many more count, with a place for the number. */
  readonly done: string;
  readonly more: string;
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
  readonly conditions: readonly ChartCondition[];
  /** What the curve was reckoned with; null where acts and conditions do not add up to it. */
  readonly parameters: Parameters | null;
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

/** The acts and conditions of a chart: all that reckoning the index anew needs. */
export const evidenceOfSpec = ({
  events,
  conditions,
}: Pick<SeriesSpec, "events" | "conditions">): Evidence => ({
  acts: events.map(({ day, ...rest }) => ({ ...rest, first: day })),
  stretches: conditions
    .map(({ last, ...rest }) => ({
      ...rest,
      last: last ?? Number.POSITIVE_INFINITY,
      confidence: "high" as const,
    }))
    .toSorted((a, b) => a.first - b.first),
});

function readMonth(spec: SeriesSpec, index: number): Reading | null {
  const point = spec.points[index];
  if (point === undefined) return null;
  const { locale, reading } = spec;
  const heading = formatMonth(locale, point.x);
  const value = temperatureReading({ locale, words: spec.y.words, nothing: reading.nothing }, point.y);
  if (point.y === null) return plainReading(heading, value, null);
  const facts = factsOf(spec, point);
  const { parameters } = spec;
  const conditions = parameters === null ? [] : conditionItems(spec, point.x, parameters);
  const acts = parameters === null ? [] : actItems(spec, point.x, parameters);
  const counting = acts.filter(({ tone }) => Math.abs(tone) >= leastInfluence);
  return {
    heading,
    value,
    temperature: point.y,
    facts,
    lists: [
      ...listOf(reading.is, conditions, { total: sumOf(spec, conditions) }),
      ...listOf(reading.done, counting.slice(0, named), {
        total: sumOf(spec, acts),
        more: moreOf(reading.more, counting.slice(named)),
      }),
    ],
    spoken: spokenOf(heading, value, [...facts, ...counting.slice(0, 3)].map(spokenFact)),
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

/** How many acts a reading names before the others. */
const named = 5;

/** An influence smaller than this does not show in whole weight points. */
const leastInfluence = 0.5;

const inPoints = (spec: SeriesSpec, influence: number) => formatSigned(spec.locale, influence, 0);

/** What some acts or conditions come to, in weight points. */
const sumOf = (spec: SeriesSpec, items: readonly ReadingItem[]): string =>
  inPoints(
    spec,
    items.reduce((sum, { tone }) => sum + tone, 0),
  );

/** The conditions in force on a day, each with its influence. */
const conditionItems = (spec: SeriesSpec, day: Day, parameters: Parameters): readonly ReadingItem[] => {
  const inForce = new Set(stretchesOn(evidenceOfSpec(spec).stretches, day).map(({ id }) => id));
  return spec.conditions
    .filter(({ id }) => inForce.has(id))
    .map((condition) => {
      const influence = conditionInfluence(condition, parameters);
      return {
        id: condition.id,
        lead: spec.reading.domains[condition.domain],
        label: condition.label,
        value: inPoints(spec, influence),
        tone: influence,
        path: null,
      };
    });
};

/** The acts that have begun by a day, the strongest first, each with its influence and its row on the page of its phase. */
const actItems = (spec: SeriesSpec, day: Day, parameters: Parameters): readonly ReadingItem[] => {
  const told = new Map(spec.events.map((event) => [event.id, event]));
  return actsOn(evidenceOfSpec(spec).acts, day, parameters)
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
    .map(({ act, influence }) => ({
      id: act.id,
      lead: told.get(act.id)?.date ?? null,
      label: told.get(act.id)?.label ?? act.id,
      value: inPoints(spec, influence),
      tone: influence,
      path: actPath(spec, act),
    }));
};

/** Where an act is told: its row on the page of its phase. */
function actPath({ phases }: SeriesSpec, { id, first }: Pick<Act, "id" | "first">): string | null {
  const phase = phases.findLast(({ from }) => from <= first);
  return phase === undefined ? null : `${phase.path}#${id}`;
}

const moreOf = (words: string, items: readonly ReadingItem[]): ReadingMore | null =>
  items.length === 0 ? null : { label: fill(words, { count: String(items.length) }), items };

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
