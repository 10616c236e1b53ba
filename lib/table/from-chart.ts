import type { CellsSpec, ChartSpec, SeriesSpec, TimePoint } from "@/lib/chart/spec";
import { rounded } from "@/lib/chart/spec";
import { assertNever } from "@/lib/text/assert-never";
import { toCivil } from "@/lib/text/calendar";
import { formatNumber, formatShortMonth, formatSigned, formatYear } from "@/lib/text/format";
import { messagesOf } from "@/lib/text/messages";
import type { TableSpec } from "./spec";

/** The twin of a chart: its figures as a table for the page, a year a row. */
export function tableOf(spec: ChartSpec): TableSpec {
  switch (spec.kind) {
    case "series":
      return yearsOfSeries(spec);
    case "cells":
      return yearsOfCells(spec);
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

function yearsOfSeries(spec: SeriesSpec): TableSpec {
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

function yearsOfCells(spec: CellsSpec): TableSpec {
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
