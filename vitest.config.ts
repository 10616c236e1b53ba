import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A far-off time zone, so that a day that slips by local time is caught.
process.env.TZ = "America/Los_Angeles";

/**
 * The folders of tests of what is pure. It needs no world of its own: its files share one, in which the dataset is read
 * once. They know no component and no page, so that `npm test` need not run them when one of these changes.
 */
export const pureFolders = [
  "data",
  "dataset",
  "domain",
  "look",
  "output",
  "page",
  "record",
  "schema",
  "table",
  "text",
] as const;
const pure = `{${pureFolders.join(",")}}`;

/** What every test is run with. */
export const common = {
  environment: "node",
  testTimeout: 30_000,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
} as const;

const project = (name: string, files: { include: string[]; exclude?: string[] }, isolate: boolean) => ({
  extends: true as const,
  test: { ...common, name, ...files, isolate },
});

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    // By itself it leaves one processor idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      project("pure", { include: [`tests/${pure}/**/*.test.ts`] }, false),
      // Charts are drawn in a window without a screen, which stays as long as its world.
      project("charts", { include: ["tests/chart/**/*.test.{ts,tsx}", "tests/golden.test.tsx"] }, false),
      project(
        "house and browser",
        {
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [
            `tests/${pure}/**`,
            "tests/chart/**",
            "tests/golden.test.tsx",
            "tests/e2e/**",
            "tests/mutation/**",
          ],
        },
        true,
      ),
    ],
  },
});
