import { agreement } from "./agreement";
import { alliance } from "./alliance";
import { event } from "./event";
import { indicator } from "./indicator";
import { leader } from "./leader";
import { limit } from "./limit";
import { membership } from "./membership";
import { observation } from "./observation";
import { phase } from "./phase";
import { ratification } from "./ratification";
import { seedStatement } from "./seed-statement";
import { source } from "./source";
import { summit } from "./summit";
import { weight } from "./weight";

/**
 * The tables of the dataset, in the order in which they are listed: the schema of a row, the column of ids if there is
 * one, and the columns that name a row of another table.
 */
export const tables = {
  phases: { schema: phase, key: "id", links: { start_event: "events", end_event: "events" } },
  events: { schema: event, key: "id", links: { agreement: "agreements", cameo: "weights" } },
  weights: { schema: weight, key: "code", links: {} },
  agreements: { schema: agreement, key: "id", links: {} },
  limits: { schema: limit, key: null, links: { agreement: "agreements" } },
  ratifications: { schema: ratification, key: null, links: { agreement: "agreements" } },
  alliances: { schema: alliance, key: "id", links: { agreement: "agreements" } },
  memberships: { schema: membership, key: "id", links: { alliance: "alliances" } },
  summits: { schema: summit, key: "id", links: {} },
  leaders: { schema: leader, key: "id", links: {} },
  "series-catalog": { schema: indicator, key: "id", links: {} },
  series: { schema: observation, key: null, links: { series: "series-catalog" } },
  sources: { schema: source, key: "id", links: {} },
  "seed-coverage": { schema: seedStatement, key: "id", links: {} },
} as const;

export type TableName = keyof typeof tables;

/** On what terms a table may be used: ours, those of the scale that others published, or those that each series names. */
export type Terms = "ours" | "scale" | "series";

/** The terms of each table; the words for them are in the messages. */
export function termsOf(table: TableName): Terms {
  if (table === "weights") return "scale";
  return table === "series" || table === "series-catalog" ? "series" : "ours";
}

/** Something for every table. */
export const mapTables = <T>(of: (name: TableName) => T): Readonly<Record<TableName, T>> => ({
  phases: of("phases"),
  events: of("events"),
  weights: of("weights"),
  agreements: of("agreements"),
  limits: of("limits"),
  ratifications: of("ratifications"),
  alliances: of("alliances"),
  memberships: of("memberships"),
  summits: of("summits"),
  leaders: of("leaders"),
  "series-catalog": of("series-catalog"),
  series: of("series"),
  sources: of("sources"),
  "seed-coverage": of("seed-coverage"),
});

/** The names of the tables, which are those of their files without `.csv`. */
export const tableNames: readonly TableName[] = Object.values(mapTables((name) => name));
