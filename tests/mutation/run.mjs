// `npm run mutation`: changes the code in one small way at a time, and sees whether a test notices. What none notices is
// told. After the command may stand a group, and files to which it keeps:
// `npm run mutation -- rooms lib/domain/band.ts`.
import { mkdirSync, writeFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { codeBelow, nameOf, rangeOf, sampleOf } from "./sample.mjs";
import { groups, optionsOf, reportOf, sampleFile } from "./stryker.config.mjs";
import { fromReport, isBelow, pathOf, scoreOf, survivorsOf, wasTried } from "./survivors.mjs";

const [only, ...files] = process.argv.slice(2);

const say = (name, { found, tried, percent }) =>
  console.log(`${name}: ${percent.toFixed(1)} % (${found} of ${tried})`);

const inParts = (items, size) =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** The first so many of the sample, in the order in which they were drawn, that were tried. */
function firstTried(results, names, size) {
  const byName = new Map(results.map((mutant) => [nameOf(pathOf(mutant), mutant), mutant]));
  return names
    .flatMap((mutantName) => byName.get(mutantName) ?? [])
    .filter(wasTried)
    .slice(0, size);
}

/** Tries a group, and tells its scores and what lives on. Returns whether each room has reached the score. */
async function tryGroup(name) {
  const { rooms, without, size, drawn, partSize, leastScore } = groups[name];
  const sample = size === null ? null : await sampleOf({ rooms, without, size: drawn });
  if (sample !== null) writeFileSync(sampleFile, JSON.stringify(sample.names));
  const all = sample === null ? rooms.flatMap(codeBelow) : sample.names.map(rangeOf);
  const results = [];
  // Part by part: what a part found is kept for the next run, which may come after this one was stopped.
  const parts = inParts(files.length > 0 ? files : all, partSize);
  for (const [index, part] of parts.entries()) {
    console.log(`${name}, part ${index + 1} of ${parts.length}`);
    results.push(...(await new Stryker(optionsOf(name, part)).runMutationTest()).map(fromReport));
  }
  const mutants = sample === null ? results : firstTried(results, sample.names, size);

  const survivors = survivorsOf(mutants);
  writeFileSync(reportOf(name), `${survivors.join("\n")}\n`);
  console.log(`\n${survivors.join("\n")}\n`);
  const scores = rooms.map((room) => ({ room, score: scoreOf(mutants.filter(isBelow(room))) }));
  for (const { room, score } of scores) if (score.tried > 0) say(room, score);
  say(sample === null ? "Together" : `The sample, of ${sample.of} mutants`, scoreOf(mutants));
  return leastScore === null || scores.every(({ score }) => score.percent >= leastScore);
}

const names = Object.keys(groups).filter((name) => only === undefined || name === only);
if (names.length === 0) {
  console.error(`There is no such group: ${only}. Known: ${Object.keys(groups).join(", ")}`);
  process.exit(1);
}
mkdirSync(".cache/mutation", { recursive: true });
for (const name of names) if (!(await tryGroup(name))) process.exitCode = 1;
