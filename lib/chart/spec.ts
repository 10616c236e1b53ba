import type { BarsSpec } from "./kinds/bars";
import type { CellsSpec } from "./kinds/cells";
import type { EmptySpec } from "./kinds/empty";
import type { IntervalsSpec } from "./kinds/intervals";
import type { SeriesSpec } from "./kinds/series";
import type { StepsSpec } from "./kinds/steps";

/**
 * THE CONTRACT. A chart as plain JSON: data units, no pixels, finished words of one language, domains and ticks decided,
 * `null` for no value. Every output — page, drawing, picture, table, alt text — is a translation of this and nothing else.
 */
export type SpecByKind = {
  readonly series: SeriesSpec;
  readonly cells: CellsSpec;
  readonly steps: StepsSpec;
  readonly intervals: IntervalsSpec;
  readonly bars: BarsSpec;
  readonly empty: EmptySpec;
};

/** A kind that is named here and lacks its reading, figures, sizes, view, places or mark does not compile. */
export type ChartKind = keyof SpecByKind;

/** The spec of a kind, and with no kind named any chart. Written so that a record over the kinds can be called with it. */
export type SpecOf<K extends ChartKind> = { readonly [P in K]: { readonly kind: P } & SpecByKind[P] }[K];

export type ChartSpec = SpecOf<ChartKind>;
