import { buildSync } from "esbuild";
import { hashFiles } from "./stale";

/** The files of the project that programs are made of: their own and all that they import. Packages are left to the lockfile. */
export function filesOf(entries: readonly string[]): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [...entries],
    bundle: true,
    write: false,
    outdir: "none",
    metafile: true,
    packages: "external",
    jsx: "automatic",
    platform: "neutral",
  });
  return Object.keys(metafile.inputs).toSorted();
}

/** One hash over the code of some programs and the versions of all packages: equal as long as what they do cannot have changed. */
export const codeHash = (entries: readonly string[]): string =>
  hashFiles(["package-lock.json", ...filesOf(entries)]);
