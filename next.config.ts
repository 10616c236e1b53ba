import type { NextConfig } from "next";

const basePath = process.env.BASE_PATH ?? "";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  experimental: { globalNotFound: true },
  // Types are checked by `npm test`, tests included; a visitor's `npm start` need not wait for that.
  typescript: { ignoreBuildErrors: true },
};

export default config;
