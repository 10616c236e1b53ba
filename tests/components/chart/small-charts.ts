import type { BarsSpec } from "@/lib/chart/kinds/bars";
import type { CellsSpec } from "@/lib/chart/kinds/cells";
import type { EmptySpec } from "@/lib/chart/kinds/empty";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { defaults } from "@/lib/domain/parameters";
import { toDay } from "@/lib/text/calendar";
import { curveWords, ordinaryConditions, someAct } from "../../chart/kinds/some-curve";

/** A small chart of every kind. */
const words = {
  id: "temperature",
  locale: "en",
  title: "A small chart",
  subtitle: "by month",
  source: "s",
  coverage: "c",
  alt: "Three months.",
  path: "en/charts/temperature/",
  version: "0",
} as const;

const point = (month: number, y: number | null) => ({
  x: toDay(1962, month + 1, 1) - 1,
  y,
  low: y === null ? null : y - 1,
  high: y === null ? null : y + 1,
  dayLow: y,
  dayHigh: y,
  begins: [],
});

export const series: SeriesSpec = {
  ...words,
  kind: "series",
  x: { domain: [toDay(1962, 1, 1), toDay(1962, 4, 1)], ticks: [] },
  y: {
    domain: [-10, 10],
    ticks: [],
    words: [
      { from: -10, to: -3, label: "cold" },
      { from: -3, to: 10, label: "warm" },
    ],
  },
  points: [point(1, null), point(2, -4), point(3, 5)],
  phases: [],
  ghost: null,
  events: [someAct({ id: "e", day: toDay(1962, 2, 3), date: "3 February 1962", label: "An embargo" })],
  conditions: ordinaryConditions,
  parameters: defaults,
  reading: curveWords,
};

export const cells: CellsSpec = {
  ...words,
  kind: "cells",
  ticks: [],
  cells: [
    { year: 1917, label: "1917", value: -4 },
    { year: 1918, label: "1918", value: null },
  ],
  words: series.y.words,
  reading: { value: "Mean", nothing: "No value" },
};

export const steps: StepsSpec = {
  ...words,
  kind: "steps",
  x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
  y: { domain: [0, 5], ticks: [{ at: 0, label: "0" }] },
  layers: [
    { id: "strategic", of: "strategic", label: "Strategic", role: "field-strategic", hatched: false },
    { id: "testing", of: "testing", label: "Testing", role: "field-testing", hatched: false },
  ],
  line: { id: "multilateral", label: "multilateral" },
  points: [
    { x: toDay(1972, 10, 3), label: "3 October 1972", values: [1, 2], line: 4, changes: [] },
    { x: toDay(1977, 10, 3), label: "3 October 1977", values: [0, 2], line: 5, changes: [] },
  ],
  reading: { total: "{count} in force", changes: "On this day" },
};

const rowOf = (id: string, signed: number) => ({
  id,
  label: `The ${id} treaty`,
  life: { signed, force: null, thinUntil: toDay(1980, 1, 1), end: null },
  path: `en/treaties/${id}/`,
  facts: [{ id: "signed", label: "Signed", value: "some day" }],
});

export const intervals: IntervalsSpec = {
  ...words,
  kind: "intervals",
  x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
  groups: [
    { id: "strategic", label: "Strategic", role: "field-strategic", rows: [rowOf("a", toDay(1972, 1, 1))] },
    { id: "testing", label: "Testing", role: "field-testing", rows: [rowOf("b", toDay(1974, 1, 1))] },
  ],
  days: [
    { at: toDay(1978, 12, 31), label: "31 December 1978", ids: ["a", "b"] },
    { at: toDay(1979, 12, 31), label: "31 December 1979", ids: ["b"] },
  ],
  endings: [],
  reading: { inForce: "In force on this day", ofShown: "{count} of {shown} in force" },
};

/** Thirty months that go up and down, from January 1962 on. */
export const manyMonths: SeriesSpec = {
  ...series,
  x: { domain: [toDay(1962, 1, 1), toDay(1964, 7, 1)], ticks: [] },
  points: Array.from({ length: 30 }, (_, index) => point(index + 1, ((index * 7) % 19) - 9)),
};

export const bars: BarsSpec = {
  ...words,
  kind: "bars",
  x: { domain: [toDay(1961, 1, 1), toDay(1965, 1, 1)] },
  y: { domain: [-20, 20], ticks: [] },
  bars: [-12, 0, 7, null].map((value, index) => ({
    from: toDay(1961 + index, 1, 1),
    to: toDay(1962 + index, 1, 1),
    label: String(1961 + index),
    value,
  })),
  ghost: null,
  reading: { value: "points", nothing: "No value" },
};

export const empty: EmptySpec = { ...words, kind: "empty", reason: "Nothing belongs here." };
