import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { codeHash } from "./code-of";
import { writeWhole } from "./disk.mjs";
import { filesBelow, hashFiles } from "./stale";

/**
 * A test in Chromium says something about the files that its pages loaded. As long as these are the same, and so is all
 * that judges them, what it said holds: `npm test` counts it and does not run it again.
 */
const kept = z.record(z.string(), z.object({ judge: z.string(), loaded: z.record(z.string(), z.string()) }));

/** By the name of a test: what judged, and each address that it loaded with the hash of the file behind it. */
export type KeptTests = z.output<typeof kept>;

const store = join(".cache", "chromium.json");

/** What is kept; nothing where the file is missing or was cut off. */
export function readKeptTests(): KeptTests {
  if (!existsSync(store)) return {};
  try {
    return kept.parse(JSON.parse(readFileSync(store, "utf8")));
  } catch {
    return {};
  }
}

export function writeKeptTests(tests: KeptTests): void {
  mkdirSync(dirname(store), { recursive: true });
  writeWhole(store, JSON.stringify(tests));
}

/** The name of a test as Playwright's lists have it, from the path of its file below the folder of tests. */
export const nameOfTest = (file: string, titles: readonly string[]): string => [file, ...titles].join(" › ");

/** The file that the site sends for an address: the page that says so where it has none. */
function fileOf(folder: string, address: string): string {
  const path = decodeURIComponent(address);
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) ? file : join(folder, "404.html");
}

/** The hash of the file behind each address. */
export const hashLoaded = (addresses: readonly string[], folder = "out"): Readonly<Record<string, string>> =>
  Object.fromEntries(addresses.map((address) => [address, hashFiles([fileOf(folder, address)])]));

/**
 * One hash over all that judges the tests of a file: its code and that of the server, how Chromium is started, and the
 * tables and specs from which tests read what a page ought to say.
 */
export function judgeOf(spec: string): string {
  const files = filesBelow(join("out", "files")).filter((file) => /\.(csv|json)$/.test(file));
  return hashFiles(files, codeHash([spec, "playwright.config.ts", join("lib", "build", "start.ts")]));
}

/** The names of the tests that still hold, in order. */
export function stillHolding(
  tests: KeptTests,
  judge: (file: string) => string,
  folder = "out",
): readonly string[] {
  const judges = new Map<string, string>();
  const judgeNow = (name: string) => {
    const [file = ""] = name.split(" › ");
    const now = judges.get(file) ?? judge(file);
    judges.set(file, now);
    return now;
  };
  return Object.keys(tests)
    .toSorted()
    .filter((name) => {
      const test = tests[name];
      if (test === undefined || test.judge !== judgeNow(name)) return false;
      const now = hashLoaded(Object.keys(test.loaded), folder);
      return Object.entries(test.loaded).every(([path, hash]) => now[path] === hash);
    });
}
