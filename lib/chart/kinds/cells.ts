import { formatSigned } from "@/lib/text/format";
import type { ChartWords, Stretch, Tick } from "../elements";
import { type Kind, plainKind, subtitleNote } from "../kind";
import { plainReading, temperatureReading } from "../reading";
import { usualSizes } from "../shapes";

export type Cell = { readonly year: number; readonly label: string; readonly value: number | null };

/** Coloured stripes along the years. */
export type CellsSpec = ChartWords & {
  readonly kind: "cells";
  readonly ticks: readonly Tick[];
  readonly cells: readonly Cell[];
  readonly words: readonly Stretch[];
  readonly reading: { readonly value: string; readonly nothing: string };
};

export const cells: Kind<CellsSpec> = {
  ...plainKind,
  pageSizes: usualSizes,
  pointCount: ({ cells }) => cells.length,
  read: ({ cells, locale, words, reading }, index) => {
    const cell = cells[index];
    return cell === undefined
      ? null
      : plainReading(
          cell.label,
          temperatureReading({ locale, words, nothing: reading.nothing }, cell.value),
          cell.value,
        );
  },
  figures: ({ title, cells, locale }, { charts: { columns } }) => ({
    caption: title,
    columns: [
      { id: "year", label: columns.year, numeric: false },
      { id: "mean", label: columns.mean, numeric: true },
    ],
    rows: cells.map(({ label, value }) => [label, value === null ? "" : formatSigned(locale, value, 2)]),
  }),
  figuresNote: subtitleNote,
  fields: ({ cells }) => ({
    columns: ["year", "temperature"],
    rows: cells.map(({ year, value }) => [year, value]),
  }),
};
