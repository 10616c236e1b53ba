// `npm run compare -- <folder> <folder>`: which files of two builds differ. Pages that differ only in the names and
// hashes of their scripts and styles, as they do after any change to the code, are counted apart.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const isCompressedCopy = (name) => /\.(br|gz)$/.test(name);

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isCompressedCopy(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A page as a reader gets it before any script runs: without scripts, links to bundles, and the policy that names their hashes. */
const asRead = (html) =>
  html
    .replace(/<script(?![^>]*type="application\/)[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link[^>]*href="[^"]*\/_next\/[^"]*"[^>]*\/?>/g, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*\/?>/, "")
    .replace(/\b[a-z_0-9]+-module__[A-Za-z0-9_-]+__/g, "");

const isBundle = (name) => name.startsWith("_next/");

/** Compares two builds: names that only one has, files that differ, pages that differ in their scripts and styles alone. */
export function compareBuilds(one, other) {
  const [a, b] = [filesBelow(one), filesBelow(other)];
  const read = (folder, name) => readFileSync(join(folder, name));
  const found = { missing: [], added: [], different: [], scriptsOnly: [], same: 0 };
  for (const name of a) {
    if (!existsSync(join(other, name))) {
      (isBundle(name) ? found.scriptsOnly : found.missing).push(name);
      continue;
    }
    const [before, after] = [read(one, name), read(other, name)];
    if (before.equals(after)) found.same++;
    else if (isBundle(name) || (name.endsWith(".html") && asRead(String(before)) === asRead(String(after))))
      found.scriptsOnly.push(name);
    else found.different.push(name);
  }
  found.added = b.filter((name) => !isBundle(name) && !existsSync(join(one, name)));
  return found;
}

export function compare([one, other]) {
  if (!one || !other) {
    console.error("Name two folders: npm run compare -- <folder> <folder>");
    return 1;
  }
  const { missing, added, different, scriptsOnly, same } = compareBuilds(one, other);
  for (const [what, names] of Object.entries({ missing, added, different }))
    for (const name of names) console.log(`${what}: ${name}`);
  console.log(
    `${same} files are the same byte for byte; ${scriptsOnly.length} are bundles, or pages that differ only in the names of bundles; ${different.length} differ, ${missing.length} are missing, ${added.length} are new.`,
  );
  return missing.length + added.length + different.length === 0 ? 0 : 1;
}
