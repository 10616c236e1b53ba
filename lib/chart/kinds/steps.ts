import type { FieldRole } from "@/lib/look/roles";
import { type Day, toCivil, toDay, toIsoDay } from "@/lib/text/calendar";
import { fill } from "@/lib/text/fill";
import { formatNumber, formatYear } from "@/lib/text/format";
import type { Messages } from "@/lib/text/messages/en/all";
import type { ChartWords, TimeAxis, ValueAxis } from "../elements";
import type { FigureTable } from "../figure-table";
import { type Kind, plainKind, subtitleNote } from "../kind";
import { listOf, type Reading, spokenFact, spokenOf } from "../reading";
import { usualSizes } from "../shapes";

/** One of the layers that a stack of steps is made of, from the bottom up. */
export type StepLayer = {
  readonly id: string;
  /** What a reader knows it as: a layer of what is suspended is part of the one that it stands on. */
  readonly of: string;
  readonly label: string;
  readonly role: FieldRole;
  /** What is suspended still counts, and is drawn hatched. */
  readonly hatched: boolean;
};

/** Something that comes into a count, leaves it, or is suspended in it. */
export type StepChange = {
  readonly id: string;
  readonly sign: "in" | "out" | "suspended";
  /** What happened in words: "ABM Treaty enters into force". */
  readonly label: string;
};

/** The counts from a day on, until the next point: nothing happens between. */
export type StepPoint = {
  readonly x: Day;
  readonly label: string;
  /** One count a layer, in the order of the layers. */
  readonly values: readonly number[];
  /** The count of the dashed line. */
  readonly line: number;
  readonly changes: readonly StepChange[];
};

/** Counts that change on days: a stack of steps, and a dashed line beside it that is not part of the stack. */
export type StepsSpec = ChartWords & {
  readonly kind: "steps";
  readonly x: TimeAxis;
  readonly y: ValueAxis;
  readonly layers: readonly StepLayer[];
  readonly line: { readonly id: string; readonly label: string };
  readonly points: readonly StepPoint[];
  /** `total` is a sentence with a place for `count`. */
  readonly reading: { readonly total: string; readonly changes: string };
};

/** The point whose counts hold on a day: the last one at or before it; −1 before the first. */
export const pointIndexOn = (points: readonly StepPoint[], day: number): number =>
  points.findLastIndex(({ x }) => x <= day);

/** A layer that a reader knows as one: what is in force in a field, and what is suspended there. */
export type ReaderLayer = Pick<StepLayer, "id" | "label" | "role"> & {
  /** Places of its layers in the values of a point. */
  readonly places: readonly number[];
};

/** The layers as a reader knows them, from the bottom up. */
export const readerLayers = ({ layers }: Pick<StepsSpec, "layers">): readonly ReaderLayer[] =>
  layers.flatMap(({ id, of, label, role }) =>
    id === of
      ? [{ id, label, role, places: layers.flatMap((layer, place) => (layer.of === id ? [place] : [])) }]
      : [],
  );

/** The count of a reader's layer at a point. */
export const layerValue = (
  { values }: Pick<StepPoint, "values">,
  { places }: Pick<ReaderLayer, "places">,
): number => places.reduce((sum, place) => sum + (values[place] ?? 0), 0);

/** The height of the stack at a point. */
export const totalOf = ({ values }: Pick<StepPoint, "values">): number =>
  values.reduce((sum, value) => sum + value, 0);

/** What is said of a day on which something changed; of one layer where a row is asked for, the highest first. */
function readStep(spec: StepsSpec, index: number, row: number | null): Reading | null {
  const point = spec.points[index];
  if (point === undefined) return null;
  const count = (value: number) => formatNumber(spec.locale, value);
  const layers = readerLayers(spec).toReversed();
  const chosen = row === null ? undefined : layers[row];
  const total = fill(spec.reading.total, { count: count(totalOf(point)) });
  const value = chosen === undefined ? total : `${chosen.label}: ${count(layerValue(point, chosen))}`;
  const facts = [
    ...layers.map((layer) => ({ id: layer.id, label: layer.label, value: count(layerValue(point, layer)) })),
    { id: spec.line.id, label: spec.line.label, value: count(point.line) },
  ];
  const items = point.changes.map(({ id, sign, label }) => ({
    id: `${id}-${sign}`,
    label,
    value: "",
    tone: 0,
    lead: null,
    path: null,
  }));
  return {
    heading: point.label,
    value,
    temperature: null,
    facts,
    lists: listOf(spec.reading.changes, items),
    spoken: spokenOf(point.label, value, [
      ...items.map(({ label }) => label),
      ...(chosen === undefined ? facts.map(spokenFact) : []),
    ]),
  };
}

/** The counts on the last day of each year, and on the last day that was reviewed. */
function yearsOf(spec: StepsSpec, { charts: { columns } }: Messages): FigureTable {
  const { locale, points } = spec;
  const layers = readerLayers(spec);
  const count = (value: number) => formatNumber(locale, value);
  const edge = spec.x.domain[1] - 1;
  const [from, to] = [toCivil(points[0]?.x ?? 0).year, toCivil(edge).year];
  const none: Pick<StepPoint, "values" | "line"> = { values: [], line: 0 };
  return {
    caption: spec.title,
    columns: [
      { id: "year", label: columns.yearEnd, numeric: false },
      ...layers.map(({ id, label }) => ({ id, label, numeric: true })),
      { id: "total", label: columns.total, numeric: true },
      { id: spec.line.id, label: columns.multilateral, numeric: true },
    ],
    rows: Array.from({ length: to - from + 1 }, (_, index) => {
      const year = from + index;
      const point = points[pointIndexOn(points, Math.min(edge, toDay(year, 12, 31)))] ?? none;
      return [
        formatYear(locale, year),
        ...layers.map((layer) => count(layerValue(point, layer))),
        count(totalOf(point)),
        count(point.line),
      ];
    }),
  };
}

export const steps: Kind<StepsSpec> = {
  ...plainKind,
  pageSizes: usualSizes,
  pointCount: ({ points }) => points.length,
  read: readStep,
  figures: yearsOf,
  figuresNote: subtitleNote,
  fields: (spec) => {
    const layers = readerLayers(spec);
    const suspended = { places: spec.layers.flatMap(({ hatched }, place) => (hatched ? [place] : [])) };
    return {
      columns: [
        "date",
        ...layers.map(({ id }) => id.replaceAll("-", "_")),
        "total",
        spec.line.id,
        "suspended",
        "changes",
      ],
      rows: spec.points.map((point) => [
        toIsoDay(point.x),
        ...layers.map((layer) => layerValue(point, layer)),
        totalOf(point),
        point.line,
        layerValue(point, suspended),
        point.changes.map(({ id, sign }) => `${sign} ${id}`).join(";"),
      ]),
    };
  },
};
