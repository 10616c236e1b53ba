import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "steps-"));
mkdirSync(join(folder, ".cache"));
// Two tests in Chromium hold.
writeFileSync(join(folder, ".cache", "chromium-holds.txt"), "one\ntwo\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each runner of tests would report: three tests that passed. */
const reports = {
  vitest: { numPassedTests: 3, numFailedTests: 0 },
  playwright: { stats: { expected: 3, unexpected: 0, flaky: 0 } },
};

/** Runs the steps of `npm test` with programs that do nothing for a while but report. Those that are named fail. */
function runSteps(failing: readonly string[] = []) {
  const program = `
import { test } from ${JSON.stringify(pathToFileURL(resolve("lib/build/test.mjs")).href)};
import { writeFileSync } from "node:fs";
const reports = ${JSON.stringify(reports)};
const later = (ms) => new Promise((done) => setTimeout(done, ms));
const timed = async (name) => {
  console.log("begin " + name);
  await later(30);
  console.log("end " + name);
};
const failing = ${JSON.stringify(failing)};
await test({
  build: () => timed("build"),
  run: async (command, args) => {
    const name = [command, ...args].join(" ");
    await timed(name);
    const file = args.find((arg) => arg.startsWith("--outputFile"))?.split("=")[1] ?? ".cache/playwright.json";
    if (command in reports) writeFileSync(file, JSON.stringify(reports[command]));
    return { status: failing.some((part) => name.includes(part)) ? 1 : 0 };
  },
  say: () => undefined,
  hashOf: () => "hash",
  freshStamp: () => undefined,
  writeStamp: (step) => console.log("stamp " + step),
  dropStamp: () => undefined,
  code: [],
  program: (file, ...args) => [file, ...args],
});`;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CHROME_PATH: process.execPath },
  });
  return { lines: stdout.trim().split("\n"), status };
}

const isOf = (kind: string) => (line: string) => line.startsWith(kind);

describe("the steps of npm test", () => {
  const { lines, status } = runSteps();

  it("come one after the other: none begins before the one before it has ended", () => {
    const moves = lines.filter((line) => isOf("begin")(line) || isOf("end")(line));
    expect(moves.length).toBeGreaterThan(12);
    for (const [index, move] of moves.entries())
      expect(move.split(" ")[0]).toBe(index % 2 === 0 ? "begin" : "end");
  });

  it("test what is drawn, then build, then test what is built", () => {
    const place = (part: string) =>
      lines.findIndex((line) => line.startsWith("begin") && line.includes(part));
    const order = ["biome", "knip", "tsc", "--project pure", "--project charts", "build", "playwright"].map(
      place,
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("add up, those that hold included, and end with their totals", () => {
    expect(lines.at(-1)).toBe("14 passed, 0 failed");
    expect(status).toBe(0);
  });

  it("are stamped only where they passed, and fail the whole where one fails", () => {
    const failed = runSteps(["tsc"]);
    expect(failed.lines.filter(isOf("stamp"))).toHaveLength(lines.filter(isOf("stamp")).length - 1);
    expect(failed.lines).not.toContain("stamp test: Types");
    expect(failed.lines.at(-1)).toBe("13 passed, 1 failed");
    expect(failed.status).toBe(1);
  });
});
