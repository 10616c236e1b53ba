"use client";

import { toCivil, toDay } from "@/lib/text/calendar";
import { formatMonth, formatRange, formatShortMonth } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";

export type RangeWords = {
  readonly zoom: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly reset: string;
  /** The name of each decade that the axis touches, by its first year. */
  readonly decades: readonly { readonly year: number; readonly label: string }[];
};

type Zoom = readonly [number, number];

type Props = {
  readonly words: RangeWords;
  readonly months: { readonly locale: Locale; readonly from: number; readonly to: number };
  readonly zoom: Zoom;
  readonly start: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
};

/** Months since year 0, so that a slider moves by whole months. */
const monthIndex = (day: number): number => {
  const { year, month } = toCivil(day);
  return year * 12 + month - 1;
};

const firstDay = (index: number) => toDay(Math.floor(index / 12), (index % 12) + 1, 1);

/** The shortest stretch that can be shown, in months. */
const shortest = 6;

/** Two native sliders on one track, presets for the decades, and a way back. */
export function RangeControl({ words, months, zoom, start, onZoom }: Props) {
  const [least, most] = [monthIndex(months.from), monthIndex(months.to - 1)];
  const [from, to] = [monthIndex(zoom[0]), monthIndex(zoom[1] - 1)];
  const clamp = (a: number, b: number): Zoom => [
    Math.max(months.from, firstDay(a)),
    Math.min(months.to, firstDay(b + 1)),
  ];
  const isShown = ([a, b]: Zoom) => zoom[0] === a && zoom[1] === b;
  const whole: Zoom = [months.from, months.to];
  return (
    <fieldset className="range">
      <legend className="range-legend">
        {words.zoom}:{" "}
        <output>
          {formatRange(
            months.locale,
            formatShortMonth(months.locale, zoom[0]),
            formatShortMonth(months.locale, zoom[1] - 1),
          )}
        </output>
      </legend>
      <div className="range-track">
        <input
          type="range"
          min={least}
          max={most}
          value={from}
          aria-label={words.from}
          aria-valuetext={formatMonth(months.locale, zoom[0])}
          onChange={(change) => onZoom(clamp(Math.min(Number(change.target.value), to - shortest), to))}
        />
        <input
          type="range"
          min={least}
          max={most}
          value={to}
          aria-label={words.to}
          aria-valuetext={formatMonth(months.locale, zoom[1] - 1)}
          onChange={(change) => onZoom(clamp(from, Math.max(Number(change.target.value), from + shortest)))}
        />
      </div>
      <div className="range-presets">
        <button type="button" aria-pressed={isShown(whole)} onClick={() => onZoom(whole)}>
          {words.all}
        </button>
        {words.decades.map(({ year, label }) => {
          const decade = clamp(year * 12, year * 12 + 119);
          return (
            <button key={year} type="button" aria-pressed={isShown(decade)} onClick={() => onZoom(decade)}>
              {label}
            </button>
          );
        })}
        <button type="button" className="range-reset" disabled={isShown(start)} onClick={() => onZoom(start)}>
          {words.reset}
        </button>
      </div>
    </fieldset>
  );
}
