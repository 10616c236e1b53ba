import type { Event } from "@/lib/schema/event";
import type { HistoricalDate } from "@/lib/schema/historical-date";
import type { Located } from "./parse-table";
import { afterReview, endsBeforeStart, type Problem, wrongWeight } from "./problems";
import type { Tables } from "./tables";

/** Weights are the published ones, spans run forward, nothing lies after the review. */
export function checkEvents(tables: Tables, reviewed: HistoricalDate): readonly Problem[] {
  const published = new Map(tables.weights.rows.map(({ row }) => [row.code, row.goldstein]));
  return [
    ...tables.events.rows.flatMap((located) =>
      checkEvent(located, published.get(located.row.cameo), reviewed),
    ),
    ...tables.summits.rows.flatMap((located) => checkSpan(located, located.row, reviewed)),
    ...tables.alliances.rows.flatMap((located) => checkDays(located, ["founded", "dissolved"], reviewed)),
    ...tables.memberships.rows.flatMap((located) =>
      checkDays(located, ["joined", "left", "in_force"], reviewed),
    ),
    ...tables.series.rows.flatMap((located) => checkDays(located, ["date", "end_date"], reviewed)),
    ...tables.conditions.rows.flatMap((located) => checkDays(located, ["start", "end"], reviewed)),
    ...tables["agreed-pairs"].rows.flatMap((located) => checkDays(located, ["warmer", "colder"], reviewed)),
  ];
}

/** No day of a row lies after the review. */
const checkDays = <Column extends string>(
  located: Located<Readonly<Record<Column, HistoricalDate | null>>>,
  columns: readonly Column[],
  reviewed: HistoricalDate,
): readonly Problem[] =>
  columns.flatMap((column) => {
    const date = located.row[column];
    return date !== null && date.from >= reviewed.to
      ? [afterReview(located, column, date.text, reviewed.text)]
      : [];
  });

type Span = { readonly date: HistoricalDate; readonly end_date: HistoricalDate | null };

function checkSpan(
  located: Located<unknown>,
  { date, end_date }: Span,
  reviewed: HistoricalDate,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (end_date !== null && end_date.to <= date.from)
    problems.push(endsBeforeStart(located, "end_date", end_date.text, date.text));
  if (date.from >= reviewed.to) problems.push(afterReview(located, "date", date.text, reviewed.text));
  if (end_date !== null && end_date.from >= reviewed.to)
    problems.push(afterReview(located, "end_date", end_date.text, reviewed.text));
  return problems;
}

function checkEvent(
  located: Located<Event>,
  weight: number | undefined,
  reviewed: HistoricalDate,
): readonly Problem[] {
  const { row } = located;
  const spans = checkSpan(located, row, reviewed);
  if (weight === undefined || weight === row.goldstein) return spans;
  return [...spans, wrongWeight(located, row.goldstein, row.cameo, weight)];
}
