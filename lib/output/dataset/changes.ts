import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What changed in the tables, as `CHANGELOG.md` tells it of its newest version. */
export type Changes = {
  readonly version: string;
  readonly date: string;
  readonly entries: readonly { readonly table: string; readonly text: string }[];
};

const heading = /^## \[(\d+\.\d+\.\d+)\] - (\S+)$/m;
const entry = /^- `([a-z-]+)\.csv`: (.+)$/;

/** Reads the part "Tables" of the newest version. Throws where the change log has none. */
export function parseChanges(log: string): Changes {
  const match = heading.exec(log);
  const [, version = "", date = ""] = match ?? [];
  const newest = log.slice(match?.index ?? 0).split(/\n## /)[0] ?? "";
  const tables = newest.split(/\n### /).find((part) => part.startsWith("Tables\n"));
  if (match === null || tables === undefined)
    throw new Error("CHANGELOG.md has no version with a part called Tables");
  const bullets = tables
    .replace(/\n {2}/g, " ")
    .split("\n")
    .filter((line) => line.startsWith("- "));
  return {
    version,
    date,
    entries: bullets.map((line) => {
      const [, table, text] = entry.exec(line) ?? [];
      if (table === undefined || text === undefined)
        throw new Error(
          `CHANGELOG.md: a change of tables names one of them, as in - \`events.csv\`: …, not: ${line}`,
        );
      return { table, text: text.replaceAll("`", "") };
    }),
  };
}

/** What changed in the tables of this version. */
export const readChanges = (): Changes =>
  parseChanges(readFileSync(join(process.cwd(), "CHANGELOG.md"), "utf8"));
