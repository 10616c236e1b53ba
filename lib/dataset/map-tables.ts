import { mapKeys } from "@/lib/text/map-keys";
import { type TableName, tableNames } from "./tables";

/** The same kind of thing for every table. */
export const mapTables = <T>(of: (name: TableName) => T): Readonly<Record<TableName, T>> =>
  mapKeys<Readonly<Record<TableName, T>>>(tableNames, of);
