import type { SortKey, TableFrame } from "../spec";

/** What a reader has asked of a table. All of it stands in the address. */
export type TableState = {
  readonly query: string;
  /** The chosen chip, and in which sense. */
  readonly chip: string | null;
  readonly sense: string;
  /** The chosen values of each facet that has any. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sort: readonly SortKey[];
  /** The columns that are shown, in the order of the frame. */
  readonly columns: readonly string[];
  readonly context: boolean;
  /** The rows whose details are open. */
  readonly open: readonly string[];
};

export const defaultColumns = ({ columns }: TableFrame): readonly string[] =>
  columns.filter(({ shown }) => shown).map(({ id }) => id);

export const defaultState = (frame: TableFrame): TableState => ({
  query: "",
  chip: null,
  sense: frame.chips?.senses[0]?.id ?? "",
  facets: {},
  sort: frame.sort,
  columns: defaultColumns(frame),
  context: false,
  open: [],
});
