// A fixed sample of the mutants of a part of the house: the same code gives the same sample, and a change in one file
// leaves that of the others nearly as it was.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const silent = { debug() {}, info() {}, warn() {}, error() {}, isDebugEnabled: () => false };

/** The code below a folder, in order. */
export const codeBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();

/** What is the same about a mutant in two runs: its place and what it becomes. */
export const nameOf = (path, { location: { start, end }, replacement }) =>
  `${path}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column} ${replacement}`;

/** What runs while a file is loaded, tables of words and sizes for the most part, is not tried: see `ignoreStatic`. */
const whileLoading = {
  shouldIgnore: (path) => (path.getFunctionParent() === null ? "runs while its file is loaded" : undefined),
};

/** The names of a file's mutants, each with a number that is drawn from what it changes rather than from where it stands. */
async function mutantsOf(path) {
  const file = { name: path, content: readFileSync(path, "utf8"), mutate: true };
  const { mutants } = await new Instrumenter(silent).instrument([file], {
    plugins: null,
    ignorers: [whileLoading],
    excludedMutations: [],
    noHeader: true,
  });
  return mutants
    .map((mutant, index) => ({
      name: nameOf(path, mutant),
      lot: createHash("sha256").update(`${path}\0${index}\0${mutant.replacement}`).digest("hex"),
      isTried: mutant.ignoreReason === undefined,
    }))
    .filter(({ isTried }) => isTried);
}

/** The names of as many mutants as are asked for, in the order in which they were drawn, below folders but not others. */
export async function sampleOf({ rooms, without, size }) {
  const paths = rooms
    .flatMap(codeBelow)
    .filter((path) => !without.some((room) => path.startsWith(`${room}/`)));
  const mutants = (await Promise.all(paths.map(mutantsOf))).flat();
  const drawn = mutants.toSorted((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size);
  return { of: mutants.length, names: drawn.map(({ name }) => name) };
}

/** The range of a file in which a mutant lies, as Stryker takes it. Others may lie in it as well. */
export const rangeOf = (name) => name.slice(0, name.indexOf(" "));
