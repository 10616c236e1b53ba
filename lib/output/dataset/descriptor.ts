import { z } from "zod";
import type { Dataset } from "@/lib/dataset/dataset";
import { type PublishedName, published, publishedNames } from "@/lib/dataset/published";
import { type Terms, tableNames } from "@/lib/dataset/tables";
import { tableSchemaOf } from "./table-schema";
import { enOf } from "./words";

/** What is written by hand in `data/datapackage.json`: everything but the resources. */
const head = z.looseObject({ name: z.string(), version: z.string() });

/** The terms of tables that are not ours alone, as the descriptor tells them (`other-at`: other, with attribution). */
const licences = {
  ours: {},
  scale: {
    licenses: [
      { name: "other-at", title: "GDELT Project: any use, with citation; cite Goldstein (1992) too" },
    ],
  },
  series: {
    licenses: [
      {
        name: "other-at",
        title: "Each series has its own terms: series-catalog.csv, columns licence and terms_note",
      },
    ],
  },
} as const satisfies Readonly<Record<Terms, unknown>>;

const resourceOf = (name: PublishedName) => ({
  name,
  path: `${name}.csv`,
  type: "table",
  ...enOf(name),
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  ...licences[published[name].terms],
  dialect: {
    $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
    delimiter: ",",
    quoteChar: '"',
    doubleQuote: true,
    lineTerminator: "\n",
    header: true,
  },
  schema: tableSchemaOf(name),
});

const withTables = (current: string, names: readonly PublishedName[]): string => {
  const { resources: _, ...rest } = head.parse(JSON.parse(current));
  return `${JSON.stringify({ ...rest, resources: names.map(resourceOf) }, null, 2)}\n`;
};

/** The package descriptor (Data Package v2) of the folder: the hand-written head of the one there is, and every table in it. */
export const descriptorText = (current: string): string => withTables(current, tableNames);

/** The same of the package, which has the tables that are reckoned too. */
export const publishedDescriptor = ({ folder }: Dataset): string =>
  withTables(folder.descriptor, publishedNames);
