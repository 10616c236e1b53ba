import { type Agreement, agreement } from "@/lib/schema/agreement";
import { type Alliance, alliance } from "@/lib/schema/alliance";
import { type Event, event } from "@/lib/schema/event";
import type { HistoricalDate } from "@/lib/schema/historical-date";
import { type Indicator, indicator } from "@/lib/schema/indicator";
import { type Leader, leader } from "@/lib/schema/leader";
import { type Limit, limit } from "@/lib/schema/limit";
import { type Membership, membership } from "@/lib/schema/membership";
import { type Observation, observation } from "@/lib/schema/observation";
import { type PackageDescriptor, packageDescriptor } from "@/lib/schema/package";
import { type Phase, phase } from "@/lib/schema/phase";
import { type Ratification, ratification } from "@/lib/schema/ratification";
import { type SeedStatement, seedStatement } from "@/lib/schema/seed-statement";
import { type Source, source } from "@/lib/schema/source";
import { type Summit, summit } from "@/lib/schema/summit";
import { mapTables, type TableName } from "@/lib/schema/tables";
import { type Weight, weight } from "@/lib/schema/weight";
import { checkAlliances } from "./check-alliances";
import { checkEvents } from "./check-events";
import { checkLinks } from "./check-links";
import { checkSeries } from "./check-series";
import { checkLeaders, checkPhases } from "./check-tiling";
import { parseTable, type Table } from "./parse-table";
import { badCell, DataError, type Problem } from "./problems";
import { type RawFiles, readFiles } from "./read";

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
export type Dataset = {
  readonly version: string;
  /** The day through which all tables were reviewed; nothing after it is drawn. */
  readonly reviewedThrough: HistoricalDate;
  readonly phases: readonly Phase[];
  readonly events: readonly Event[];
  readonly weights: readonly Weight[];
  readonly agreements: readonly Agreement[];
  readonly limits: readonly Limit[];
  readonly ratifications: readonly Ratification[];
  readonly sources: readonly Source[];
  readonly summits: readonly Summit[];
  readonly leaders: readonly Leader[];
  readonly alliances: readonly Alliance[];
  readonly memberships: readonly Membership[];
  /** The series from outside, and what they count. */
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** The dated statements of the article that the project began from. */
  readonly seedStatements: readonly SeedStatement[];
  readonly folder: DataFolder;
};

export type Tables = {
  readonly phases: Table<Phase>;
  readonly events: Table<Event>;
  readonly weights: Table<Weight>;
  readonly agreements: Table<Agreement>;
  readonly limits: Table<Limit>;
  readonly ratifications: Table<Ratification>;
  readonly sources: Table<Source>;
  readonly summits: Table<Summit>;
  readonly leaders: Table<Leader>;
  readonly alliances: Table<Alliance>;
  readonly memberships: Table<Membership>;
  readonly "series-catalog": Table<Indicator>;
  readonly series: Table<Observation>;
  readonly "seed-coverage": Table<SeedStatement>;
};

function parseDescriptor(text: string, problems: Problem[]) {
  const place = { file: "datapackage.json", line: 1 };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.push(
      badCell(place, "", text, `is not JSON: ${error instanceof Error ? error.message : String(error)}`),
    );
    return null;
  }
  const result = packageDescriptor.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(badCell(place, issue.path.join("."), "", issue.message));
  return null;
}

export type Checked = { readonly dataset: Dataset | null; readonly problems: readonly Problem[] };

/** Parses and checks everything, and returns all problems at once. The dataset is null where there is any. */
export function checkDataset(files: RawFiles): Checked {
  const problems: Problem[] = [];
  const descriptor = parseDescriptor(files.descriptor, problems);
  const { tables: raw } = files;
  const tables: Tables = {
    phases: parseTable("phases.csv", raw.phases, phase, "id", problems),
    events: parseTable("events.csv", raw.events, event, "id", problems),
    weights: parseTable("weights.csv", raw.weights, weight, "code", problems),
    agreements: parseTable("agreements.csv", raw.agreements, agreement, "id", problems),
    limits: parseTable("limits.csv", raw.limits, limit, null, problems),
    ratifications: parseTable("ratifications.csv", raw.ratifications, ratification, null, problems),
    sources: parseTable("sources.csv", raw.sources, source, "id", problems),
    summits: parseTable("summits.csv", raw.summits, summit, "id", problems),
    leaders: parseTable("leaders.csv", raw.leaders, leader, "id", problems),
    alliances: parseTable("alliances.csv", raw.alliances, alliance, "id", problems),
    memberships: parseTable("memberships.csv", raw.memberships, membership, "id", problems),
    "series-catalog": parseTable("series-catalog.csv", raw["series-catalog"], indicator, "id", problems),
    series: parseTable("series.csv", raw.series, observation, null, problems),
    "seed-coverage": parseTable("seed-coverage.csv", raw["seed-coverage"], seedStatement, "id", problems),
  };
  problems.push(
    ...checkLinks(tables),
    ...checkPhases(tables),
    ...checkLeaders(tables),
    ...checkAlliances(tables),
    ...checkSeries(tables),
  );
  if (descriptor !== null) problems.push(...checkEvents(tables, descriptor.reviewed_through));
  const inOrder = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  if (descriptor === null || problems.length > 0) return { dataset: null, problems: inOrder };
  const folder: DataFolder = {
    descriptor: files.descriptor,
    codebook: files.codebook,
    tables: mapTables((name) => ({
      bytes: raw[name],
      header: tables[name].header,
      cells: tables[name].cells,
    })),
  };
  return { dataset: toDataset(tables, descriptor, folder), problems: [] };
}

const rowsOf = <T>(table: Table<T>): readonly T[] => table.rows.map(({ row }) => row);

const toDataset = (
  tables: Tables,
  { version, reviewed_through }: PackageDescriptor,
  folder: DataFolder,
): Dataset => ({
  version,
  reviewedThrough: reviewed_through,
  folder,
  phases: rowsOf(tables.phases),
  events: rowsOf(tables.events).toSorted((a, b) => a.date.from - b.date.from),
  weights: rowsOf(tables.weights),
  agreements: rowsOf(tables.agreements).toSorted((a, b) => a.signed.from - b.signed.from),
  limits: rowsOf(tables.limits),
  ratifications: rowsOf(tables.ratifications),
  sources: rowsOf(tables.sources),
  summits: rowsOf(tables.summits).toSorted((a, b) => a.date.from - b.date.from),
  leaders: rowsOf(tables.leaders),
  alliances: rowsOf(tables.alliances),
  memberships: rowsOf(tables.memberships),
  indicators: rowsOf(tables["series-catalog"]),
  observations: rowsOf(tables.series),
  seedStatements: rowsOf(tables["seed-coverage"]),
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
