import { fieldsOf } from "@/lib/chart/kinds";
import type { ChartSpec } from "@/lib/chart/spec";
import { mediaTypes } from "../media-types";
import { toCsv } from "./csv";

/** A format in which the figures of a chart are handed out. Numbers come from the spec, never from the dataset. */
export type ChartFormat = { readonly type: string; readonly write: (spec: ChartSpec) => string | Uint8Array };

/** The figures of a chart as CSV, with the field's names for columns and the numbers of the spec. */
export function chartCsv(spec: ChartSpec): string {
  const { columns, rows } = fieldsOf(spec);
  return toCsv([columns, ...rows]);
}

/** Every format of a chart's figures, by the ending of its file, in the order in which they are offered. */
export const chartFormats = {
  csv: { type: mediaTypes.csv, write: chartCsv },
  json: { type: mediaTypes.json, write: (spec) => JSON.stringify(spec) },
} as const satisfies Record<string, ChartFormat>;

export type ChartFormatName = keyof typeof chartFormats;

const isFormat = (name: string): name is ChartFormatName => Object.hasOwn(chartFormats, name);

export const chartFormatNames = Object.keys(chartFormats).filter(isFormat);
