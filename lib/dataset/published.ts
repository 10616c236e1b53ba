import type { z } from "zod";
import { type TemperatureMonth, temperatureMonth } from "@/lib/schema/temperature-month";
import { several } from "./links";
import { type NamedTable, type RowOf, type TableName, type Terms, tableNames, tables } from "./tables";

/** What is told of a published table, whether it is read from `data/` or reckoned. */
export type Publication = {
  readonly schema: { readonly shape: Readonly<Record<string, z.core.$ZodType>> };
  readonly key: readonly string[];
  readonly links: readonly { readonly column: string; readonly keyOf: NamedTable | null }[];
  readonly terms: Terms;
};

/** The tables that are reckoned from the others and published with them: they are not in `data/`. */
const reckoned = {
  temperature: {
    schema: temperatureMonth,
    key: ["month"],
    links: [several("events", "events")],
    terms: "ours",
  },
} as const satisfies Readonly<Record<string, Publication>>;

export type ReckonedName = keyof typeof reckoned;

/** The name of a table of the package, which is that of its file without `.csv`. */
export type PublishedName = TableName | ReckonedName;

/** What a row of each table of the package is. */
export type PublishedRow = RowOf & { readonly temperature: TemperatureMonth };

export const published: Readonly<Record<PublishedName, Publication>> = { ...tables, ...reckoned };

const isReckonedName = (name: string): name is ReckonedName => Object.hasOwn(reckoned, name);

export const isReckoned = (name: PublishedName): name is ReckonedName => isReckonedName(name);

export const reckonedNames: readonly ReckonedName[] = Object.keys(reckoned).filter(isReckonedName);

/** Every table of the package: those of `data/`, then those that are reckoned. */
export const publishedNames: readonly PublishedName[] = [...tableNames, ...reckonedNames];
