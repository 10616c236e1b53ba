import type { ChartEvent, SeriesSpec, TimePoint } from "@/lib/chart/kinds/series";
import { type Day, lastOfMonth, toDay } from "@/lib/text/calendar";
import { smallWords } from "../small-words";

/** A month of a curve by its last day, its range a degree to either side. */
export const somePoint = (x: Day, y: number | null): TimePoint => ({
  x,
  y,
  low: y === null ? null : y - 1,
  high: y === null ? null : y + 1,
  dayLow: y,
  dayHigh: y,
  begins: [],
  weighs: [],
});

/** A direct act of weight −8 on 31 January 1962, sure and without duration, unless said otherwise. */
export const someAct = (parts: Partial<ChartEvent> = {}): ChartEvent => {
  const day = parts.day ?? toDay(1962, 1, 31);
  return {
    id: "act",
    day,
    date: "31 January 1962",
    label: "An act",
    influence: -8,
    weight: -8,
    indirect: false,
    trust: 1,
    last: day - 1,
    mark: null,
    ...parts,
  };
};

/** A temperature chart of these values, one a month from January 1962 on, and of these events. */
export function someCurve(
  values: readonly (number | null)[],
  events: readonly ChartEvent[] = [],
  parts: Partial<SeriesSpec> = {},
): SeriesSpec {
  const points = values.map((y, month) =>
    somePoint(lastOfMonth(toDay(1962 + Math.floor(month / 12), (month % 12) + 1, 1)), y),
  );
  const end = (points.at(-1)?.x ?? toDay(1962, 1, 1)) + 1;
  return {
    ...smallWords,
    kind: "series",
    x: { domain: [toDay(1962, 1, 1), end], ticks: [] },
    y: {
      domain: [-10, 10],
      ticks: [],
      words: [
        { from: -10, to: 0, label: "cold" },
        { from: 0, to: 10, label: "warm" },
      ],
    },
    points,
    phases: [],
    events,
    ghost: null,
    reading: {
      value: "Temperature",
      band: "Range",
      days: "Days",
      phase: "Phase",
      weighs: "Weighs",
      begins: "Begins",
      nothing: "No value",
    },
    ...parts,
  };
}
