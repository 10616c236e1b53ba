import { z } from "zod";
import { type TableName, type Terms, tableNames, tables } from "@/lib/dataset/tables";
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

const resourceOf = (name: TableName) => ({
  name,
  path: `${name}.csv`,
  type: "table",
  ...enOf(name),
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  ...licences[tables[name].terms],
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

/** The package descriptor (Data Package v2): the hand-written head of the one there is, and every table with its schema. */
export function descriptorText(current: string): string {
  const { resources: _, ...rest } = head.parse(JSON.parse(current));
  return `${JSON.stringify({ ...rest, resources: tableNames.map(resourceOf) }, null, 2)}\n`;
}
