import { extname } from "node:path";
import { mediaTypes } from "@/lib/output/media-types";

/** The headers of the site, in one place: the server gives them, and every page carries its part of the policy. */

const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: "text/html; charset=utf-8",
    css: "text/css; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    woff2: "font/woff2",
    ...mediaTypes,
    // Text that is served says its encoding; a link that announces a file does not.
    svg: `${mediaTypes.svg}; charset=utf-8`,
  }),
);

/** The media type of a path by its ending; null for what the site has none of, and so never sends. */
export const mediaTypeOf = (path: string): string | null => types.get(extname(path).slice(1)) ?? null;

/** What gets smaller by compressing: everything but pictures, fonts, workbooks and archives, which are compressed. */
export const isCompressible = (path: string): boolean =>
  /\.(html|js|css|svg|json|csv|bib|ris|md)$/.test(path);

type Policy = Readonly<Record<string, string>>;

const inWords = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join("; ");

/** What is the same for all pages: what they load comes from the site itself. Scripts are each page's own matter. */
const common: Policy = {
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The policy that a page carries in its head: what is common, its own scripts by their hashes, and nothing else. */
export const pagePolicy = (scriptHashes: readonly string[]): string =>
  inWords({
    "default-src": "'none'",
    "script-src": ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" "),
    ...common,
  });

/**
 * The policy that the server sends with a page: what is common, and what counts in a header alone. Both hold together,
 * so that this one may not speak of scripts, nor of everything else: it names what no page has.
 */
const servedPolicy = inWords({
  ...common,
  ...Object.fromEntries(
    ["object", "frame", "worker", "media", "manifest"].map((kind) => [`${kind}-src`, "'none'"]),
  ),
  "frame-ancestors": "'self'",
});

/** A picture that is opened by itself has its own styles and fonts, and can do nothing. */
const picturePolicy = inWords({
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "font-src": "data:",
  "img-src": "data:",
  sandbox: "",
});

const filePolicy = inWords({ "default-src": "'none'", sandbox: "" });

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cache-Control": "no-cache",
} as const;

const isFile = (path: string) => path.startsWith("/files/");

/** Other sites may use what readers may take, and nothing else. */
const sharing = (path: string) =>
  isFile(path)
    ? { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" }
    : { "Cross-Origin-Resource-Policy": "same-origin" };

function policyOf(path: string): string {
  if (path.endsWith(".html")) return servedPolicy;
  return path.endsWith(".svg") ? picturePolicy : filePolicy;
}

/** The headers of a file of the site, from its path below the site's root. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...everywhere,
  ...sharing(path),
  "Content-Security-Policy": policyOf(path),
  "Content-Type": mediaTypeOf(path) ?? "application/octet-stream",
  ...(isCompressible(path) ? { Vary: "Accept-Encoding" } : {}),
  // What is named after its content never changes.
  ...(path.startsWith("/_next/static/") ? { "Cache-Control": "public, max-age=31536000, immutable" } : {}),
});
