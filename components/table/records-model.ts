import { type ColumnFiltersState, type Table, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { Counts } from "@/lib/table/engine/counts";
import type { TableState } from "@/lib/table/engine/state";
import type { Option, TableFrame, TableRow, TableSpec } from "@/lib/table/spec";
import {
  chipColumn,
  columnsOf,
  type Features,
  facetColumn,
  featuresOf,
  type ModelRow,
  roleColumn,
} from "./records-features";

/** The server writes context rows too, hidden, since the address may ask for them before the table lives. */
const isServer = typeof document === "undefined";

/** Context is left out by a filter of its own, so that its rows need not be built again when they are asked for. */
const filtersOf = ({ facets }: TableFrame, state: TableState): ColumnFiltersState => [
  ...(isServer || state.context ? [] : [{ id: roleColumn, value: "counted" }]),
  ...(state.chip === null ? [] : [{ id: chipColumn(state.sense), value: [state.chip] }]),
  ...facets.flatMap(({ id }) => {
    const values = state.facets[id] ?? [];
    return values.length === 0 ? [] : [{ id: facetColumn(id), value: values }];
  }),
];

/** Which columns are shown: those that the reader chose, and none of those that only filter. */
const visibilityOf = (columns: ReturnType<typeof columnsOf>, shown: readonly string[]) =>
  Object.fromEntries(columns.map(({ id = "" }) => [id, shown.includes(id)]));

/**
 * What is left if one also chooses this: a column is faceted by all filters but its own. So is the column of roles, which
 * tells how many rows of each kind the other filters leave.
 */
function countsIn(
  table: Pick<Table<Features, TableRow>, "getColumn">,
  { frame, rows }: TableSpec,
  state: TableState,
): Counts {
  const countOf = (column: string, value: string): number =>
    table.getColumn(column)?.getFacetedUniqueValues().get(value) ?? 0;
  const counted = (column: string, options: readonly Option[]) =>
    Object.fromEntries(options.map(({ value }) => [value, countOf(column, value)]));
  const contextTotal = rows.filter(({ context }) => context).length;
  return {
    shown: countOf(roleColumn, "counted"),
    total: rows.length - contextTotal,
    contextShown: state.context ? countOf(roleColumn, "context") : 0,
    contextTotal,
    chips: counted(chipColumn(state.sense), frame.chips?.options ?? []),
    facets: Object.fromEntries(
      frame.facets.map(({ id, options }) => [id, counted(facetColumn(id), options)]),
    ),
  };
}

export type RecordsModel = {
  /** The rows that a state leaves, in its order. */
  readonly rows: readonly ModelRow[];
  readonly counts: Counts;
  /** The ids of the columns that are shown. */
  readonly columns: readonly string[];
};

/** A table of records in a state, as TanStack Table filters, counts, sorts, shows and opens it. */
export function useRecords(spec: TableSpec, state: TableState): RecordsModel {
  const { frame, rows } = spec;
  // TanStack Table compares columns, data and the parts of its state by identity.
  const features = useMemo(() => featuresOf(frame.locale), [frame.locale]);
  const columns = useMemo(() => columnsOf(frame), [frame]);
  const data = useMemo(() => [...rows], [rows]);
  const columnVisibility = useMemo(() => visibilityOf(columns, state.columns), [columns, state.columns]);
  const options = useMemo(
    () => ({
      features,
      columns,
      data,
      getRowId: ({ id }: TableRow) => id,
      getRowCanExpand: () => frame.details !== null,
      globalFilterFn: "findsNames" as const,
      state: {
        columnFilters: filtersOf(frame, state),
        globalFilter: state.query,
        sorting: state.sort.map(({ column: id, descending: desc }) => ({ id, desc })),
        columnVisibility,
        expanded: Object.fromEntries(state.open.map((id) => [id, true])),
      },
    }),
    [features, columns, data, columnVisibility, frame, state],
  );
  const table = useTable(options);
  const counts = useMemo(() => countsIn(table, spec, state), [table, spec, state]);
  const visible = table.getVisibleLeafColumns();
  const shown = useMemo(() => visible.map(({ id }) => id), [visible]);
  return { rows: table.getRowModel().rows, counts, columns: shown };
}
