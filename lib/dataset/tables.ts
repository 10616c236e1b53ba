import type { z } from "zod";
import { agreedPair } from "@/lib/schema/agreed-pair";
import { type Agreement, agreement } from "@/lib/schema/agreement";
import { alliance } from "@/lib/schema/alliance";
import { condition } from "@/lib/schema/condition";
import { conditionCoding } from "@/lib/schema/condition-coding";
import { type Event, event } from "@/lib/schema/event";
import { indicator } from "@/lib/schema/indicator";
import { leader } from "@/lib/schema/leader";
import { limit } from "@/lib/schema/limit";
import { magnitudeCoding } from "@/lib/schema/magnitude-coding";
import { membership } from "@/lib/schema/membership";
import { observation } from "@/lib/schema/observation";
import { phase } from "@/lib/schema/phase";
import { ratification } from "@/lib/schema/ratification";
import { seedStatement } from "@/lib/schema/seed-statement";
import { source } from "@/lib/schema/source";
import { type Summit, summit } from "@/lib/schema/summit";
import { firstEditionMonth } from "@/lib/schema/temperature-month";
import { weight } from "@/lib/schema/weight";
import type { Day } from "@/lib/text/calendar";
import { carried, cited, compared, type Link, one, several } from "./links";
import type { RowSchema, Table } from "./parse-table";

/** On what terms a table may be used: ours, those of the scale that others published, or those that each series names. */
export type Terms = "ours" | "scale" | "series";

/** What is said of a table once; all that is done with it follows from here. */
type Declaration<R> = {
  /** The schema of a row, with its columns. */
  readonly schema: RowSchema<R>;
  /** Under which name its rows stand in the dataset. */
  readonly rows: string;
  /**
   * The columns that together tell a row from all others; some tables have none, and then the whole row does. Parsing
   * refuses what is there twice. One column is one of ids.
   */
  readonly key: readonly (string & keyof R)[];
  /** The columns that name rows of other tables. */
  readonly links: readonly Link<R, NamedTable>[];
  readonly terms: Terms;
  /** The day by which rows are put in order; null where the order of the file is kept. */
  readonly orderOf: ((row: R) => Day) | null;
};

const declared = {
  phases: {
    schema: phase,
    rows: "phases",
    key: ["id"],
    links: [cited, one("start_event", "events"), one("end_event", "events")],
    terms: "ours",
    orderOf: null,
  },
  events: {
    schema: event,
    rows: "events",
    key: ["id"],
    links: [cited, one("agreement", "agreements"), compared, one("cameo", "weights")],
    terms: "ours",
    orderOf: ({ date }: Event) => date.from,
  },
  conditions: {
    schema: condition,
    rows: "conditions",
    key: ["id"],
    links: [cited, compared],
    terms: "ours",
    orderOf: null,
  },
  weights: { schema: weight, rows: "weights", key: ["code"], links: [cited], terms: "scale", orderOf: null },
  agreements: {
    schema: agreement,
    rows: "agreements",
    key: ["id"],
    links: [cited, compared, several("supersedes", "agreements")],
    terms: "ours",
    orderOf: ({ signed }: Agreement) => signed.from,
  },
  limits: {
    schema: limit,
    rows: "limits",
    key: [],
    links: [cited, one("agreement", "agreements"), compared],
    terms: "ours",
    orderOf: null,
  },
  ratifications: {
    schema: ratification,
    rows: "ratifications",
    key: ["agreement", "actor", "step", "date"],
    links: [cited, one("agreement", "agreements"), compared],
    terms: "ours",
    orderOf: null,
  },
  alliances: {
    schema: alliance,
    rows: "alliances",
    key: ["id"],
    links: [cited, one("agreement", "agreements"), compared],
    terms: "ours",
    orderOf: null,
  },
  memberships: {
    schema: membership,
    rows: "memberships",
    key: ["id"],
    links: [cited, one("alliance", "alliances"), compared],
    terms: "ours",
    orderOf: null,
  },
  summits: {
    schema: summit,
    rows: "summits",
    key: ["id"],
    links: [cited, compared],
    terms: "ours",
    orderOf: ({ date }: Summit) => date.from,
  },
  leaders: { schema: leader, rows: "leaders", key: ["id"], links: [cited], terms: "ours", orderOf: null },
  "series-catalog": {
    schema: indicator,
    rows: "indicators",
    key: ["id"],
    links: [cited],
    terms: "series",
    orderOf: null,
  },
  series: {
    schema: observation,
    rows: "observations",
    key: ["series", "date", "actor"],
    links: [cited, one("series", "series-catalog")],
    terms: "series",
    orderOf: null,
  },
  sources: { schema: source, rows: "sources", key: ["id"], links: [], terms: "ours", orderOf: null },
  "condition-codings": {
    schema: conditionCoding,
    rows: "conditionCodings",
    key: ["coding", "domain", "start"],
    links: [],
    terms: "ours",
    orderOf: null,
  },
  "magnitude-codings": {
    schema: magnitudeCoding,
    rows: "magnitudeCodings",
    key: ["event"],
    links: [one("event", "events")],
    terms: "ours",
    orderOf: null,
  },
  "agreed-pairs": {
    schema: agreedPair,
    rows: "agreedPairs",
    key: ["id"],
    links: [cited, compared],
    terms: "ours",
    orderOf: null,
  },
  "first-edition": {
    schema: firstEditionMonth,
    rows: "firstEdition",
    key: ["month"],
    links: [],
    terms: "ours",
    orderOf: null,
  },
  "seed-coverage": {
    schema: seedStatement,
    rows: "seedStatements",
    key: ["id"],
    links: [cited, carried],
    terms: "ours",
    orderOf: null,
  },
} as const;

