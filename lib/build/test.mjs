// `npm test`: every check there is, each only if something that it depends on has changed since it last passed.
// The last line gives the totals of all of them.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";

/** The totals of a runner that says nothing but whether it passed. */
const asOne = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function vitestTotals(report, status) {
  if (!existsSync(report)) return asOne(status === 0 ? 1 : status);
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, "utf8"));
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function playwrightTotals(report, status) {
  if (!existsSync(report)) return asOne(status === 0 ? 1 : status);
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: status !== 0 && failed === 0 ? 1 : failed };
}

const tests = ["tests", "vitest.config.ts", "playwright.config.ts", "biome.json", "knip.jsonc"];
const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "CITATION.cff"];

export async function test({ build, run, say, hashOf, freshStamp, writeStamp, dropStamp, code, program }) {
  const totals = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    totals.passed += passed;
    totals.failed += failed;
  };

  /** Runs a step unless it passed on the same files before. */
  const step = async (name, inputs, work) => {
    const hash = hashOf(inputs);
    const stamp = freshStamp(`test: ${name}`, hash);
    if (stamp !== undefined) {
      say(`${name}: unchanged since it last passed (${stamp.totals.passed})`);
      return add(stamp.totals);
    }
    say(name);
    dropStamp(`test: ${name}`);
    const result = await work();
    if (result.failed === 0) writeStamp(`test: ${name}`, hash, { totals: result });
    return add(result);
  };

  const everything = [...code, ...tests, ...documents];
  // By the import law what is pure knows no component and no page; `tests/architecture.test.ts` holds its tests to it.
  const behindThePages = everything.filter((path) => path !== "app" && path !== "components");
  const one = (command, args) => async () => asOne((await run(command, args)).status);
  await step("Format and lint", everything, one("biome", ["ci", "--error-on-warnings"]));
  await step("Nothing unused", everything, one("knip", []));
  await step("Types", [...code, ...tests], one("tsc", ["--noEmit"]));
  const vitest = (name, projects) => async () => {
    const report = join(".cache", `${name}.json`);
    rmSync(report, { force: true });
    const { status } = await run("vitest", [
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]);
    return vitestTotals(report, status);
  };
  await step("Tests of data, rules and words", behindThePages, vitest("pure", ["pure"]));
  await step(
    "Tests of charts, components and the house",
    everything,
    vitest("drawn", ["charts", "house and browser"]),
  );
  await build();
  await step("The built site, in Chromium", [...code, ...tests, "out"], async () => {
    const report = join(".cache", "playwright.json");
    const list = join(".cache", "chromium-holds.txt");
    rmSync(report, { force: true });
    const chromium = await findChromium({ run, say });
    if (chromium === null) return asOne(1);
    if ((await run("node", program("select-tests.ts", list))).status !== 0) return asOne(1);
    const holding = readFileSync(list, "utf8").split("\n").length - 1;
    if (holding > 0) say(`${holding} tests hold: what their pages loaded is as it was when they passed`);
    const { status } = await run("playwright", ["test", "--pass-with-no-tests", "--test-list-invert", list], {
      env: { CHROME_PATH: chromium },
    });
    const { passed, failed } = playwrightTotals(report, status);
    return { passed: passed + holding, failed };
  });

  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed === 0 ? 0 : 1);
}
