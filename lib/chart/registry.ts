import type { Dataset } from "@/lib/dataset/dataset";
import type { Locale } from "@/lib/text/locales";
import { stripesChart } from "./charts/stripes";
import { temperatureChart } from "./charts/temperature";
import { treatiesInForceChart } from "./charts/treaties-in-force";
import { treatyLifelinesChart } from "./charts/treaty-lifelines";
import type { ChartSpec } from "./spec";

/** Every chart, by the id that its addresses use. A new chart is a file and a line here. */
export const charts = {
  temperature: temperatureChart,
  stripes: stripesChart,
  "treaties-in-force": treatiesInForceChart,
  "treaty-lifelines": treatyLifelinesChart,
} as const satisfies Record<string, (dataset: Dataset, locale: Locale) => ChartSpec>;

export type ChartId = keyof typeof charts;

export const isChartId = (value: string): value is ChartId => Object.hasOwn(charts, value);

export const chartIds = Object.keys(charts).filter(isChartId);

const built = new WeakMap<Dataset, Map<string, ChartSpec>>();

/** The spec of a chart in a language: built once, the same object for every output. */
export function specOf(dataset: Dataset, id: ChartId, locale: Locale): ChartSpec {
  const specs = built.get(dataset) ?? new Map<string, ChartSpec>();
  built.set(dataset, specs);
  const key = `${locale}/${id}`;
  const spec = specs.get(key) ?? charts[id](dataset, locale);
  specs.set(key, spec);
  return spec;
}
