import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/dataset/dataset";
import { badCell, formatProblem, unresolved } from "@/lib/dataset/problems";
import { readFiles } from "@/lib/dataset/read";

const project = process.cwd();
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-data-"));
  cpSync(join(project, "data"), join(folder, "data"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The program as a person runs it, with the temporary folder for the project's. */
const run = () =>
  new Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      const child = execFile(
        process.execPath,
        ["--import", tsx, join(project, "lib/build/check-data.ts")],
        { cwd: folder, env: { ...process.env, TSX_TSCONFIG_PATH: join(project, "tsconfig.json") } },
        (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
      );
    },
  );

/** Puts a value into a column of the row that begins with `id`, and says on which line that row stands. */
function plant(table: string, id: string, column: string, value: string): number {
  const file = join(folder, "data", `${table}.csv`);
  const lines = readFileSync(file, "utf8").split("\n");
  const index = lines.findIndex((line) => line.startsWith(`${id},`));
  const at = lines[0]?.split(",").indexOf(column) ?? -1;
  const cells = lines[index]?.split(",") ?? [];
  if (at < 0 || cells.length <= at || lines[index]?.includes('"'))
    throw new Error(`${table} ${id} is no plain row`);
  writeFileSync(file, lines.with(index, cells.with(at, value).join(",")).join("\n"));
  return index + 1;
}

describe("npm run check:data", () => {
  it("says that sound data are sound, how many rows there are, and how far they reach", async () => {
    const { dataset } = checkDataset(readFiles());
    const { code, stdout, stderr } = await run();
    expect(stderr).toBe("");
    expect(stdout).toBe(
      `data/ is sound: ${dataset?.phases.length} phases, ${dataset?.events.length} events, ` +
        `${dataset?.conditions.length} conditions, ` +
        `${dataset?.weights.length} weights, ${dataset?.agreements.length} agreements, ` +
        `${dataset?.limits.length} limits, ${dataset?.ratifications.length} ratifications, ` +
        `${dataset?.alliances.length} alliances, ${dataset?.memberships.length} memberships, ` +
        `${dataset?.summits.length} summits, ${dataset?.leaders.length} leaders, ` +
        `${dataset?.indicators.length} series-catalog, ${dataset?.observations.length} series, ` +
        `${dataset?.sources.length} sources, ` +
        `${dataset?.conditionCodings.length} condition-codings, ` +
        `${dataset?.magnitudeCodings.length} magnitude-codings, ` +
        `${dataset?.agreedPairs.length} agreed-pairs, ` +
        `${dataset?.firstEdition.length} first-edition, ` +
        `${dataset?.seedStatements.length} seed-coverage; ` +
        `reviewed through ${dataset?.reviewedThrough.text}.\n`,
    );
    expect(code).toBe(0);
  });

  it("prints every problem, in the order of file and line, and fails", async () => {
    const [event, leader] = ["us-recognises-provisional-government", "wilson"];
    const term = plant("leaders", leader, "sources", "no-such-work");
    const date = plant("events", event, "date", "1917-02-30");
    const { code, stdout, stderr } = await run();
    expect(stdout).toBe("");
    expect(stderr.split("\n")).toEqual([
      formatProblem(
        badCell(
          { file: "events.csv", line: date },
          "date",
          "1917-02-30",
          "no such day in the calendar: 1917-02-30",
        ),
      ),
      formatProblem(
        unresolved({ file: "leaders.csv", line: term }, "sources", "no-such-work", "sources.csv"),
      ),
      "",
      "2 problems in data/: nothing was built.",
      "",
    ]);
    expect(code).toBe(1);
  });

  it("counts one problem as one", async () => {
    plant("leaders", "wilson", "top_leader", "si");
    const { code, stderr } = await run();
    expect(stderr).toMatch(/^leaders\.csv:\d+ top_leader: must be yes or no \(it says "si"\)\n/);
    expect(stderr).toMatch(/\n1 problem in data\/: nothing was built\.\n$/);
    expect(code).toBe(1);
  });
});
