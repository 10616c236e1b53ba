import type { Indicator } from "@/lib/schema/indicator";
import type { Observation } from "@/lib/schema/observation";
import type { Located } from "./parse-table";
import {
  endsBeforeStart,
  type Problem,
  repeatedObservation,
  unknownActor,
  unusedActor,
  wrongCatalogueDate,
} from "./problems";
import type { Tables } from "./tables";

/** One figure a date and actor of a series; the catalogue names exactly the actors and the span that occur. */
export function checkSeries({ series, "series-catalog": catalogue }: Tables): readonly Problem[] {
  const rows = new Map<string, Located<Observation>[]>();
  for (const located of series.rows) {
    const group = rows.get(located.row.series);
    if (group === undefined) rows.set(located.row.series, [located]);
    else group.push(located);
  }
  return [
    ...[...rows.values()].flatMap(checkRepeats),
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

function checkRepeats(rows: readonly Located<Observation>[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((located) => {
    const key = `${located.row.date.text} ${located.row.actor}`;
    const first = seen.get(key);
    seen.set(key, first ?? located.line);
    return first === undefined ? [] : [repeatedObservation(located, located.row.date.text, first)];
  });
}

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
