import type { FieldTable } from "@/lib/record/field-table";
import type { Day } from "@/lib/text/calendar";
import type { Messages } from "@/lib/text/messages/en/all";
import type { FigureTable } from "./figure-table";
import type { Kind } from "./kind";
import { bars } from "./kinds/bars";
import { cells } from "./kinds/cells";
import { empty } from "./kinds/empty";
import { intervals } from "./kinds/intervals";
import { series } from "./kinds/series";
import { steps } from "./kinds/steps";
import type { Reading } from "./reading";
import type { PageSizes } from "./shapes";
import type { ChartKind, ChartSpec, SpecByKind, SpecOf } from "./spec";

/** Every kind of chart by the name that specs carry. */
const kinds: { readonly [K in ChartKind]: Kind<SpecByKind[K]> } = {
  series,
  cells,
  steps,
  intervals,
  bars,
  empty,
};

const isKind = (name: unknown): name is ChartKind => typeof name === "string" && Object.hasOwn(kinds, name);

/** The names of the kinds. */
export const chartKinds: readonly ChartKind[] = Object.keys(kinds).filter(isKind);

/** Whether something that was fetched is a chart that can be read. One that has nothing to draw has nothing to read. */
export const isReadable = (value: unknown): value is ChartSpec =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  isKind(value.kind) &&
  value.kind !== "empty";

export const pageSizesOf = (kind: ChartKind): PageSizes => kinds[kind].pageSizes;

/** The number of points that a reader can move along. */
export const pointCount = <K extends ChartKind>(spec: SpecOf<K>): number => kinds[spec.kind].pointCount(spec);

/** The reading of a point of a chart, or of one of its rows at that point; null where there is no such point. */
export const readPoint = <K extends ChartKind>(
  spec: SpecOf<K>,
  index: number,
  row: number | null = null,
): Reading | null => kinds[spec.kind].read(spec, index, row);

/** The row that stays read when a reader moves in time. */
export const keptRow = ({ kind }: ChartSpec, row: number | null): number | null =>
  kinds[kind].keepsRow ? row : null;

/** The page of a row that is read, below the site's root, if it has one. */
export const rowPath = <K extends ChartKind>(spec: SpecOf<K>, row: number | null): string | null =>
  row === null ? null : kinds[spec.kind].rowPath(spec, row);

/** The days between which a chart can be zoomed; `null` where it has no time axis to zoom. */
export const zoomable = <K extends ChartKind>(spec: SpecOf<K>): readonly [Day, Day] | null =>
  kinds[spec.kind].zoomable(spec);

/** The twin of a chart: its figures as a table for the page. */
export const figuresOf = <K extends ChartKind>(spec: SpecOf<K>, words: Messages): FigureTable =>
  kinds[spec.kind].figures(spec, words);

/** What stands over the twin. */
export const figuresNote = <K extends ChartKind>(spec: SpecOf<K>, words: Messages): string =>
  kinds[spec.kind].figuresNote(spec, words);

/** The figures of a chart under the names of fields. */
export const fieldsOf = <K extends ChartKind>(spec: SpecOf<K>): FieldTable => kinds[spec.kind].fields(spec);
