import type { FigureTable } from "@/lib/chart/figure-table";
import type {
  BarsSpec,
  CellsSpec,
  ChartSpec,
  IntervalsSpec,
  SeriesSpec,
  StepsSpec,
  TimePoint,
} from "@/lib/chart/spec";
import { rounded } from "@/lib/chart/spec";
import { layerValue, pointIndexOn, readerLayers, totalOf } from "@/lib/chart/step-values";
import { assertNever } from "@/lib/text/assert-never";
import { toCivil, toDay } from "@/lib/text/calendar";
import { formatNumber, formatShortMonth, formatSigned, formatYear } from "@/lib/text/format";
import { messagesOf } from "@/lib/text/messages";

/** The twin of a chart: its figures as a table for the page, a year a row. */
export function tableOf(spec: ChartSpec): FigureTable {
  switch (spec.kind) {
    case "series":
      return yearsOfSeries(spec);
    case "cells":
      return yearsOfCells(spec);
    case "steps":
      return yearsOfSteps(spec);
    case "intervals":
      return rowsOfIntervals(spec);
    case "bars":
      return rowsOfBars(spec);
    case "empty":
      return { caption: spec.reason, columns: [], rows: [] };
    default:
      return assertNever(spec);
  }
}

type Valued = TimePoint & { readonly y: number };

const hasValue = (point: TimePoint): point is Valued => point.y !== null;

/** The mean of a year's month values as they are printed. */
export const meanOf = (points: readonly Valued[]): number =>
  rounded(points.reduce((sum, { y }) => sum + y, 0) / points.length);

function yearsOfSeries(spec: SeriesSpec): FigureTable {
  const { locale } = spec;
  const { columns } = messagesOf(locale).charts;
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

function yearsOfCells(spec: CellsSpec): FigureTable {
  const { columns } = messagesOf(spec.locale).charts;
  return {
    caption: spec.title,
    columns: [
      { id: "year", label: columns.year, numeric: false },
      { id: "mean", label: columns.mean, numeric: true },
    ],
    rows: spec.cells.map(({ label, value }) => [
      label,
      value === null ? "" : formatSigned(spec.locale, value, 2),
    ]),
  };
}

/** The counts on the last day of each year, and on the last day that was reviewed. */
function yearsOfSteps(spec: StepsSpec): FigureTable {
  const { locale, points } = spec;
  const { columns } = messagesOf(locale).charts;
  const layers = readerLayers(spec);
  const count = (value: number) => formatNumber(locale, value);
  const [from, to] = [toCivil(points[0]?.x ?? 0).year, toCivil(spec.x.domain[1] - 1).year];
  return {
    caption: spec.title,
    columns: [
      { id: "year", label: columns.yearEnd, numeric: false },
      ...layers.map(({ id, label }) => ({ id, label, numeric: true })),
      { id: "total", label: columns.total, numeric: true },
      { id: spec.line.id, label: columns.multilateral, numeric: true },
    ],
    rows: Array.from({ length: to - from + 1 }, (_, index) => {
      const year = from + index;
      const point = points[pointIndexOn(points, Math.min(spec.x.domain[1] - 1, toDay(year, 12, 31)))];
      return [
        formatYear(locale, year),
        ...layers.map((layer) => count(point === undefined ? 0 : layerValue(point, layer))),
        count(point === undefined ? 0 : totalOf(point)),
        count(point?.line ?? 0),
      ];
    }),
  };
}

function rowsOfBars(spec: BarsSpec): FigureTable {
  return {
    caption: spec.title,
    columns: [
      { id: "year", label: messagesOf(spec.locale).charts.columns.year, numeric: false },
      { id: "value", label: spec.reading.value, numeric: true },
    ],
    rows: spec.bars.map(({ label, value }) => [
      label,
      value === null ? "" : formatSigned(spec.locale, value, 1),
    ]),
  };
}

/** The lives as a table: a row a line, its dates in words. */
function rowsOfIntervals(spec: IntervalsSpec): FigureTable {
  const { columns, facts } = messagesOf(spec.locale).treaties;
  const dates = [facts.signed, facts.since, facts.boundBoth, facts.suspended, facts.until, facts.status];
  return {
    caption: spec.title,
    columns: [
      { id: "title", label: columns.title, numeric: false },
      { id: "field", label: columns.field, numeric: false },
      ...dates.map((label) => ({ id: label, label, numeric: false })),
    ],
    rows: spec.groups.flatMap((group) =>
      group.rows.map((row) => [
        row.label,
        group.label,
        ...dates.map((label) => row.facts.find((fact) => fact.label === label)?.value ?? ""),
      ]),
    ),
  };
}
