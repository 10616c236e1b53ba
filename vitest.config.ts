import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A far-off time zone, so that a day that slips by local time is caught.
process.env.TZ = "America/Los_Angeles";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/site/**"],
    environment: "node",
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
