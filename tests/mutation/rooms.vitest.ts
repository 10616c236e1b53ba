import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import house from "../../vitest.config";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The rooms that reckon, by their own tests. The modules stay loaded from one mutant to the next: a mutant is switched on
 * while they run, and to read the dataset a thousand times over would take most of the time.
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: "@/lib/dataset/dataset", replacement: path("fresh-dataset.ts") },
      { find: "@", replacement: path("../..") },
    ],
  },
  test: {
    ...house.test,
    include: ["tests/domain/**/*.test.ts", "tests/table/engine/**/*.test.ts"],
    isolate: false,
  },
});
