import type { Dataset } from "@/lib/dataset/dataset";
import { type TableName, tableNames } from "@/lib/dataset/tables";
import { datasetItems } from "../cite/csl";
import { toBibtex, toCslJson, toRis } from "../cite/formats";
import { mediaTypes } from "../media-types";
import type { OutputFile } from "../output-file";
import { archiveName, schemaText, toArchive } from "./archive";
import { dataRows } from "./rows";
import { dataWorkbook } from "./workbook";

/** The formats of a table, in the order in which they are offered. */
export const dataFormats = ["csv", "json", "xlsx", "schema.json"] as const;

export type DataFormat = (typeof dataFormats)[number];

/** The formats in which the dataset can be cited. */
export const citationFiles = ["bib", "ris", "csl.json"] as const;

/** The address of a file of the dataset, below the site's root. */
export const dataAddress = (name: string): string => `files/data/${name}`;

type Made = { readonly type: string; readonly read: OutputFile["read"] };

function makers(dataset: Dataset, table: TableName): Readonly<Record<DataFormat, Made>> {
  const file = dataset.folder.tables[table];
  return {
    csv: { type: mediaTypes.csv, read: () => Buffer.from(file.bytes) },
    json: {
      type: mediaTypes.json,
      read: () => Buffer.from(`${JSON.stringify(dataRows(table, file), null, 1)}\n`),
    },
    xlsx: {
      type: mediaTypes.xlsx,
      read: async () => Buffer.from(await (await dataWorkbook(dataset, table)).arrayBuffer()),
    },
    "schema.json": { type: mediaTypes.json, read: () => Buffer.from(schemaText(table)) },
  };
}

const citationMakers = (dataset: Dataset): Readonly<Record<(typeof citationFiles)[number], Made>> => ({
  bib: { type: mediaTypes.bib, read: () => Buffer.from(toBibtex(datasetItems(dataset))) },
  ris: { type: mediaTypes.ris, read: () => Buffer.from(toRis(datasetItems(dataset))) },
  "csl.json": { type: mediaTypes.json, read: () => Buffer.from(toCslJson(datasetItems(dataset))) },
});

/** The dataset as files: every table in every format, the descriptor, the codebook, and all of it as one archive. */
export function dataFiles(dataset: Dataset): readonly OutputFile[] {
  const { folder } = dataset;
  const file = (name: string, { type, read }: Made): OutputFile => ({ path: ["data", name], type, read });
  return [
    ...tableNames.flatMap((table) => {
      const made = makers(dataset, table);
      return dataFormats.map((format) => file(`${table}.${format}`, made[format]));
    }),
    file("datapackage.json", { type: mediaTypes.json, read: () => Buffer.from(folder.descriptor) }),
    file("README.md", { type: mediaTypes.md, read: () => Buffer.from(folder.codebook) }),
    ...citationFiles.map((format) => file(`citation.${format}`, citationMakers(dataset)[format])),
    file(archiveName(dataset.version), {
      type: mediaTypes.zip,
      read: () => Buffer.from(toArchive(folder, dataset.version)),
    }),
  ];
}
