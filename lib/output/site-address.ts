/** The address that the site will have, without a slash at its end, or null where none was given. Absolute addresses come from here. */
export function siteOrigin(): string | null {
  const given = process.env.SITE_ORIGIN;
  return given === undefined || given === "" ? null : given.replace(/\/+$/, "");
}
