// What became of the mutants, in words.
import { readFileSync } from "node:fs";
import { relative } from "node:path";

const isFound = ({ status }) => status === "Killed" || status === "Timeout";
const livesOn = ({ status }) => status === "Survived" || status === "NoCoverage";

export const wasTried = (mutant) => isFound(mutant) || livesOn(mutant);

/** How many of the mutants that were tried a test noticed. */
export function scoreOf(mutants) {
  const found = mutants.filter(isFound).length;
  const tried = found + mutants.filter(livesOn).length;
  return { found, tried, percent: tried === 0 ? 100 : (100 * found) / tried };
}

export const isBelow = (folder) => (mutant) => pathOf(mutant).startsWith(`${folder}/`);

/** The path of a mutant's file from the folder of the project. */
export const pathOf = ({ fileName }) => relative(process.cwd(), fileName).replaceAll("\\", "/");

const toZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });

/** A mutant of Stryker's report, which counts lines and columns from 1, placed as its instrumenter does, from 0. */
export const fromReport = (mutant) => {
  const { start, end } = mutant.location;
  return { ...mutant, location: { start: toZero(start), end: toZero(end) } };
};

const onOneLine = (text) => {
  const short = text.replace(/\s+/g, " ").trim();
  return short.length > 90 ? `${short.slice(0, 89)}…` : short;
};

/** The text of a file between two places. */
function textAt(lines, { start, end }) {
  const cut = lines.slice(start.line, end.line + 1);
  const last = cut.length - 1;
  return cut
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join("\n");
}

/** Every mutant that lives on, a line each: where, and what was changed into what. */
export const survivorsOf = (mutants) =>
  mutants
    .filter(livesOn)
    .toSorted(
      (a, b) => pathOf(a).localeCompare(pathOf(b), "en") || a.location.start.line - b.location.start.line,
    )
    .map((mutant) => {
      const { location, replacement, status } = mutant;
      const original = textAt(readFileSync(mutant.fileName, "utf8").split("\n"), location);
      const unseen = status === "NoCoverage" ? " (no test comes here)" : "";
      return `${pathOf(mutant)}:${location.start.line + 1}  ${onOneLine(original)}  →  ${onOneLine(replacement)}${unseen}`;
    });
