import { fork } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { Drawing } from "./kept";

/** How many drawings are worth another process, which takes some seconds to know what there is to draw. */
const worthAnother = 40;

/** Drawings in as many shares as are asked for, of about the same size; a group stays together. */
export function sharesOf(drawings: readonly Drawing[], count: number): readonly (readonly Drawing[])[] {
  const groups = [...new Set(drawings.map(({ group }) => group))];
  const share = new Map(groups.map((group, index) => [group, index % count]));
  return Array.from({ length: count }, (_, index) =>
    drawings.filter(({ group }) => share.get(group) === index),
  );
}

/** Makes drawings, and tells how far it has come: at each fifth of the way. */
function makeAll(drawings: readonly Drawing[], make: (drawing: Drawing) => void, tell: boolean): void {
  let told = 0;
  drawings.forEach((drawing, index) => {
    make(drawing);
    const fifths = Math.floor((5 * (index + 1)) / drawings.length);
    if (tell && fifths > told) console.log(`  ${20 * fifths} % drawn`);
    told = fifths;
  });
}

/** Runs a program again for a share of its drawings, which it finds in a list of their paths. */
const another = (program: string, drawings: readonly Drawing[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const list = join(tmpdir(), `drawings-${process.pid}-${Math.random().toString(36).slice(2)}.json`);
    writeFileSync(list, JSON.stringify(drawings.map(({ path }) => path)));
    const child = fork(program, [list]);
    child.once("close", (status) => {
      rmSync(list, { force: true });
      if (status === 0) resolve();
      else
        reject(
          new Error(`A part of the drawings failed with status ${status}: what went wrong stands above.`),
        );
    });
  });

/**
 * Makes drawings on all processors: this process makes a share of its own and starts others of the same program for the
 * rest. Returns whether it is the one that shares out, and so finishes.
 */
export async function drawShared(
  drawings: readonly Drawing[],
  make: (drawing: Drawing) => void,
  program: string,
): Promise<boolean> {
  const [list] = process.argv.slice(2);
  if (list !== undefined) {
    const mine = new Set<unknown>(JSON.parse(readFileSync(list, "utf8")));
    makeAll(
      drawings.filter(({ path }) => mine.has(path)),
      make,
      false,
    );
    return false;
  }
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(drawings.length / worthAnother)));
  const [own = [], ...others] = sharesOf(drawings, count);
  const elsewhere = Promise.all(others.map((share) => another(program, share)));
  makeAll(own, make, drawings.length > 0);
  await elsewhere;
  return true;
}
