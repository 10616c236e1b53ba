import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Drawing, KeptDrawings } from "./kept";

/** Which share of the drawings a process makes, of how many. */
type Share = { readonly index: number; readonly count: number };

/** The share that a process was started for; `null` for the one that shares out. */
function givenShare(): Share | null {
  const [index, count] = process.argv.slice(2).map(Number);
  return index === undefined || count === undefined ? null : { index, count };
}

/**
 * The drawings of a share, which are about as many as those of any other; a group stays together. They follow from all
 * drawings, whether made or not, so that processes that look at different times agree on them.
 */
export function shareOf(drawings: readonly Drawing[], { index, count }: Share): readonly Drawing[] {
  const groups = [...new Set(drawings.map(({ group }) => group))];
  const share = new Map(groups.map((group, place) => [group, place % count]));
  return drawings.filter(({ group }) => share.get(group) === index);
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

const untilItEnds = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once("close", (status) => {
      if (status === 0) resolve();
      else
        reject(
          new Error(`A part of the drawings failed with status ${status}: what went wrong stands above.`),
        );
    });
  });

/** A program on every other processor, each for a share. */
type Others = { readonly count: number; readonly ended: Promise<unknown> };

/**
 * Starts a program on the other processors, before it is known what there is to draw: each finds that out by itself, at
 * the same time. `null` in a process that was started so.
 */
export function startOthers(program: string): Others | null {
  if (givenShare() !== null) return null;
  const count = availableParallelism();
  const children = Array.from({ length: count - 1 }, (_, index) =>
    fork(program, [String(index + 1), String(count)]),
  );
  const ended = Promise.all(children.map(untilItEnds));
  // It is awaited later: until then a failure is not one that nobody looks at.
  ended.catch(() => undefined);
  return { count, ended };
}

/**
 * Makes the drawings of a share that are stale: of the one that this process was started for, else of the first, beside
 * the others. Returns whether it is the one that started them, and so finishes.
 */
export async function drawShare(
  drawings: readonly Drawing[],
  { stale, make }: Pick<KeptDrawings, "stale" | "make">,
  others: Others | null,
): Promise<boolean> {
  const share = givenShare() ?? { index: 0, count: others?.count ?? 1 };
  const toMake = new Set(stale);
  makeAll(
    shareOf(drawings, share).filter((drawing) => toMake.has(drawing)),
    make,
    others !== null && stale.length > 0,
  );
  await others?.ended;
  return others !== null;
}
