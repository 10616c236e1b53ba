import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files that are made at most once of the same ingredients. */
export type KeptFiles = {
  /** Writes what `make` returns to a path, unless the same was written there before. */
  readonly keep: (path: string, ingredients: readonly unknown[], make: () => string | Buffer) => void;
  /** Drops what was not asked for this time, and notes what there is. Returns how many were made, of how many. */
  readonly finish: () => { readonly made: number; readonly all: number };
};

const readIndex = (file: string): Readonly<Record<string, string>> =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};

/** The kept files of a folder, with their ingredients in its `index.json`. */
export function openKept(folder: string): KeptFiles {
  const indexFile = join(folder, "index.json");
  const before = readIndex(indexFile);
  const now = new Map<string, string>();
  let made = 0;
  return {
    keep(path, ingredients, make) {
      const key = createHash("sha256").update(JSON.stringify(ingredients)).digest("hex");
      now.set(path, key);
      const file = join(folder, path);
      if (before[path] === key && existsSync(file)) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, make());
      made++;
    },
    finish() {
      for (const path of Object.keys(before)) if (!now.has(path)) rmSync(join(folder, path), { force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(indexFile, JSON.stringify(Object.fromEntries(now)));
      return { made, all: now.size };
    },
  };
}
