import type { Stats } from "node:fs";
import { readFile } from "node:fs/promises";

/** A larger file is read anew for each reader, piece by piece. */
const largest = 1_000_000;

type Read = { readonly version: string; readonly bytes: Buffer };

/** Files as they were read, by their paths; how large they are together, and may be at most, in bytes. */
export type Memory = { readonly files: Map<string, Read>; readonly most: number; size: number };

/** By itself it holds twice what the compressed copies of the site come to. */
export const newMemory = (most = 64_000_000): Memory => ({ files: new Map(), most, size: 0 });

/**
 * A file whole, from memory if it was read before and is as it was by its size and time. `null` for one that is large,
 * or that changed while it was read. What was read is forgotten where it would be too much together.
 */
export async function readWhole(memory: Memory, path: string, stats: Stats): Promise<Buffer | null> {
  if (stats.size > largest) return null;
  const version = `${stats.size} ${stats.mtimeMs}`;
  const known = memory.files.get(path);
  if (known?.version === version) return known.bytes;
  const bytes = await readFile(path);
  if (bytes.length !== stats.size) return null;
  memory.size += bytes.length - (known?.bytes.length ?? 0);
  if (memory.size > memory.most) {
    memory.files.clear();
    memory.size = bytes.length;
  }
  memory.files.set(path, { version, bytes });
  return bytes;
}
