import type { Dataset } from "@/lib/dataset/dataset";
import { type PublishedName, publishedNames } from "@/lib/dataset/published";
import { oncePer } from "@/lib/domain/once-per";
import { mapKeys } from "@/lib/text/map-keys";
import { archiveName } from "./archive";
import { dataAddress, dataFiles } from "./files";
import { type DataFormat, dataFormats } from "./formats";
import { tableFile } from "./table-file";

export type FileSize = { readonly name: string; readonly path: string; readonly bytes: number };

/** A table as the data page lists it. */
export type CatalogueEntry = {
  readonly table: PublishedName;
  readonly rows: number;
  readonly columns: readonly string[];
  /** Rows that were compared with a document; `null` for a table without that column. */
  readonly compared: number | null;
  /** The first rows, cell by cell as they stand in the file. */
  readonly first: readonly (readonly string[])[];
  readonly files: Readonly<Record<DataFormat, FileSize>>;
};

export type Catalogue = {
  readonly tables: readonly CatalogueEntry[];
  readonly archive: FileSize;
  readonly descriptor: FileSize;
  readonly codebook: FileSize;
};

function missing(name: string): never {
  throw new Error(`No such file of the dataset: ${name}`);
}

/** How many rows a preview shows. */
const previewRows = 4;

/** Every file of the dataset with its size, and what each table holds. Measured once, from the files that readers get. */
export const dataCatalogue = oncePer(measure);

/** How many rows have something in a column; `null` where there is no such column. */
const countFilled = (index: number, cells: readonly (readonly string[])[]): number | null =>
  index < 0 ? null : cells.filter((row) => row[index] !== "").length;

async function measure(dataset: Dataset): Promise<Catalogue> {
  const sizes = new Map<string, number>();
  for (const { path, read } of dataFiles(dataset)) sizes.set(path.at(-1) ?? "", (await read()).length);
  const sizeOf = (name: string): FileSize => ({
    name,
    path: dataAddress(name),
    bytes: sizes.get(name) ?? missing(name),
  });
  return {
    tables: publishedNames.map((table) => {
      const { header, cells } = tableFile(dataset, table);
      return {
        table,
        rows: cells.length,
        columns: header,
        compared: countFilled(header.indexOf("checked"), cells),
        first: cells.slice(0, previewRows),
        files: mapKeys<CatalogueEntry["files"]>(dataFormats, (format) => sizeOf(`${table}.${format}`)),
      };
    }),
    archive: sizeOf(archiveName(dataset.version)),
    descriptor: sizeOf("datapackage.json"),
    codebook: sizeOf("README.md"),
  };
}
