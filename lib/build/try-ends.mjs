// `npm run try-ends [-- <times>]`: ends a build of the whole site at moments drawn by lot, undoes what was edited, builds
// again, and says whether the site is what it was, byte for byte. Half an hour for the usual twenty times.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareBuilds } from "./compare.mjs";

const edited = join("data", "events.csv");
const bootstrap = join("lib", "build", "bootstrap.mjs");

/** Builds in a process group of its own, and ends all of it after so many milliseconds, if it has not ended by then. */
const build = (endAfter = null) =>
  new Promise((done) => {
    const child = spawn("node", [bootstrap, "build"], { detached: true, stdio: "ignore" });
    const timer =
      endAfter === null
        ? null
        : setTimeout(
            () => process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL"),
            endAfter,
          );
    child.once("close", (status) => {
      clearTimeout(timer);
      done(status);
    });
  });

/** Whether two builds have the same files with the same content, bundles and pages included. */
function isSame(one, other) {
  const { missing, added, different, scriptsOnly } = compareBuilds(one, other);
  return [missing, added, different, scriptsOnly].every((names) => names.length === 0);
}

const [times = "20"] = process.argv.slice(2);
const sound = readFileSync(edited);
const clean = mkdtempSync(join(tmpdir(), "clean-"));
let failed = 0;
try {
  const begun = performance.now();
  if ((await build()) !== 0) throw new Error("The site does not build as it is: see npm run build");
  const takes = Math.max(20_000, performance.now() - begun);
  cpSync("out", clean, { recursive: true });
  for (let time = 1; time <= Number(times); time++) {
    const moment = Math.round(Math.random() * takes);
    writeFileSync(
      edited,
      sound.toString().replace(/\n([^,]*,[^,]*,[^,]*,[^,]*,)([A-Za-z])/, "\n$1Edited $2"),
    );
    await build(moment);
    writeFileSync(edited, sound);
    const isWhole = (await build()) === 0 && isSame(clean, "out");
    if (!isWhole) failed++;
    console.log(
      `${time}: ended after ${(moment / 1000).toFixed(1)} s, then ${isWhole ? "as before" : "NOT as before"}`,
    );
  }
} finally {
  writeFileSync(edited, sound);
  rmSync(clean, { recursive: true, force: true });
}
console.log(failed === 0 ? "The same site every time." : `${failed} times the site was another.`);
process.exitCode = failed === 0 ? 0 : 1;
