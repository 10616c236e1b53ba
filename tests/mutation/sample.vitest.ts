import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { common } from "../../vitest.config";

/** All tests but those that look at the whole house, its code, its data or every drawing: they take a minute each. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: {
    ...common,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [
      "tests/*.test.{ts,tsx}",
      "tests/build/**",
      "tests/data/**",
      "tests/domain/**",
      "tests/e2e/**",
      "tests/mutation/**",
    ],
  },
});
