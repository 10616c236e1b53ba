import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Dataset } from "@/lib/dataset/dataset";
import { type PublishedName, publishedNames } from "@/lib/dataset/published";
import { anyTime } from "../format/zip-time";
import { publishedDescriptor } from "./descriptor";
import { jsonSchemaOf } from "./json-schema";
import { tableFile } from "./table-file";

/** What travels with the tables, from the top of the project. */
const companions = ["CITATION.cff", "LICENSE", "LICENSE-DATA", "CHANGELOG.md"] as const;

/** The name of the package file: `detente-1.0.0.zip`. */
export const archiveName = (version: string): string => `detente-${version}.zip`;

/** The JSON Schema of a table as a file. */
export const schemaText = (table: PublishedName): string =>
  `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`;

/** Every file of the package by its path in it, without the list of checksums. */
function contentsOf(dataset: Dataset): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...publishedNames.map((name) => [`${name}.csv`, tableFile(dataset, name).bytes] as const),
    ["datapackage.json", strToU8(publishedDescriptor(dataset))] as const,
    ["README.md", strToU8(dataset.folder.codebook)] as const,
    ...companions.map((name) => [name, readFileSync(join(process.cwd(), name))] as const),
    ...publishedNames.map((name) => [`schemas/${name}.schema.json`, strToU8(schemaText(name))] as const),
  ]);
}

/** The lines of `sha256sum`: a checksum, two spaces, a path. */
const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");

/**
 * The dataset as one file: the tables byte for byte, descriptor, codebook, licences, how to cite, what changed, JSON
 * Schemas, and the checksums of all of it, in a folder of its name. Equal input gives equal bytes.
 */
export function toArchive(dataset: Dataset): Uint8Array {
  const contents = contentsOf(dataset);
  const all = new Map([...contents, ["SHA256SUMS", strToU8(checksums(contents))] as const]);
  const folder = archiveName(dataset.version).replace(/\.zip$/, "");
  const entries: Zippable = Object.fromEntries(
    [...all].map(([path, bytes]) => [`${folder}/${path}`, [bytes, { mtime: anyTime, level: 9 }]]),
  );
  return zipSync(entries);
}
