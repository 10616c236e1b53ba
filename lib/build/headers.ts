import { mediaTypes } from "@/lib/output/media-types";

/** The headers of the site, in one place: the server gives them, and samples for other servers are made from them. */
export type HeaderRule = {
  readonly matches: (path: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
};

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

const isFile = (path: string) => path.startsWith("/files/");

/** In order: a later rule adds to or replaces an earlier one. */
export const headerRules: readonly HeaderRule[] = [
  {
    matches: () => true,
    headers: {
      ...everywhere,
      "Cache-Control": "no-cache",
      "Content-Security-Policy": "frame-ancestors 'self'",
    },
  },
  {
    matches: isFile,
    headers: { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" },
  },
  // Types that servers do not know, or tell without their encoding; `nosniff` forbids a browser to guess.
  ...(["csv", "json", "xlsx", "zip", "bib", "ris", "md"] as const).map((ending) => ({
    matches: (path: string) => isFile(path) && path.endsWith(`.${ending}`),
    headers: { "Content-Type": mediaTypes[ending] },
  })),
  {
    matches: (path) => path.startsWith("/_next/static/"),
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  },
];

/** The headers of a path of the site. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...headerRules.filter(({ matches }) => matches(path)).map(({ headers }) => headers));

/** The policy of a page: its own scripts by their hashes, everything else from the site itself. `frame-ancestors` works only as a header. */
export const contentPolicy = (scriptHashes: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
