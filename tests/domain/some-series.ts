import type { Dataset } from "@/lib/dataset/dataset";
import { indicatorId } from "@/lib/schema/id";
import { observation } from "@/lib/schema/observation";
import * as cells from "../dataset/small-rows";

/** A row of a series: its date, its figure (`null` for none) and what is not as usual. */
export type Figure = readonly [date: string, value: number | null, parts?: Readonly<Record<string, string>>];

/** A dataset with one series alone, of a name that is compared. */
export function withSeries(dataset: Dataset, series: string, rows: readonly Figure[]): Dataset {
  const observations = rows.map(([date, value, parts]) =>
    observation.parse({
      ...cells.observation,
      series,
      date,
      actor: "both",
      value: value === null ? "" : value.toFixed(9),
      note: value === null ? "Not counted" : "",
      ...parts,
    }),
  );
  const indicators = dataset.indicators.map((each) => ({ ...each, id: indicatorId.parse(series) }));
  return { ...dataset, indicators, observations };
}
