import type { ChartWords } from "../elements";
import { type Kind, plainKind, subtitleNote } from "../kind";
import { usualSizes } from "../shapes";

/** Nothing to draw is a chart too: the reason stands where the drawing would. */
export type EmptySpec = ChartWords & { readonly kind: "empty"; readonly reason: string };

export const empty: Kind<EmptySpec> = {
  ...plainKind,
  pageSizes: usualSizes,
  pointCount: () => 0,
  read: () => null,
  figures: ({ reason }) => ({ caption: reason, columns: [], rows: [] }),
  figuresNote: subtitleNote,
  fields: ({ reason }) => ({ columns: ["reason"], rows: [[reason]] }),
};
