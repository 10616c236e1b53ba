import { strToU8 } from "fflate";
import type { Dataset, TableFile } from "@/lib/dataset/dataset";
import { isReckoned, type PublishedName, type ReckonedName } from "@/lib/dataset/published";
import { climateOf } from "@/lib/domain/climate";
import { stretchesOn } from "@/lib/domain/conditions";
import { oncePer } from "@/lib/domain/once-per";
import { defaults } from "@/lib/domain/parameters";
import { roundedOrNull } from "@/lib/domain/rounded";
import { partsOf } from "@/lib/domain/temperature";
import type { FieldValue } from "@/lib/record/field-table";
import type { ConditionDomain } from "@/lib/schema/condition-domains";
import { type TemperatureMonth, temperatureMonth } from "@/lib/schema/temperature-month";
import { firstOfMonth, toIsoMonth } from "@/lib/text/calendar";
import { toCsv } from "../format/csv";

/** The file of a table of the package: as it lies in `data/`, or made. */
export const tableFile = (dataset: Dataset, table: PublishedName): TableFile =>
  isReckoned(table) ? made[table](dataset) : dataset.folder.tables[table];

const made: Readonly<Record<ReckonedName, (dataset: Dataset) => TableFile>> = {
  temperature: oncePer((dataset) => toFile(Object.keys(temperatureMonth.shape), monthRows(dataset))),
};

function toFile(header: readonly string[], rows: readonly (readonly FieldValue[])[]): TableFile {
  const cells = rows.map((row) => row.map((value) => (value === null ? "" : String(value))));
  return { bytes: strToU8(toCsv([header, ...cells])), header, cells };
}

/** The index by month, in the order of its columns. */
function monthRows(dataset: Dataset): readonly (readonly FieldValue[])[] {
  const { evidence, months } = climateOf(dataset);
  const parts = partsOf(
    evidence,
    months.map(({ day }) => day),
    defaults,
  );
  return months.map(({ day, value, low, high, band }, index) => {
    const inForce = stretchesOn(evidence.stretches, day);
    const grade = (domain: ConditionDomain) => inForce.find((each) => each.domain === domain)?.grade ?? null;
    const first = firstOfMonth(day);
    const row = {
      month: toIsoMonth(day),
      temperature: value,
      band_low: band?.low ?? null,
      band_high: band?.high ?? null,
      day_low: low,
      day_high: high,
      acts: roundedOrNull(parts[index]?.acts),
      conditions: inForce.reduce((sum, each) => sum + each.grade, 0),
      contact: grade("contact"),
      arms: grade("arms"),
      economy: grade("economy"),
      arms_control: grade("arms-control"),
      joint_work: grade("joint-work"),
      events: evidence.acts
        .filter((act) => first <= act.first && act.first <= day)
        .map(({ id }) => id)
        .join("; "),
    } satisfies Readonly<Record<keyof TemperatureMonth, FieldValue>>;
    return Object.values(row);
  });
}
