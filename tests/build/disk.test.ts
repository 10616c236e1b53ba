import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sentenceOf, writeWhole } from "@/lib/build/disk.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a full disk does: a part is written, then no more. */
function fillDisk() {
  const { writeFileSync: write } = fs;
  const full = vi.spyOn(fs, "writeFileSync").mockImplementation((path, content) => {
    write(path, String(content).slice(0, 3));
    throw Object.assign(new Error("no space left"), { code: "ENOSPC", path: String(path) });
  });
  syncBuiltinESMExports();
  return () => {
    full.mockRestore();
    syncBuiltinESMExports();
  };
}

describe("a file", () => {
  it("is written as a whole, with nothing beside it", () => {
    const file = join(folder, "a.json");
    writeWhole(file, "first");
    writeWhole(file, Buffer.from("second"));
    expect(readFileSync(file, "utf8")).toBe("second");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it("stays as it was where the disk is full, with nothing half-written beside it", () => {
    const file = join(folder, "a.json");
    writeWhole(file, "as it was");
    const makeRoom = fillDisk();
    expect(() => writeWhole(file, "what is new")).toThrow("no space left");
    expect(() => writeWhole(join(folder, "b.gz"), "what is new")).toThrow("no space left");
    makeRoom();
    expect(readFileSync(file, "utf8")).toBe("as it was");
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });
});

/** The fault of doing something, as the machine tells it. */
function faultOf(work: () => void): unknown {
  try {
    work();
  } catch (fault) {
    return fault;
  }
  return undefined;
}

describe("a fault of the machine", () => {
  it("is one sentence with the file and the remedy", () => {
    const [missing, inPlace] = [join(folder, "events.csv"), join(folder, "file")];
    writeFileSync(inPlace, "");
    mkdirSync(join(folder, "sub"));
    const told = [
      () => readFileSync(missing),
      () => writeFileSync(join(folder, "sub"), ""),
      () => mkdirSync(inPlace),
      () => readFileSync(join(inPlace, "below")),
    ].map((work) => sentenceOf(faultOf(work)) ?? "");
    expect(told[0]).toContain("events.csv is missing: bring it back");
    expect(told[1]).toContain("sub is a folder where a file should be");
    expect(told[2]).toContain("file is a file where a folder should be");
    expect(told[3]).toContain("a file stands where a folder should be");
    for (const sentence of told) expect(sentence).toMatch(/, then run the command again\.$/);
  });

  it("is told of the file that is meant, not of what lies beside it for a moment", () => {
    const makeRoom = fillDisk();
    const full = faultOf(() => writeWhole(join(folder, "a.gz"), "what is new"));
    makeRoom();
    expect(sentenceOf(full)).toBe(
      "The disk is full: make room, then run the command again. What was finished is kept.",
    );
    const closed = Object.assign(new Error(), {
      code: "EACCES",
      path: join(process.cwd(), "out/a.gz.123.part"),
    });
    expect(sentenceOf(closed)).toBe(
      `${join("out", "a.gz")} may not be opened by you: make it yours or delete it, then run the command again.`,
    );
  });

  it("is not what a mistake of ours is taken for", () => {
    for (const fault of [
      new TypeError("x is not a function"),
      "text",
      null,
      Object.assign(new Error(), { code: "toString" }),
    ])
      expect(sentenceOf(fault)).toBeNull();
  });
});
