import { defineConfig } from "vitest/config";
import house from "../../vitest.config";

/** The rooms that reckon are tried by their own tests. */
export default defineConfig({
  ...house,
  test: { ...house.test, include: ["tests/domain/**/*.test.ts", "tests/table/engine/**/*.test.ts"] },
});
