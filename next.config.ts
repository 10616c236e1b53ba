import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

const basePath = process.env.BASE_PATH ?? "";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  basePath,
  // By itself it is drawn by lot, and every page carries it. The start script makes it from the packages.
  generateBuildId: () => process.env.DETENTE_BUILD ?? "unnamed",
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  // As many workers as there are processors: by itself it leaves one idle, which is half of a small machine.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
  // Types are checked by `npm test`, tests included; a visitor's `npm start` need not wait for that.
  typescript: { ignoreBuildErrors: true },
};

export default config;
