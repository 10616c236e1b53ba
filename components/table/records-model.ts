import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { rowTest } from "@/lib/table/engine/filter";
import { compareValues } from "@/lib/table/engine/order";
import type { TableState } from "@/lib/table/engine/state";
import type { RowFacts, TableFrame, TableRow } from "@/lib/table/spec";

/** What the tables here use of TanStack Table. Whatever filters or sorts must be registered: an unknown filter keeps every row, silently. */
const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: {
    test: (row: { readonly original: RowFacts }, _: string, test: (row: RowFacts) => boolean) =>
      test(row.original),
  },
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
});

const column = createColumnHelper<typeof features, TableRow>();

export type ModelRow = Row<typeof features, TableRow>;

const columnsOf = (frame: TableFrame) =>
  frame.columns.map(({ id }, index) =>
    column.accessor((row): unknown => row.keys[index] ?? undefined, {
      id,
      sortUndefined: "last",
      sortFn: (a: ModelRow, b: ModelRow) => {
        const [x, y] = [a.original.keys[index], b.original.keys[index]];
        return x === undefined || x === null || y === undefined || y === null
          ? 0
          : compareValues(frame.locale, x, y);
      },
    }),
  );

/** The server writes context rows too, hidden, since the address may ask for them before the table lives. */
const isServer = typeof document === "undefined";

/** A table of records with the rows that a state leaves, in its order. */
export function useRecords(frame: TableFrame, rows: readonly TableRow[], state: TableState) {
  // TanStack Table compares columns, data and filters by identity.
  const columns = useMemo(() => columnsOf(frame), [frame]);
  const data = useMemo(() => [...rows], [rows]);
  const globalFilter = useMemo(() => {
    const passes = rowTest(frame, state);
    return (row: RowFacts) => (isServer || state.context || !row.context) && passes(row);
  }, [frame, state]);
  const sorting = useMemo(
    () => state.sort.map(({ column: id, descending: desc }) => ({ id, desc })),
    [state.sort],
  );
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ id }) => id,
    getRowCanExpand: () => true,
    globalFilterFn: "test",
    getColumnCanGlobalFilter: ({ id }) => id === frame.columns[0]?.id,
    state: {
      globalFilter,
      sorting,
      columnVisibility: Object.fromEntries(frame.columns.map(({ id }) => [id, state.columns.includes(id)])),
      expanded: Object.fromEntries(state.open.map((id) => [id, true])),
    },
  });
}
