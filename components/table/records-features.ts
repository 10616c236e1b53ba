import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_arrIncludesSome,
  filterFn_equals,
  globalFilteringFeature,
  type Row,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { isFound } from "@/lib/table/engine/filter";
import { compareValues } from "@/lib/table/engine/order";
import type { RowFacts, TableFrame, TableRow } from "@/lib/table/spec";
import { foldWords } from "@/lib/text/fold";
import type { Locale } from "@/lib/text/locales";

/** A row as the functions that are registered see it. */
type Seen = { readonly original: RowFacts };

/** The search: finds a row by the words of a query, which are folded once for all rows. */
const findsNames = Object.assign(
  (row: Seen, _: string, words: readonly string[]) => isFound(row.original, words),
  { resolveFilterValue: foldWords },
);

/** The order of a column: what is missing comes last by itself. */
const byKey =
  (locale: Locale) =>
  (a: Seen, b: Seen, column: string): number => {
    const [x, y] = [a.original.keys[column] ?? null, b.original.keys[column] ?? null];
    return x === null || y === null ? 0 : compareValues(locale, x, y);
  };

/**
 * What the tables here use of TanStack Table. Whatever filters, counts or sorts must be registered: an unknown filter
 * keeps every row, silently. The order of words is that of the language, so each table registers its own.
 */
export const featuresOf = (locale: Locale) =>
  tableFeatures({
    columnFilteringFeature,
    globalFilteringFeature,
    filteredRowModel: createFilteredRowModel(),
    filterFns: { hasSome: filterFn_arrIncludesSome, is: filterFn_equals, findsNames },
    columnFacetingFeature,
    facetedRowModel: createFacetedRowModel(),
    facetedUniqueValues: createFacetedUniqueValues(),
    rowSortingFeature,
    sortedRowModel: createSortedRowModel(),
    sortFns: { byKey: byKey(locale) },
    columnVisibilityFeature,
    rowExpandingFeature,
  });

export type Features = ReturnType<typeof featuresOf>;

export type ModelRow = Row<Features, TableRow>;

const column = createColumnHelper<Features, TableRow>();

/** Columns that are never shown carry what filters a row. A colon stands in no id of a frame. */
export const [roleColumn, namesColumn] = ["row:role", "row:names"] as const;
export const facetColumn = (facet: string) => `facet:${facet}`;
export const chipColumn = (sense: string) => `chip:${sense}`;

/** The values of all columns are of one type, so that one list holds them. */
const read = (value: (row: TableRow) => unknown) => value;

/** A column that filters by any of several values. Context has the values, and is filtered by them, but is not counted. */
const valuesColumn = (id: string, valuesOf: (row: RowFacts) => readonly string[]) =>
  column.accessor(read(valuesOf), {
    id,
    filterFn: "hasSome",
    enableGlobalFilter: false,
    getUniqueValues: (row) => (row.context ? [] : [...new Set(valuesOf(row))]),
  });

/** The columns of a frame, and those that filter. */
export const columnsOf = ({ columns, facets, chips }: TableFrame) => [
  ...columns.map(({ id, sortable }) =>
    column.accessor(
      read(({ keys }) => keys[id] ?? undefined),
      {
        id,
        enableSorting: sortable,
        sortFn: "byKey",
        sortUndefined: "last",
        enableGlobalFilter: false,
      },
    ),
  ),
  ...facets.map(({ id }) => valuesColumn(facetColumn(id), (row) => row.facets[id] ?? [])),
  ...(chips?.senses ?? []).map(({ id }) => valuesColumn(chipColumn(id), (row) => row.chips[id] ?? [])),
  column.accessor(
    read(({ context }) => (context ? "context" : "counted")),
    {
      id: roleColumn,
      filterFn: "is",
      enableGlobalFilter: false,
    },
  ),
  column.accessor(
    read(({ find }) => find),
    { id: namesColumn, enableGlobalFilter: true },
  ),
];
