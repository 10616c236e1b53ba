import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "./disk.mjs";

/** A file that follows from its ingredients alone. Files of one group share work, and so are made by one process. */
export type Drawing = {
  readonly path: string;
  readonly group: string;
  readonly ingredients: readonly unknown[];
  readonly make: () => string | Buffer;
};

export type KeptDrawings = {
  /** Those that are to be made: nothing of the same ingredients lies in the folder. */
  readonly stale: readonly Drawing[];
  /** Makes one, and keeps it under its ingredients: a run that is stopped leaves what it made to the next. */
  readonly make: (drawing: Drawing) => void;
  /** Lays every drawing in its place, and drops what is no longer asked for. */
  readonly finish: () => void;
};

/** A drawing's own path belongs to it: the ids in it are made of that. */
const keyOf = ({ path, ingredients }: Drawing) =>
  createHash("sha256")
    .update(JSON.stringify([path, ...ingredients]))
    .digest("hex");

const readIndex = (file: string): Readonly<Record<string, string>> => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // There is none, or it was cut off: every drawing is laid in its place again.
    return {};
  }
};

/** The drawings of a folder: their files by path, what was made by its ingredients in `made/`, and which is which. */
export function openKept(folder: string, drawings: readonly Drawing[]): KeptDrawings {
  const store = join(folder, "made");
  mkdirSync(store, { recursive: true });
  const indexFile = join(folder, "index.json");
  const before = readIndex(indexFile);
  const keys = new Map(drawings.map((drawing) => [drawing.path, keyOf(drawing)]));
  const madeAt = ({ path }: { readonly path: string }) => join(store, keys.get(path) ?? "");
  return {
    stale: drawings.filter((drawing) => !existsSync(madeAt(drawing))),
    make: (drawing) => writeWhole(madeAt(drawing), drawing.make()),
    finish() {
      for (const [path, key] of keys) {
        const file = join(folder, path);
        if (before[path] === key && existsSync(file)) continue;
        mkdirSync(dirname(file), { recursive: true });
        rmSync(file, { force: true });
        copyFileSync(madeAt({ path }), file);
      }
      writeWhole(indexFile, JSON.stringify(Object.fromEntries(keys)));
      for (const path of Object.keys(before))
        if (!keys.has(path)) rmSync(join(folder, path), { force: true });
      const used = new Set(keys.values());
      for (const name of readdirSync(store)) if (!used.has(name)) rmSync(join(store, name));
    },
  };
}
