import { defineConfig } from "vitest/config";
import { common } from "../../vitest.config";

/** The rooms that reckon are tried by their own tests. */
export default defineConfig({
  test: { ...common, include: ["tests/domain/**/*.test.ts", "tests/table/engine/**/*.test.ts"] },
});
