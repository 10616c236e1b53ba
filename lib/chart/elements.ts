import type { Day } from "@/lib/text/calendar";
import type { Locale } from "@/lib/text/locales";

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

/** An axis of days. */
export type TimeAxis = { readonly domain: readonly [Day, Day] };

/** An axis of values, with its ticks decided. */
export type ValueAxis = { readonly domain: readonly [number, number]; readonly ticks: readonly Tick[] };

/** The index at its defaults, drawn faintly behind what a reader set. Its domain fills the height of the plot, whatever the unit in front of it. */
export type Ghost = {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly points: readonly { readonly x: Day; readonly y: number | null }[];
};
