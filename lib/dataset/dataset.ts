import type { HistoricalDate } from "@/lib/schema/historical-date";
import { type PackageDescriptor, packageDescriptor } from "@/lib/schema/package";
import type { Day } from "@/lib/text/calendar";
import { mapKeys } from "@/lib/text/map-keys";
import { checkAlliances } from "./check-alliances";
import { checkEvents } from "./check-events";
import { checkLinks } from "./check-links";
import { checkLives } from "./check-lives";
import { checkRepeats } from "./check-repeats";
import { checkSeries } from "./check-series";
import { checkConditions, checkLeaders, checkPhases } from "./check-tiling";
import { checkToday } from "./check-today";
import { mapTables } from "./map-tables";
import { parseTable } from "./parse-table";
import { badCell, DataError, type Problem } from "./problems";
import { type RawFiles, readFiles } from "./read";
import {
  type Declarations,
  tables as declared,
  type ParsedTables,
  type Rows,
  type RowsByTable,
  type TableName,
  type Tables,
  tableNames,
  toRows,
} from "./tables";

/** A table as its file has it. */
export type TableFile = {
  readonly bytes: Uint8Array;
  readonly header: readonly string[];
  /** The rows, cell by cell, as text. */
  readonly cells: readonly (readonly string[])[];
};

/** The folder as it was read, for those who hand it on. */
export type DataFolder = Pick<RawFiles, "descriptor" | "codebook"> & {
  readonly tables: Readonly<Record<TableName, TableFile>>;
};

/** The checked dataset: every id resolves, every date is in order, every weight is the published one. */
export type Dataset = Rows & {
  readonly version: string;
  /** The day through which all tables were reviewed; nothing after it is drawn. */
  readonly reviewedThrough: HistoricalDate;
  readonly folder: DataFolder;
};

type ParsedDescriptor = {
  readonly descriptor: PackageDescriptor | null;
  readonly problems: readonly Problem[];
};

function parseDescriptor(text: string): ParsedDescriptor {
  const place = { file: "datapackage.json", line: 1 };
  const refused = (problems: readonly Problem[]) => ({ descriptor: null, problems });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused([badCell(place, "", text, `is not JSON: ${reason}`)]);
  }
  const { success, data, error } = packageDescriptor.safeParse(json);
  if (success) return { descriptor: data, problems: [] };
  return refused(error.issues.map(({ path, message }) => badCell(place, path.join("."), "", message)));
}

/** Every file as its table is declared. Generic over the rows, so that the compiler holds each table to its own. */
const parseTables = <Of extends object>(
  names: readonly (keyof Of)[],
  bytes: Readonly<Record<keyof Of, Uint8Array>>,
  declarations: Declarations<Of>,
): ParsedTables<Of> =>
  mapKeys<ParsedTables<Of>>(names, (name) =>
    parseTable(`${String(name)}.csv`, bytes[name], declarations[name]),
  );

/** The rows of every table in their order. */
const rowsOf = <Of extends object>(
  names: readonly (keyof Of)[],
  parsed: ParsedTables<Of>,
  declarations: Declarations<Of>,
): RowsByTable<Of> =>
  mapKeys<RowsByTable<Of>>(names, (name) => {
    const rows = parsed[name].rows.map(({ row }) => row);
    const { orderOf } = declarations[name];
    return orderOf === null ? rows : rows.toSorted((a, b) => orderOf(a) - orderOf(b));
  });

export type Checked = { readonly dataset: Dataset | null; readonly problems: readonly Problem[] };

/** The day that has begun somewhere on Earth: where days begin first, it is fourteen hours later than by universal time. */
const latestToday = (): Day => Math.floor((Date.now() + 14 * 3_600_000) / 86_400_000);

/**
 * Parses and checks everything, and returns all problems at once. The dataset is null where there is any. `today` is the
 * day after which nothing can have been reviewed.
 */
export function checkDataset(files: RawFiles, today: Day = latestToday()): Checked {
  const { descriptor, problems: ofDescriptor } = parseDescriptor(files.descriptor);
  const tables: Tables = parseTables(tableNames, files.tables, declared);
  const problems = [
    ...ofDescriptor,
    ...tableNames.flatMap((name) => tables[name].problems),
    ...checkLinks(tables),
    ...checkPhases(tables),
    ...checkConditions(tables),
    ...checkLeaders(tables),
    ...checkAlliances(tables),
    ...checkSeries(tables),
    ...checkLives(tables),
    ...checkRepeats(tables),
    ...(descriptor === null
      ? []
      : [
          ...checkEvents(tables, descriptor.reviewed_through),
          ...checkToday(tables, descriptor.reviewed_through, today),
        ]),
  ].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  if (descriptor === null || problems.length > 0) return { dataset: null, problems };
  const dataset: Dataset = {
    ...toRows(rowsOf(tableNames, tables, declared)),
    version: descriptor.version,
    reviewedThrough: descriptor.reviewed_through,
    folder: toFolder(files, tables),
  };
  return { dataset, problems: [] };
}

const toFolder = ({ descriptor, codebook, tables: bytes }: RawFiles, tables: Tables): DataFolder => ({
  descriptor,
  codebook,
  tables: mapTables((name) => {
    const { header, cells } = tables[name];
    return { bytes: bytes[name], header, cells };
  }),
});

let loaded: Dataset | undefined;

/** The dataset of this folder, read once per process. Throws a `DataError` with every problem. */
export function loadDataset(): Dataset {
  if (loaded !== undefined) return loaded;
  const { dataset, problems } = checkDataset(readFiles());
  if (dataset === null) throw new DataError(problems);
  loaded = dataset;
  return dataset;
}
