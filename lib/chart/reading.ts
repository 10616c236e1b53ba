import { assertNever } from "@/lib/text/assert-never";
import { type Day, toCivil } from "@/lib/text/calendar";
import { formatMonth, formatSigned, formatSpan } from "@/lib/text/format";
import { readInterval, readStep } from "./reading-treaties";
import type { BarsSpec, CellsSpec, DrawableSpec, SeriesSpec, TimePoint } from "./spec";

/** What a chart says of one of its points, in finished words: for the card at the pointer and for a screen reader. */
export type Reading = {
  readonly heading: string;
  /** The value with its word, "−4.9 cold". */
  readonly value: string;
  readonly temperature: number | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly lists: readonly { readonly label: string; readonly items: readonly ReadingItem[] }[];
  /** All of it as one sentence to be spoken. */
  readonly spoken: string;
};

export type ReadingItem = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly tone: number;
};

/** How far the days of a month must lie apart to be worth a line, in degrees. */
const leastRange = 1;

const wordAt = (spec: SeriesSpec | CellsSpec, value: number): string => {
  const words = spec.kind === "series" ? spec.y.words : spec.words;
  const stretch =
    value < 0 ? words.find(({ to }) => value <= to) : words.findLast(({ from }) => value >= from);
  return stretch?.label ?? "";
};

/** The number of points that a reader can move along. */
export function pointCount(spec: DrawableSpec): number {
  switch (spec.kind) {
    case "series":
    case "steps":
      return spec.points.length;
    case "cells":
      return spec.cells.length;
    case "intervals":
      return spec.days.length;
    case "bars":
      return spec.bars.length;
    default:
      return assertNever(spec);
  }
}

/** The reading of a point of a chart, or of one of its rows at that point; null where there is no such point. */
export function readPoint(spec: DrawableSpec, index: number, row: number | null = null): Reading | null {
  switch (spec.kind) {
    case "cells":
      return readCell(spec, index);
    case "steps":
      return readStep(spec, index, row);
    case "intervals":
      return readInterval(spec, index, row);
    case "bars":
      return readBar(spec, index);
    case "series": {
      const point = spec.points[index];
      return point === undefined ? null : readMonth(spec, point);
    }
    default:
      return assertNever(spec);
  }
}

function readCell(spec: CellsSpec, index: number): Reading | null {
  const cell = spec.cells[index];
  if (cell === undefined) return null;
  const value =
    cell.value === null
      ? spec.reading.nothing
      : `${formatSigned(spec.locale, cell.value)} ${wordAt(spec, cell.value)}`;
  return {
    heading: cell.label,
    value,
    temperature: cell.value,
    facts: [],
    lists: [],
    spoken: `${cell.label}: ${value}`,
  };
}

/** The temperature in whose colour bars and their readings stand: co-operation above zero, conflict below. */
export const barTone = 6;

function readBar(spec: BarsSpec, index: number): Reading | null {
  const bar = spec.bars[index];
  if (bar === undefined) return null;
  const value =
    bar.value === null
      ? spec.reading.nothing
      : `${formatSigned(spec.locale, bar.value)} ${spec.reading.value}`;
  const facts = ghostFacts(spec, bar.to - 1);
  return {
    heading: bar.label,
    value,
    temperature: bar.value === null ? null : Math.sign(bar.value) * barTone,
    facts,
    lists: [],
    spoken: [`${bar.label}: ${value}`, ...facts.map((fact) => `${fact.label} ${fact.value}`)].join(". "),
  };
}

/** What the default says on a day, where a reader has set something else. */
const ghostFacts = ({ ghost, locale }: SeriesSpec | BarsSpec, day: Day): Reading["facts"] => {
  const y = ghost?.points.find(({ x }) => x >= day)?.y ?? null;
  return ghost === null || y === null ? [] : [{ label: ghost.label, value: formatSigned(locale, y) }];
};

function readMonth(spec: SeriesSpec, point: TimePoint): Reading {
  const { locale, reading } = spec;
  const heading = formatMonth(locale, point.x);
  if (point.y === null)
    return {
      heading,
      value: reading.nothing,
      temperature: null,
      facts: [],
      lists: [],
      spoken: `${heading}: ${reading.nothing}`,
    };
  const signed = (value: number) => formatSigned(locale, value);
  const value = `${signed(point.y)} ${wordAt(spec, point.y)}`;
  const phase = spec.phases.findLast(({ from }) => from <= point.x);
  const facts = [
    ...ghostFacts(spec, point.x),
    ...(point.low === null || point.high === null
      ? []
      : [{ label: reading.band, value: formatSpan(locale, point.low, point.high) }]),
    ...(point.dayLow === null || point.dayHigh === null || point.dayHigh - point.dayLow <= leastRange
      ? []
      : [{ label: reading.days, value: formatSpan(locale, point.dayLow, point.dayHigh) }]),
    ...(phase === undefined ? [] : [{ label: reading.phase, value: phase.label }]),
  ];
  const items = point.weighs.flatMap(([index, influence]) => itemOf(spec, index, influence));
  const spokenEvents = items.slice(0, 3).map(({ label, value }) => `${label} ${value}`);
  return {
    heading,
    value,
    temperature: point.y,
    facts,
    lists: items.length === 0 ? [] : [{ label: reading.weighs, items }],
    spoken: [
      `${heading}: ${value}`,
      ...facts.map((fact) => `${fact.label} ${fact.value}`),
      ...spokenEvents,
    ].join(". "),
  };
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
