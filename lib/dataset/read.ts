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

/** The bytes of the dataset. The only code that opens `data/`. Throws where a file is missing. */
export function readFiles(folder = join(process.cwd(), "data")): RawFiles {
  return {
    tables: mapTables((name) => readFileSync(join(folder, `${name}.csv`))),
    descriptor: readFileSync(join(folder, "datapackage.json"), "utf8"),
    codebook: readFileSync(join(folder, "README.md"), "utf8"),
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
