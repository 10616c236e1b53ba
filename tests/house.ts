import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { type Import, importsOf } from "./source-code";

const project = process.cwd();

export type SourceFile = {
  /** From the folder of the project, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly (Import & {
    /** The file of the project that is meant; null for a package, or where there is none. */
    readonly file: string | null;
  })[];
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

const isFile = (path: string) => existsSync(join(project, path)) && statSync(join(project, path)).isFile();

/** Whether an import names a file of the project rather than a package. */
export const isOwn = (target: string): boolean => /^(?:@\/|\.{1,2}(?:\/|$))/.test(target);

function resolve(from: string, target: string): string | null {
  if (!isOwn(target)) return null;
  const path = normalize(target.startsWith("@/") ? target.slice(2) : join(dirname(from), target)).replaceAll(
    "\\",
    "/",
  );
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find(isFile) ?? null;
}

function read(path: string): SourceFile {
  const text = readFileSync(join(project, path), "utf8");
  return {
    path,
    text,
    imports: importsOf(text).map((found) => ({ ...found, file: resolve(path, found.target) })),
  };
}

/** The names of all files of the house, code or not. */
export const paths: readonly string[] = ["app", "components", "lib"].flatMap(filesBelow);

/** The code of the house. */
export const house: readonly SourceFile[] = paths.filter((path) => /\.(?:tsx?|mjs)$/.test(path)).map(read);

/** The room that a file stands in: a folder of `lib`, or `components` or `app` as a whole; null outside the house. */
export const roomOf = (path: string): string | null =>
  /^lib\/([^/]+)\//.exec(path)?.[1] ?? /^(components|app)\//.exec(path)?.[1] ?? null;

/**
 * The files that one file brings along, itself included, each with the way that leads there. Types bring nothing along.
 */
export function reachedFrom(start: SourceFile): ReadonlyMap<SourceFile, string> {
  const byPath = new Map(house.map((file) => [file.path, file]));
  const ways = new Map([[start, start.path]]);
  // A map goes on to entries that are added while it is walked.
  for (const [file, way] of ways)
    for (const { file: path, typeOnly } of file.imports) {
      const next = typeOnly || path === null ? undefined : byPath.get(path);
      if (next !== undefined && !ways.has(next)) ways.set(next, `${way} → ${next.path}`);
    }
  return ways;
}
