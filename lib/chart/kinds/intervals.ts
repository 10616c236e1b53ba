import type { FieldRole } from "@/lib/look/roles";
import type { EndMark } from "@/lib/record/end-mark";
import type { Fact } from "@/lib/record/fact";
import type { Life } from "@/lib/record/life";
import { type Day, toIsoDay } from "@/lib/text/calendar";
import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import type { Messages } from "@/lib/text/messages/en/all";
import type { ChartWords, TimeAxis } from "../elements";
import type { FigureTable } from "../figure-table";
import { type Kind, plainKind, subtitleNote } from "../kind";
import { listOf, plainReading, type Reading, type ReadingItem, spokenFact, spokenOf } from "../reading";

export type IntervalRow = {
  readonly id: string;
  readonly label: string;
  readonly life: Life;
  /** Address of its page below the site's root. */
  readonly path: string;
  /** Its dates in words, for the card and for a screen reader. */
  readonly facts: readonly Fact[];
};

export type IntervalGroup = {
  readonly id: string;
  readonly label: string;
  readonly role: FieldRole;
  readonly rows: readonly IntervalRow[];
};

/** A day by which the intervals can be scrubbed, and what is in force on it. */
export type IntervalDay = { readonly at: Day; readonly label: string; readonly ids: readonly string[] };

/** Lives as lines on one time axis, grouped and named. */
export type IntervalsSpec = ChartWords & {
  readonly kind: "intervals";
  readonly x: TimeAxis;
  readonly groups: readonly IntervalGroup[];
  readonly days: readonly IntervalDay[];
  readonly endings: readonly { readonly mark: EndMark; readonly label: string }[];
  /** `ofShown` is a sentence with places for `count` and `shown`. */
  readonly reading: { readonly inForce: string; readonly ofShown: string };
};

/** The lines from the top down. */
export const rowsOf = ({ groups }: Pick<IntervalsSpec, "groups">): readonly IntervalRow[] =>
  groups.flatMap(({ rows }) => rows);

/** How many names the card lists before it says how many more there are. */
const listed = 14;

/** What is said of a day: what is in force on it; of a line where a row is asked for: its dates. */
function readDay(spec: IntervalsSpec, index: number, row: number | null): Reading | null {
  const day = spec.days[index];
  if (day === undefined) return null;
  const rows = rowsOf(spec);
  const count = (value: number) => formatNumber(spec.locale, value);
  const held = rows.filter(({ id }) => day.ids.includes(id));
  const value = fill(spec.reading.ofShown, { count: count(held.length), shown: count(rows.length) });
  const line = row === null ? undefined : rows[row];
  if (line !== undefined) return readLine(line, { id: "day", label: day.label, value });
  return {
    ...plainReading(day.label, value, null),
    lists: listOf(spec.reading.inForce, itemsOf(held, count)),
    spoken: spokenOf(
      day.label,
      value,
      held.map(({ label }) => label),
    ),
  };
}

const readLine = ({ label, facts }: IntervalRow, day: Fact): Reading => ({
  ...plainReading(label, "", null),
  facts: [...facts, day],
  spoken: [label, ...facts.map(spokenFact)].join(". "),
});

function itemsOf(held: readonly IntervalRow[], count: (value: number) => string): readonly ReadingItem[] {
  const plain = { lead: null, value: "", tone: 0, path: null };
  const items = held.slice(0, listed).map(({ id, label }) => ({ ...plain, id, label }));
  const more = held.length - items.length;
  return more > 0 ? [...items, { ...plain, id: "more", label: `… +${count(more)}` }] : items;
}

/** The facts of a line that its row in the table shows. */
const columnsOfLife = ["signed", "since", "boundBoth", "suspended", "until", "status"] as const;

/** The lives as a table: a row a line, its dates in words. */
function linesOf(spec: IntervalsSpec, { treaties: { columns, facts } }: Messages): FigureTable {
  return {
    caption: spec.title,
    columns: [
      { id: "title", label: columns.title, numeric: false },
      { id: "field", label: columns.field, numeric: false },
      ...columnsOfLife.map((id) => ({ id, label: facts[id], numeric: false })),
    ],
    rows: spec.groups.flatMap((group) =>
      group.rows.map((row) => [
        row.label,
        group.label,
        ...columnsOfLife.map((id) => row.facts.find((fact) => fact.id === id)?.value ?? ""),
      ]),
    ),
  };
}

const isoOrNull = (day: Day | null | undefined) => (day === null || day === undefined ? null : toIsoDay(day));

export const intervals: Kind<IntervalsSpec> = {
  ...plainKind,
  // Lines with names need height.
  pageSizes: {
    tall: { width: 400, height: 900 },
    medium: { width: 800, height: 760 },
    wide: { width: 1200, height: 780 },
  },
  pointCount: ({ days }) => days.length,
  read: readDay,
  // A line is the same on every day: moving in time leaves it and reads the day.
  keepsRow: false,
  rowPath: (spec, row) => rowsOf(spec)[row]?.path ?? null,
  figures: linesOf,
  figuresNote: subtitleNote,
  fields: ({ groups }) => ({
    columns: [
      "id",
      "name",
      "field",
      "signed",
      "in_force_from",
      "suspended_from",
      "in_force_until",
      "ended",
      "how",
    ],
    rows: groups.flatMap((group) =>
      group.rows.map(({ id, label, life }) => [
        id,
        label,
        group.id,
        toIsoDay(life.signed),
        isoOrNull(life.force?.from),
        isoOrNull(life.force?.suspended),
        isoOrNull(life.force?.until),
        isoOrNull(life.end?.at),
        life.end?.mark ?? null,
      ]),
    ),
  }),
};
