import type { Dataset } from "@/lib/dataset/dataset";
import { oncePer } from "@/lib/domain/once-per";
import type { Locale } from "@/lib/text/locales";
import { stripesChart } from "./charts/stripes";
import { temperatureChart } from "./charts/temperature";
import { treatiesInForceChart } from "./charts/treaties-in-force";
import { treatyLifelinesChart } from "./charts/treaty-lifelines";
import type { ChartSpec } from "./spec";

/** Every chart, by the id that its addresses use. A new chart is a file and a line here. */
const made = {
  temperature: oncePer(temperatureChart),
  stripes: oncePer(stripesChart),
  "treaties-in-force": oncePer(treatiesInForceChart),
  "treaty-lifelines": oncePer(treatyLifelinesChart),
} as const satisfies Record<string, (dataset: Dataset, locale: Locale) => ChartSpec>;

export type ChartId = keyof typeof made;

/** The kind of spec that each chart has. */
type Specs = { readonly [Id in ChartId]: ReturnType<(typeof made)[Id]> };

const charts: { readonly [Id in ChartId]: (dataset: Dataset, locale: Locale) => Specs[Id] } = made;

export const isChartId = (value: string): value is ChartId => Object.hasOwn(charts, value);

export const chartIds = Object.keys(charts).filter(isChartId);

/** The spec of a chart in a language: built once, the same object for every output. */
export const specOf = <Id extends ChartId>(dataset: Dataset, id: Id, locale: Locale): Specs[Id] =>
  charts[id](dataset, locale);
