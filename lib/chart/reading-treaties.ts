import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import type { Reading } from "./reading";
import type { IntervalRow, IntervalsSpec, StepsSpec } from "./spec";
import { layerValue, readerLayers, totalOf } from "./step-values";

const spokenOf = (heading: string, value: string, more: readonly string[]) =>
  [`${heading}: ${value}`, ...more].join(". ");

/** What a chart of steps says of a day on which something changed; of one layer where a row is asked for, the highest first. */
export function readStep(spec: StepsSpec, index: number, row: number | null): Reading | null {
  const point = spec.points[index];
  if (point === undefined) return null;
  const count = (value: number) => formatNumber(spec.locale, value);
  const layers = readerLayers(spec).toReversed();
  const chosen = row === null ? undefined : layers[row];
  const total = fill(spec.reading.total, { count: count(totalOf(point)) });
  const value = chosen === undefined ? total : `${chosen.label}: ${count(layerValue(point, chosen))}`;
  const facts = [
    ...layers.map((layer) => ({ label: layer.label, value: count(layerValue(point, layer)) })),
    { label: spec.line.label, value: count(point.line) },
  ];
  const items = point.changes.map(({ id, sign, label }) => ({
    id: `${id}-${sign}`,
    label,
    value: "",
    tone: 0,
  }));
  return {
    heading: point.label,
    value,
    temperature: null,
    facts,
    lists: items.length === 0 ? [] : [{ label: spec.reading.changes, items }],
    spoken: spokenOf(point.label, value, [
      ...items.map(({ label }) => label),
      ...(chosen === undefined ? facts.map((fact) => `${fact.label} ${fact.value}`) : []),
    ]),
  };
}

/** The lines of a chart of intervals, from the top down. */
export const rowsOfIntervals = (spec: IntervalsSpec): readonly IntervalRow[] =>
  spec.groups.flatMap(({ rows }) => rows);

/** How many names the card lists before it says how many more there are. */
const listed = 14;

/** What a chart of intervals says of a day: what is in force on it; of a line where a row is asked for: its dates. */
export function readInterval(spec: IntervalsSpec, index: number, row: number | null): Reading | null {
  const day = spec.days[index];
  if (day === undefined) return null;
  const rows = rowsOfIntervals(spec);
  const count = (value: number) => formatNumber(spec.locale, value);
  const held = rows.filter(({ id }) => day.ids.includes(id));
  const value = fill(spec.reading.ofShown, { count: count(held.length), shown: count(rows.length) });
  const line = row === null ? undefined : rows[row];
  if (line !== undefined)
    return {
      heading: line.label,
      value: "",
      temperature: null,
      facts: [...line.facts, { label: day.label, value }],
      lists: [],
      spoken: [line.label, ...line.facts.map((fact) => `${fact.label} ${fact.value}`)].join(". "),
    };
  const items = held.slice(0, listed).map(({ id, label }) => ({ id, label, value: "", tone: 0 }));
  const more = held.length - items.length;
  return {
    heading: day.label,
    value,
    temperature: null,
    facts: [],
    lists:
      items.length === 0
        ? []
        : [
            {
              label: spec.reading.inForce,
              items:
                more > 0 ? [...items, { id: "more", label: `… +${count(more)}`, value: "", tone: 0 }] : items,
            },
          ],
    spoken: spokenOf(
      day.label,
      value,
      held.map(({ label }) => label),
    ),
  };
}
