import type { ChartSpec } from "@/lib/chart/spec";
import { assertNever } from "@/lib/text/assert-never";
import { toIsoMonth } from "@/lib/text/calendar";
import { toCsv } from "./csv";

/** The figures of a chart as CSV, with the field's names for columns and the numbers of the spec. */
export function chartCsv(spec: ChartSpec): string {
  switch (spec.kind) {
    case "series":
      return toCsv([
        ["month", "temperature", "band_low", "band_high", "day_low", "day_high", "events"],
        ...spec.points.map(({ x, y, low, high, dayLow, dayHigh, begins }) => [
          toIsoMonth(x),
          y,
          low,
          high,
          dayLow,
          dayHigh,
          begins.flatMap((index) => spec.events[index]?.id ?? []).join(";"),
        ]),
      ]);
    case "cells":
      return toCsv([["year", "temperature"], ...spec.cells.map(({ year, value }) => [year, value])]);
    case "empty":
      return toCsv([["reason"], [spec.reason]]);
    default:
      return assertNever(spec);
  }
}