type Declared = typeof declared;

/** The name of a table, which is that of its file without `.csv`. */
export type TableName = keyof Declared;

/** The tables with ids, so that a cell elsewhere can name a row. */
export type NamedTable = {
  [Name in TableName]: Declared[Name]["key"]["length"] extends 1 ? Name : never;
}[TableName];

/** What a row of each table is, as its schema makes it. */
export type RowOf = { readonly [Name in TableName]: z.output<Declared[Name]["schema"]> };

export type Row<Name extends TableName> = RowOf[Name];

export type Declarations<Of> = { readonly [Name in keyof Of]: Declaration<Of[Name]> };

/** Every table of the dataset, in the order in which they are listed. */
export const tables: Declarations<RowOf> = declared;

const isTableName = (name: string): name is TableName => Object.hasOwn(declared, name);

export const tableNames: readonly TableName[] = Object.keys(declared).filter(isTableName);

/** The works that a row cites, each once. */
export function worksCitedBy<Name extends TableName>(table: Name, row: Row<Name>): ReadonlySet<string> {
  const links = tables[table].links.filter(({ column }) => column === cited.column);
  return new Set(links.flatMap(({ namedBy }) => namedBy(row)).map(({ id }) => id));
}

/** All tables as their files were parsed. */
export type ParsedTables<Of> = { readonly [Name in keyof Of]: Table<Of[Name]> };
export type Tables = ParsedTables<RowOf>;

/** The rows of all tables by the name of the table. */
export type RowsByTable<Of> = { readonly [Name in keyof Of]: readonly Of[Name][] };

/** The rows of all tables under the names that they have in the dataset. */
export type Rows = {
  readonly [Name in TableName as Declared[Name]["rows"]]: readonly Row<Name>[];
};

/** The rows under the names of the dataset: some tables have another there than that of their file. */
export function toRows(byTable: RowsByTable<RowOf>): Rows {
  const {
    "series-catalog": indicators,
    series: observations,
    "condition-codings": conditionCodings,
    "magnitude-codings": magnitudeCodings,
    "agreed-pairs": agreedPairs,
    "first-edition": firstEdition,
    "seed-coverage": seedStatements,
    ...rest
  } = byTable;
  return {
    ...rest,
    indicators,
    observations,
    conditionCodings,
    magnitudeCodings,
    agreedPairs,
    firstEdition,
    seedStatements,
  };
}

/** The rows of the dataset by the names of their tables. */
export function rowsByTable(rows: Rows): RowsByTable<RowOf> {
  const {
    indicators,
    observations,
    conditionCodings,
    magnitudeCodings,
    agreedPairs,
    firstEdition,
    seedStatements,
    ...rest
  } = rows;
  return {
    ...rest,
    "series-catalog": indicators,
    series: observations,
    "condition-codings": conditionCodings,
    "magnitude-codings": magnitudeCodings,
    "agreed-pairs": agreedPairs,
    "first-edition": firstEdition,
    "seed-coverage": seedStatements,
  };
}
