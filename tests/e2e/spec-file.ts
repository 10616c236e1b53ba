import { readFileSync } from "node:fs";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { Locale } from "@/lib/text/locales";

const isSeries = (value: unknown): value is SeriesSpec =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "series";

/** The spec of the temperature as the built site gives it to its readers. */
export function readSeries(locale: Locale): SeriesSpec {
  const spec: unknown = JSON.parse(readFileSync(`out/files/${locale}/temperature.json`, "utf8"));
  if (!isSeries(spec)) throw new Error("temperature.json is no series");
  return spec;
}
