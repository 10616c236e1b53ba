import { toHref } from "@/lib/text/address";

/** The address that the site will have, without a slash at its end, or null where none was given. Absolute addresses come from here. */
export function siteOrigin(): string | null {
  const given = process.env.SITE_ORIGIN;
  return given === undefined || given === "" ? null : given.replace(/\/+$/, "");
}

/** The whole address of a page or file, from its path below the site's root; null while the site has none. */
export function absoluteAddress(path: string): string | null {
  const origin = siteOrigin();
  return origin === null ? null : `${origin}${toHref(path)}`;
}

/** Where `npm start` serves the site by default. */
const servedAt = "http://127.0.0.1:3000";

/** The whole address of a page or file; while the site has none, the one that `npm start` serves it at. */
export const workingAddress = (path: string): string => absoluteAddress(path) ?? `${servedAt}${toHref(path)}`;
