// How mutants are made and tried. A group is a part of the house with the tests that judge it.
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const folder = ".cache/mutation";

export const groups = {
  /** The rooms that reckon: every mutant. Each has to reach the score. */
  rooms: {
    rooms: ["lib/domain", "lib/table/engine"],
    without: [],
    leastScore: 80,
    size: null,
    drawn: null,
    partSize: 3,
  },
  /** The rest of the house but for lists of words: a fixed sample. It is told, and has to reach nothing. */
  sample: {
    rooms: [
      "lib/text",
      "lib/look",
      "lib/schema",
      "lib/dataset",
      "lib/record",
      "lib/chart",
      "lib/table",
      "lib/page",
      "lib/output",
      "components",
    ],
    without: ["lib/table/engine", "lib/text/messages"],
    leastScore: null,
    size: 400,
    // A few turn out to run while a file is loaded after all, or break nothing but types: the next drawn take their place.
    drawn: 480,
    partSize: 120,
  },
};

/** Where a group leaves what lives on. */
export const reportOf = (group) => `${folder}/${group}.txt`;

/** The names of the mutants in the sample, for the process that lets them through. */
export const sampleFile = `${folder}/sample-names.json`;

/** What is kept of a part goes by the files and ranges in it. */
const nameOfPart = (mutate) => createHash("sha256").update(mutate.join("\n")).digest("hex").slice(0, 12);

/** Stryker's options for a group; `mutate` says which files, or ranges in them. */
export const optionsOf = (group, mutate) => ({
  mutate,
  testRunner: group === "rooms" ? "vitest-own-tests" : "vitest",
  vitest: { configFile: `tests/mutation/${group}.vitest.ts`, related: false },
  coverageAnalysis: "perTest",
  // What runs while a file is loaded can only be tried by all tests anew; most of it are tables of words and sizes.
  ignoreStatic: true,
  concurrency: availableParallelism(),
  incremental: true,
  incrementalFile: `${folder}/${group}-${nameOfPart(mutate)}.json`,
  tempDirName: `${folder}/tmp`,
  ignorePatterns: [".cache", "out", "test-results", "tests/e2e", "tests/golden"],
  disableTypeChecks: false,
  // Stryker 9 reads it with a part of the compiler that TypeScript 7 no longer has: it names no file.
  tsconfigFile: "none.json",
  reporters: [process.stdout.isTTY ? "progress" : "progress-append-only"],
  timeoutMS: 5_000,
  dryRunTimeoutMinutes: 20,
  allowConsoleColors: process.stdout.isTTY === true,
  checkers: group === "sample" ? ["sample"] : [],
  plugins: [
    "@stryker-mutator/vitest-runner",
    ...["own-tests.mjs", "sample-checker.mjs"].map((file) => fileURLToPath(new URL(file, import.meta.url))),
  ],
});
