import { buildSync } from "esbuild";
import { hashFiles } from "./stale";

/** The files of the project that a program is made of: its own and all that it imports. Packages are left to the lockfile. */
export function filesOf(entry: string): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    packages: "external",
    jsx: "automatic",
    platform: "neutral",
  });
  return Object.keys(metafile.inputs).toSorted();
}

/** One hash over the code of some programs and the versions of all packages: equal as long as what they do cannot have changed. */
export const codeHash = (entries: readonly string[]): string =>
  hashFiles([...new Set(["package-lock.json", ...entries.flatMap(filesOf)])].toSorted());
