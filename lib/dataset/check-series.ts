import type { Indicator } from "@/lib/schema/indicator";
import type { Observation } from "@/lib/schema/observation";
import type { Located } from "./parse-table";
import {
  endsBeforeStart,
  notCounted,
  type Problem,
  unknownActor,
  unusedActor,
  wrongCatalogueDate,
} from "./problems";
import type { Tables } from "./tables";

/** Figures lie where their unit allows; the catalogue names exactly the actors and the span that occur. */
export function checkSeries({ series, "series-catalog": catalogue }: Tables): readonly Problem[] {
  const rows = new Map<string, Located<Observation>[]>();
  for (const located of series.rows) {
    const group = rows.get(located.row.series);
    if (group === undefined) rows.set(located.row.series, [located]);
    else group.push(located);
  }
  return [
    ...catalogue.rows.flatMap((located) => checkValues(located.row, rows.get(located.row.id) ?? [])),
    ...series.rows.flatMap((located) => {
      const { date, end_date } = located.row;
      return end_date !== null && end_date.to <= date.from
        ? [endsBeforeStart(located, "end_date", end_date.text, date.text)]
        : [];
    }),
    ...(series.whole
      ? catalogue.rows.flatMap((located) => checkEntry(located, rows.get(located.row.id) ?? []))
      : []),
  ];
}

/** What can be less than nothing: a place on a scale, and what is left of one figure after another. */
const mayBeNegative = /\b(?:ideal point|balance|change|net)\b/i;

/** Why a value cannot be one of this series; null where it can. */
function faultInValue({ name_en, unit_en }: Indicator, value: number): string | null {
  if (value < 0 && !mayBeNegative.test(`${name_en} ${unit_en}`))
    return `${unit_en}: none can be less than 0, correct the value or the unit`;
  return unit_en.startsWith("%") && value > 100
    ? "a share lies between 0 and 100 %: correct the value"
    : null;
}

const checkValues = (indicator: Indicator, rows: readonly Located<Observation>[]): readonly Problem[] =>
  rows.flatMap((located) => {
    const { value } = located.row;
    const fault = value === null ? null : faultInValue(indicator, value);
    return fault === null ? [] : [notCounted(located, String(value), fault)];
  });

function checkEntry(entry: Located<Indicator>, rows: readonly Located<Observation>[]): readonly Problem[] {
  const { actors, from, to } = entry.row;
  const dates = rows.map(({ row }) => row.date).toSorted((a, b) => a.from - b.from);
  const ends = rows.map(({ row }) => row.end_date ?? row.date).toSorted((a, b) => a.to - b.to);
  const [first, last] = [dates[0]?.text ?? "", ends.at(-1)?.text ?? ""];
  const occurring = new Set(rows.map(({ row }) => row.actor));
  return [
    ...rows
      .filter(({ row }) => !actors.includes(row.actor))
      .map((located) => unknownActor(located, located.row.actor)),
    ...actors.filter((actor) => !occurring.has(actor)).map((actor) => unusedActor(entry, actor)),
    ...(from.text === first ? [] : [wrongCatalogueDate(entry, "from", from.text, first)]),
    ...(to.text === last ? [] : [wrongCatalogueDate(entry, "to", to.text, last)]),
  ];
}
