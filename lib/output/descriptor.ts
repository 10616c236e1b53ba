import { z } from "zod";
import { type TableName, tableNames } from "@/lib/schema/tables";
import { enOf } from "./data-words";
import { tableSchemaOf } from "./table-schema";

/** What is written by hand in `data/datapackage.json`: everything but the resources. */
const head = z.looseObject({ name: z.string(), version: z.string() });

/** Tables of figures from outside: each series has terms of its own, which the catalogue gives. */
const termsOfSeries = {
  licenses: [
    {
      name: "CC-BY-4.0",
      title:
        "Where the origin sets no terms of its own; the terms of each series: series-catalog.csv, columns licence and terms_note",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
  ],
};

const resourceOf = (name: TableName) => ({
  name,
  path: `${name}.csv`,
  type: "table",
  ...enOf(name),
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  ...(name === "series" ? termsOfSeries : {}),
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
