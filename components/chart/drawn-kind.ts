import type { ReactNode } from "react";
import type { Size } from "@/lib/chart/shapes";

/** The stretch of time that is shown; all of it where none is given. */
export type Zoom = readonly [number, number] | undefined;

export type ViewProps<Spec> = {
  readonly spec: Spec;
  readonly size: Size;
  readonly zoom?: Zoom;
  /** Makes ids unique on a page that holds several drawings. */
  readonly uid: string;
  /** Without axis, for the masthead. */
  readonly bare?: boolean | undefined;
  /** A day to mark with an upright: the curve is then drawn small, without events, phases and labels. */
  readonly mark?: number | undefined;
};

/** Which points a drawing shows, where each lies across it, and which is nearest to a place: in pixels of the drawing. */
export type Places = {
  readonly first: number;
  readonly last: number;
  readonly xOf: (index: number) => number;
  readonly nearest: (x: number) => number;
  /** The rows that ↑ and ↓ move between, from top to bottom; none where a point is all there is. */
  readonly rows: number;
  /** The row at a height, or null. */
  readonly rowNear: (y: number) => number | null;
};

export const noRows = { rows: 0, rowNear: () => null } as const;

export type MarkProps<Spec> = {
  readonly spec: Spec;
  readonly size: Size;
  readonly zoom?: Zoom;
  readonly index: number;
  /** Where the point lies across the drawing. */
  readonly x: number;
  /** The row that is read, of those that have rows. */
  readonly row: number | null;
};

/** How a kind is drawn and read: each has its folder, and a line in `kinds.tsx`. */
export type DrawnKind<Spec> = {
  readonly View: (props: ViewProps<Spec>) => ReactNode;
  readonly places: (spec: Spec, size: Size, zoom?: Zoom) => Places;
  /** What marks the point that is read, laid over the drawing. */
  readonly Mark: (props: MarkProps<Spec>) => ReactNode;
};
