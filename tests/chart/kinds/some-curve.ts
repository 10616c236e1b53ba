import type {
  ChartCondition,
  ChartEvent,
  ReadingWords,
  SeriesSpec,
  TimePoint,
} from "@/lib/chart/kinds/series";
import { defaults } from "@/lib/domain/parameters";
import { conditionDomains, domainScales } from "@/lib/schema/condition-domains";
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
});

/** A direct act of weight −8 and ordinary size on 31 January 1962, sure, unless said otherwise. */
export const someAct = (parts: Partial<ChartEvent> = {}): ChartEvent => ({
  id: "act",
  day: toDay(1962, 1, 31),
  date: "31 January 1962",
  label: "An act",
  influence: -8,
  weight: -8,
  magnitude: 2,
  class: (parts.weight ?? -8) > 0 ? "+ 04" : "− 16",
  indirect: false,
  trust: 1,
  mark: null,
  ...parts,
});

/** Conditions of ordinary relations, from 1900 on: with them, what was done is all that moves a curve. */
export const ordinaryConditions: readonly ChartCondition[] = conditionDomains.map((domain) => ({
  id: `ordinary-${domain}`,
  domain,
  grade: domainScales[domain].ordinary,
  first: toDay(1900, 1, 1),
  last: null,
  label: `Ordinary ${domain}`,
}));

/** What the reading of a point says. */
export const curveWords: ReadingWords = {
  value: "Temperature",
  band: "Range",
  days: "Days",
  phase: "Phase",
  is: "What is",
  domains: {
    contact: "Contact",
    arms: "Arms",
    economy: "Economy",
    "arms-control": "Arms control",
    "joint-work": "Joint work",
  },
  done: "What was done",
  more: "and {count} more",
  nothing: "No value",
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
    conditions: ordinaryConditions,
    parameters: defaults,
    ghost: null,
    reading: curveWords,
    ...parts,
  };
}
