import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { common } from "../../vitest.config";

/** The rooms that reckon are tried by their own tests. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: {
    ...common,
    include: ["tests/domain/**/*.test.ts", "tests/table/engine/**/*.test.ts"],
    // By itself Vitest leaves out whatever lies below a folder called .cache, and so the copies that Stryker works in.
    exclude: ["tests/mutation/**"],
  },
});
