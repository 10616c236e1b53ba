// What the disk does to a build, and how a build defends itself: files are written beside and renamed, so that none is
// ever half there, and a fault of the machine is told in one sentence with its remedy.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

/** Writes a file as a whole or not at all: whoever opens it finds what was there before or all of what is now. */
export function writeWhole(path, content) {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
}

const again = "then run the command again";

const faults = {
  ENOSPC: () => `The disk is full: make room, ${again}. What was finished is kept.`,
  EDQUOT: () => `Your share of the disk is used up: make room, ${again}. What was finished is kept.`,
  EROFS: (path) => `${path} is on a disk that cannot be written: move the project to another, ${again}.`,
  EACCES: (path) => `${path} may not be opened by you: make it yours or delete it, ${again}.`,
  EPERM: (path) => `${path} may not be changed by you: make it yours or delete it, ${again}.`,
  ENOENT: (path) => `${path} is missing: bring it back (git checkout -- ${path}), ${again}.`,
  EISDIR: (path) => `${path} is a folder where a file should be: move it away, ${again}.`,
  ENOTDIR: (path) =>
    `${path} is not to be had, as a file stands where a folder should be: move it away, ${again}.`,
  EEXIST: (path) => `${path} is a file where a folder should be: move it away, ${again}.`,
  EMFILE: () => `Too many files are open: allow more (ulimit -n), ${again}.`,
  ENOTEMPTY: (path) => `${path} was written to by another program: stop it, ${again}.`,
};

/** What is wrong with the machine, in a sentence with the remedy; null if the fault is another. */
export function sentenceOf(fault) {
  if (!(fault instanceof Error) || typeof fault.code !== "string" || !Object.hasOwn(faults, fault.code))
    return null;
  const path = typeof fault.path === "string" ? relative(process.cwd(), fault.path) : "A file of the project";
  return faults[fault.code](path.replace(/\.\d+\.part$/, ""));
}

/** From here on the program ends with such a sentence; any other fault is a mistake of ours, told in full. */
export function tellFaults() {
  process.on("uncaughtException", (fault) => {
    console.error(sentenceOf(fault) ?? fault);
    process.exit(1);
  });
}
