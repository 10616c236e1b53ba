import { defineConfig } from "vitest/config";
import house from "../../vitest.config";

/** All tests but those that look at the whole house, its code, its data or every drawing: they take a minute each. */
export default defineConfig({
  ...house,
  test: {
    ...house.test,
    exclude: [
      ...(house.test?.exclude ?? []),
      "tests/*.test.{ts,tsx}",
      "tests/build/**",
      "tests/data/**",
      "tests/domain/**",
    ],
  },
});
