import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { newMemory, readWhole } from "@/lib/build/memory";

const folder = mkdtempSync(join(tmpdir(), "memory-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: string | Buffer) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, stats: statSync(path) };
}

it("reads a file once, and again where it has changed", async () => {
  const memory = newMemory();
  const { path, stats } = written("a", "one");
  const first = await readWhole(memory, path, stats);
  expect(first?.toString()).toBe("one");
  expect(await readWhole(memory, path, stats)).toBe(first);
  const changed = written("a", "three");
  expect((await readWhole(memory, path, changed.stats))?.toString()).toBe("three");
  expect(memory.size).toBe(5);
});

it("does not give a file that is no longer as long as it was seen to be", async () => {
  const { path, stats } = written("b", "long");
  written("b", "no");
  expect(await readWhole(newMemory(), path, stats)).toBeNull();
});

it("leaves a large file to be read piece by piece", async () => {
  const memory = newMemory();
  const { path, stats } = written("c", Buffer.alloc(1_000_001));
  expect(await readWhole(memory, path, stats)).toBeNull();
  expect(memory.size).toBe(0);
});

it("never keeps more than so much: it forgets all, and begins anew", async () => {
  const memory = newMemory(10);
  for (const name of ["d", "e", "f"]) {
    const { path, stats } = written(name, "four");
    await readWhole(memory, path, stats);
    expect(memory.size).toBeLessThanOrEqual(10);
  }
  expect([...memory.files.keys()].map((path) => path.at(-1))).toEqual(["f"]);
  expect(memory.size).toBe(4);
});
