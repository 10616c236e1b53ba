import type { Dataset } from "@/lib/dataset/dataset";
import type { PublishedName } from "@/lib/dataset/published";
import { datasetItems } from "../cite/csl";
import { toBibtex, toCslJson, toRis } from "../cite/formats";
import { mediaTypes } from "../media-types";
import type { OutputFile } from "../output-file";
import { schemaText } from "./archive";
import { dataRows } from "./rows";
import { tableFile } from "./table-file";
import { dataWorkbook } from "./workbook";

/** A way to write something: its media type, and the bytes of what is written. */
type Format<Given extends readonly unknown[]> = Pick<OutputFile, "type"> & {
  readonly write: (...given: Given) => ReturnType<OutputFile["read"]>;
};

/** Every format of a table by the end of its file's name, in the order in which they are offered. */
export const tableFormats = {
  csv: {
    type: mediaTypes.csv,
    write: (dataset, table) => Buffer.from(tableFile(dataset, table).bytes),
  },
  json: {
    type: mediaTypes.json,
    write: (dataset, table) =>
      Buffer.from(`${JSON.stringify(dataRows(table, tableFile(dataset, table)), null, 1)}\n`),
  },
  xlsx: {
    type: mediaTypes.xlsx,
    write: async (dataset, table) => Buffer.from(await (await dataWorkbook(dataset, table)).arrayBuffer()),
  },
  "schema.json": { type: mediaTypes.json, write: (_, table) => Buffer.from(schemaText(table)) },
} as const satisfies Readonly<Record<string, Format<[dataset: Dataset, table: PublishedName]>>>;

export type DataFormat = keyof typeof tableFormats;

const isDataFormat = (end: string): end is DataFormat => Object.hasOwn(tableFormats, end);

export const dataFormats: readonly DataFormat[] = Object.keys(tableFormats).filter(isDataFormat);

/** Every format in which the dataset can be cited, by the end of its file's name. */
export const citationFormats = {
  bib: { type: mediaTypes.bib, write: (dataset) => Buffer.from(toBibtex(datasetItems(dataset))) },
  ris: { type: mediaTypes.ris, write: (dataset) => Buffer.from(toRis(datasetItems(dataset))) },
  "csl.json": {
    type: mediaTypes.json,
    write: (dataset) => Buffer.from(toCslJson(datasetItems(dataset))),
  },
} as const satisfies Readonly<Record<string, Format<[dataset: Dataset]>>>;

export type CitationFormat = keyof typeof citationFormats;

const isCitationFormat = (end: string): end is CitationFormat => Object.hasOwn(citationFormats, end);

export const citationFiles: readonly CitationFormat[] = Object.keys(citationFormats).filter(isCitationFormat);
