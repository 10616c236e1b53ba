import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The files that the site reads. The names are those of the folder `data/`, without `.csv`. */
export const tableNames = [
  "phases",
  "events",
  "weights",
  "agreements",
  "limits",
  "ratifications",
  "sources",
  "summits",
  "leaders",
] as const;

export type TableName = (typeof tableNames)[number];

export type RawFiles = {
  readonly tables: Readonly<Record<TableName, Uint8Array>>;
  readonly descriptor: string;
};

/** The bytes of the dataset. The only code that opens `data/`. Throws where a file is missing. */
export function readFiles(folder = join(process.cwd(), "data")): RawFiles {
  const table = (name: TableName) => readFileSync(join(folder, `${name}.csv`));
  return {
    tables: {
      phases: table("phases"),
      events: table("events"),
      weights: table("weights"),
      agreements: table("agreements"),
      limits: table("limits"),
      ratifications: table("ratifications"),
      sources: table("sources"),
      summits: table("summits"),
      leaders: table("leaders"),
    },
    descriptor: readFileSync(join(folder, "datapackage.json"), "utf8"),
  };
}
