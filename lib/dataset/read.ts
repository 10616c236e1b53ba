import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mapTables } from "./map-tables";
import type { TableName } from "./tables";

export type RawFiles = {
  readonly tables: Readonly<Record<TableName, Uint8Array>>;
  readonly descriptor: string;
  /** `data/README.md`, which travels with the tables. */
  readonly codebook: string;
};

/** The bytes of a file. What goes wrong says with which: of a folder in its place Node tells no path. */
function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (fault) {
    throw fault instanceof Error ? Object.assign(fault, { path }) : fault;
  }
}

/** The bytes of the dataset. The only code that opens `data/`. Throws where a file is missing or cannot be read. */
export function readFiles(folder = join(process.cwd(), "data")): RawFiles {
  return {
    tables: mapTables((name) => readBytes(join(folder, `${name}.csv`))),
    descriptor: readBytes(join(folder, "datapackage.json")).toString(),
    codebook: readBytes(join(folder, "README.md")).toString(),
  };
}

/** Writes the two files of the folder that are made from the schemas and the codebook: part of `npm run generate`. */
export function writeGenerated(
  { descriptor, codebook }: Pick<RawFiles, "descriptor" | "codebook">,
  folder = join(process.cwd(), "data"),
): void {
  writeFileSync(join(folder, "datapackage.json"), descriptor);
  writeFileSync(join(folder, "README.md"), codebook);
}
