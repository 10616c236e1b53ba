import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * A project of a few lines that is built by the bootstrap of this one: its programs stand for the check, the drawings,
 * Next and the finishing, and take their time, so that a build can be stopped in each of them.
 */
const programs = {
  "lib/build/check-data.ts": `
import { readFileSync } from "node:fs";
if (readFileSync("data/a.csv", "utf8") === "wrong") process.exit(1);
`,
  "lib/build/draw.tsx": `
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
mkdirSync(".cache/drawn", { recursive: true });
writeFileSync(".cache/drawn/a.svg", readFileSync("data/a.csv", "utf8"));
`,
  "node_modules/.bin/next": `#!/usr/bin/env node
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
// What a stopped build left here spoils the next one.
const spoiled = existsSync(".next/half");
mkdirSync(".next", { recursive: true });
writeFileSync(".next/half", "");
rmSync("out", { recursive: true, force: true });
mkdirSync("out");
const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
for (let page = 0; page < 10; page++) {
  writeFileSync("out/" + page + ".html", spoiled ? "spoiled" : readFileSync(".cache/drawn/a.svg", "utf8") + page);
  wait(10);
}
rmSync(".next/half");
`,
  "lib/build/finish.ts": `
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
for (const name of readdirSync("out")) {
  const file = "out/" + name;
  writeFileSync(file, readFileSync(file, "utf8") + ", finished");
}
`,
  "lib/build/compress.ts": `
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
for (const name of readdirSync("out").filter((each) => each.endsWith(".html"))) {
  writeFileSync("out/" + name + ".br", "br of " + readFileSync("out/" + name, "utf8"));
  wait(30);
}
console.log("compressed");
`,
  "lib/build/start.ts": `
import { readdirSync } from "node:fs";
console.log("serving " + readdirSync("out").filter((each) => each.endsWith(".br")).length + " copies");
const alive = setInterval(() => undefined, 1000);
process.once("SIGTERM", () => clearInterval(alive));
`,
  "node_modules/.bin/npm": `#!/usr/bin/env node
const { writeFileSync, mkdirSync } = require("node:fs");
mkdirSync("node_modules/a", { recursive: true });
writeFileSync("node_modules/a/package.json", "{}");
writeFileSync("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/a": {} } }));
`,
  // In the place of the loader of TypeScript: the programs above have no types, and loading it takes longer than they do.
  "node_modules/tsx/package.json": `{ "type": "module", "exports": { ".": "./index.mjs", "./esm/api": "./api.mjs" } }`,
  "node_modules/tsx/api.mjs": `
import { register as hook } from "node:module";
export const register = () => hook("./hooks.mjs", import.meta.url);
`,
  "node_modules/tsx/index.mjs": `
import { register } from "node:module";
register("./hooks.mjs", import.meta.url);
`,
  "node_modules/tsx/hooks.mjs": `
import { readFile } from "node:fs/promises";
export const load = async (url, context, next) =>
  /\\.tsx?$/.test(url)
    ? { format: "module", shortCircuit: true, source: await readFile(new URL(url)) }
    : next(url, context);
`,
  "data/a.csv": "1",
  "package.json": "{}",
  "package-lock.json": "{}",
};

export type Project = {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  /** Starts a command in a process group of its own, so that all of it can be ended at once: a build, unless said otherwise. */
  readonly start: (uid?: number, command?: "build" | "start") => ChildProcess;
  /** Builds. Returns what was said and how it ended. */
  readonly build: (uid?: number) => Promise<{ readonly said: string; readonly status: number | null }>;
  /** One hash over the built site. */
  readonly site: () => string;
  readonly remove: () => void;
};

export function smallProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  for (const [path, text] of Object.entries(programs)) write(path, text);
  for (const name of ["next", "npm"]) chmodSync(join(folder, "node_modules", ".bin", name), 0o755);
  for (const name of ["bootstrap", "disk", "settings"])
    cpSync(`lib/build/${name}.mjs`, join(folder, "lib", "build", `${name}.mjs`));
  const start: Project["start"] = (uid, command = "build") =>
    spawn("node", ["lib/build/bootstrap.mjs", command], {
      ...(uid === undefined ? {} : { uid }),
      cwd: folder,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
  const build = (uid?: number) =>
    new Promise<{ said: string; status: number | null }>((resolve) => {
      const child = start(uid);
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream?.on("data", (chunk: Buffer) => {
          said += chunk.toString();
        });
      child.once("close", (status) => resolve({ said, status }));
    });
  const site = () => {
    const hash = createHash("sha256");
    for (const name of readdirSync(join(folder, "out")).sort())
      hash.update(name).update(read(join("out", name)));
    return hash.digest("hex");
  };
  return {
    folder,
    write,
    read,
    start,
    build,
    site,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
