import type { Locale } from "./locales";

/** The folder of the site on its host, without a slash at its end; empty at the root. */
const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** The address of a page or file of the site, from its path below the site's root. */
export const toHref = (path: string): string => `${basePath}/${path}`;

/** The pages of the site, below a language. */
export const pagePaths = {
  overview: "",
  phases: "phases/",
  treaties: "treaties/",
  charts: "charts/",
  method: "method/",
  data: "data/",
  sources: "sources/",
  seed: "seed/",
} as const;

export type Section = keyof typeof pagePaths;

export const pagePath = (locale: Locale, path: string): string => `${locale}/${path}`;
