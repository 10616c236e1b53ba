import type { FieldRole } from "@/lib/look/roles";
import type { EndMark } from "@/lib/record/end-mark";
import type { Life } from "@/lib/record/life";
import type { Day } from "@/lib/text/calendar";
import type { Locale } from "@/lib/text/locales";

/**
 * THE CONTRACT. A chart as plain JSON: data units, no pixels, finished words of one language, domains and ticks decided,
 * `null` for no value. Every output — page, drawing, picture, table, alt text — is a translation of this and nothing else.
 */
export type ChartSpec = SeriesSpec | CellsSpec | StepsSpec | IntervalsSpec | BarsSpec | EmptySpec;

/** A chart that has something to draw, and so something to read. */
export type DrawableSpec = Exclude<ChartSpec, EmptySpec>;

/** What every chart says in words. */
export type ChartWords = {
  readonly id: string;
  readonly locale: Locale;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure and unit. */
  readonly subtitle: string;
  readonly source: string;
  /** Since when, until when, and how completely. */
  readonly coverage: string;
  /** The picture in words, computed from the data. */
  readonly alt: string;
  /** Address of the chart's page below the site's root. */
  readonly path: string;
  readonly version: string;
};

export type Tick = { readonly at: number; readonly label: string };

/** A named stretch of an axis: a phase on the time axis, a word on the temperature axis. */
export type Stretch = { readonly from: number; readonly to: number; readonly label: string };

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

/** The index at its defaults, drawn faintly behind what a reader set. Its domain fills the height of the plot, whatever the unit in front of it. */
export type Ghost = {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly points: readonly { readonly x: Day; readonly y: number | null }[];
};

export type SeriesSpec = ChartWords & {
  readonly kind: "series";
  readonly x: { readonly domain: readonly [Day, Day]; readonly ticks: readonly Tick[] };
  readonly y: {
    readonly domain: readonly [number, number];
    readonly ticks: readonly Tick[];
    readonly words: readonly Stretch[];
  };
  readonly points: readonly TimePoint[];
  readonly phases: readonly PhaseStretch[];
  readonly events: readonly ChartEvent[];
  readonly ghost: Ghost | null;
  readonly reading: ReadingWords;
};

/** A figure that belongs to a stretch of time, not to a day. */
export type Bar = {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
  readonly value: number | null;
};

/** Figures of stretches of time as bars from zero, up and down. */
export type BarsSpec = ChartWords & {
  readonly kind: "bars";
  readonly x: { readonly domain: readonly [Day, Day] };
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly Tick[] };
  readonly bars: readonly Bar[];
  readonly ghost: Ghost | null;
  readonly reading: { readonly value: string; readonly nothing: string };
};

export type Cell = { readonly year: number; readonly label: string; readonly value: number | null };

export type CellsSpec = ChartWords & {
  readonly kind: "cells";
  readonly ticks: readonly Tick[];
  readonly cells: readonly Cell[];
  readonly words: readonly Stretch[];
  readonly reading: { readonly value: string; readonly nothing: string };
};

/** One of the layers that a stack of steps is made of, from the bottom up. */
export type StepLayer = {
  readonly id: string;
  readonly label: string;
  readonly role: FieldRole;
  /** What is suspended still counts, and is drawn hatched. */
  readonly hatched: boolean;
};

/** Something that comes into a count, leaves it, or is suspended in it. */
export type StepChange = {
  readonly id: string;
  readonly sign: "in" | "out" | "suspended";
  /** What happened in words: "ABM Treaty enters into force". */
  readonly label: string;
};

/** The counts from a day on, until the next point: nothing happens between. */
export type StepPoint = {
  readonly x: Day;
  readonly label: string;
  /** One count a layer, in the order of the layers. */
  readonly values: readonly number[];
  /** The count of the dashed line. */
  readonly line: number;
  readonly changes: readonly StepChange[];
};

/** Counts that change on days: a stack of steps, and a dashed line beside it that is not part of the stack. */
export type StepsSpec = ChartWords & {
  readonly kind: "steps";
  readonly x: { readonly domain: readonly [Day, Day] };
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly Tick[] };
  readonly layers: readonly StepLayer[];
  readonly line: { readonly id: string; readonly label: string };
  readonly points: readonly StepPoint[];
  /** `total` is a sentence with a place for `count`. */
  readonly reading: { readonly total: string; readonly changes: string };
};

export type IntervalRow = {
  readonly id: string;
  readonly label: string;
  readonly life: Life;
  /** Address of its page below the site's root. */
  readonly path: string;
  /** Its dates in words, for the card and for a screen reader. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
};

export type IntervalGroup = {
  readonly id: string;
  readonly label: string;
  readonly role: FieldRole;
  readonly rows: readonly IntervalRow[];
};

/** A day by which the intervals can be scrubbed, and what is in force on it. */
export type IntervalDay = { readonly at: Day; readonly label: string; readonly ids: readonly string[] };

export type IntervalsSpec = ChartWords & {
  readonly kind: "intervals";
  readonly x: { readonly domain: readonly [Day, Day] };
  readonly groups: readonly IntervalGroup[];
  readonly days: readonly IntervalDay[];
  readonly endings: readonly { readonly mark: EndMark; readonly label: string }[];
  /** `ofShown` is a sentence with places for `count` and `shown`. */
  readonly reading: { readonly inForce: string; readonly ofShown: string };
};

/** Nothing to draw is a chart too: the reason stands where the drawing would. */
export type EmptySpec = ChartWords & { readonly kind: "empty"; readonly reason: string };

/** Two decimals: what the index can carry, and the same figures in every output. Never −0, which JSON does not know. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
export const roundedOrNull = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : rounded(value);
