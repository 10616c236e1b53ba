import type { ChartSpec } from "@/lib/chart/spec";
import { layerValue, readerLayers, totalOf } from "@/lib/chart/step-values";
import { assertNever } from "@/lib/text/assert-never";
import { type Day, toIsoDay, toIsoMonth } from "@/lib/text/calendar";
import { toCsv } from "./format/csv";

const isoOrNull = (day: Day | null | undefined) => (day === null || day === undefined ? null : toIsoDay(day));

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
    case "steps": {
      const layers = readerLayers(spec);
      return toCsv([
        [
          "date",
          ...layers.map(({ id }) => id.replaceAll("-", "_")),
          "total",
          spec.line.id,
          "suspended",
          "changes",
        ],
        ...spec.points.map((point) => [
          toIsoDay(point.x),
          ...layers.map((layer) => layerValue(point, layer)),
          totalOf(point),
          point.line,
          point.values.reduce((sum, value, at) => sum + (spec.layers[at]?.hatched ? value : 0), 0),
          point.changes.map(({ id, sign }) => `${sign} ${id}`).join(";"),
        ]),
      ]);
    }
    case "intervals":
      return toCsv([
        [
          "id",
          "name",
          "field",
          "signed",
          "in_force_from",
          "suspended_from",
          "in_force_until",
          "ended",
          "how",
        ],
        ...spec.groups.flatMap((group) =>
          group.rows.map(({ id, label, life }) => [
            id,
            label,
            group.id,
            toIsoDay(life.signed),
            isoOrNull(life.force?.from),
            isoOrNull(life.force?.suspended),
            isoOrNull(life.force?.until),
            isoOrNull(life.end?.at),
            life.end?.mark ?? null,
          ]),
        ),
      ]);
    case "bars":
      return toCsv([
        ["from", "to", "value"],
        ...spec.bars.map(({ from, to, value }) => [toIsoDay(from), toIsoDay(to - 1), value]),
      ]);
    case "empty":
      return toCsv([["reason"], [spec.reason]]);
    default:
      return assertNever(spec);
  }
}
