// The one program behind every command. It runs on plain Node, before anything is installed: it brings the dependencies
// in line with the lockfile, then runs the steps that are stale, saying what it does.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sentenceOf, tellFaults, writeWhole } from "./disk.mjs";
import { readSettings } from "./settings.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
process.chdir(root);

const say = (text) => console.log(`\u00b7 ${text}`);
const stop = (text) => {
  console.error(text);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9))
  stop(`Détente needs Node 20.9 or newer; this is ${process.versions.node}.`);

tellFaults();

/** What may be told of the site and the server, before anything is done. */
try {
  readSettings(process.env);
} catch ({ message }) {
  stop(message);
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * npm runs this in a shell, and a signal to npm ends that shell alone. A shell that has gone is a signal to end, which
 * goes the way of any other.
 */
if (process.env.npm_lifecycle_event !== undefined) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 200);
  watch.unref();
}

/** Runs a program and waits. `node_modules/.bin` comes first, as in npm scripts. A signal goes on to it, and ends both. */
function run(command, args, { env = {} } = {}) {
  const bin = join(root, "node_modules", ".bin");
  const separator = process.platform === "win32" ? ";" : ":";
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      shell: process.platform === "win32",
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: "1",
        PATH: `${bin}${separator}${process.env.PATH ?? ""}`,
        ...env,
      },
    });
    const passOn = (signal) => {
      child.kill(signal);
      child.once("close", () => process.exit(1));
    };
    for (const signal of signals) process.on(signal, passOn);
    child.once("error", (error) =>
      stop(`${command} could not be run: ${sentenceOf(error) ?? error.message}`),
    );
    child.once("close", (status) => {
      for (const signal of signals) process.off(signal, passOn);
      done({ status });
    });
  });
}

const runOrStop = async (command, args, options) => {
  const { status } = await run(command, args, options);
  if (status !== 0) process.exit(status ?? 1);
};

const program = (file, ...args) => ["--import", "tsx", join("lib", "build", file), ...args];

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== "node_modules" && name !== ".DS_Store")
    .flatMap((name) => filesBelow(join(path, name)));
}

/** One hash over files and folders, and over what else a step depends on. */
export function hashOf(paths, salt = "") {
  const hash = createHash("sha256").update(salt).update(process.versions.node);
  for (const file of paths.flatMap(filesBelow))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const stampFile = join(".cache", "stamps.json");

/** What is in a file of ours, or `otherwise` where there is none or it was cut off. */
function readJson(file, otherwise) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return otherwise;
  }
}

const readStamps = () => readJson(stampFile, {});

function writeStamps(stamps) {
  mkdirSync(".cache", { recursive: true });
  writeWhole(stampFile, `${JSON.stringify(stamps, null, 1)}\n`);
}

/** What a step left behind the last time it passed, if nothing that it depends on has changed since. */
export function freshStamp(step, hash) {
  const stamp = readStamps()[step];
  return stamp?.hash === hash ? stamp : undefined;
}

export function writeStamp(step, hash, more = {}) {
  writeStamps({ ...readStamps(), [step]: { hash, ...more } });
}

/** A step that begins has not passed: it goes without a stamp until its end. */
export function dropStamp(step) {
  const { [step]: _, ...others } = readStamps();
  writeStamps(others);
}

const code = [
  "app",
  "components",
  "lib",
  "data",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
/**
 * The name that Next gives a build, which every page carries. It follows from the packages alone: pages name what they
 * load by its content, so that a page whose content stays is the same file after a change elsewhere.
 */
const buildName = () => hashOf(["package-lock.json", "next.config.ts"]).slice(0, 16);

const address = () => `${process.env.SITE_ORIGIN ?? ""}\n${process.env.BASE_PATH ?? ""}`;

/** Whether an install is all there: npm's own list of it, which it writes last, and the folder of each package in it. */
function isInstalled(folder) {
  const list = readJson(join(folder, "node_modules", ".package-lock.json"), null);
  return (
    list !== null &&
    Object.keys(list.packages).every((name) => existsSync(join(folder, name, "package.json")))
  );
}

/**
 * The dependencies of a folder in line with its lockfile. The stamp lies in node_modules: a folder that is thrown away
 * takes it along.
 */
async function install(folder, what) {
  const mark = join(folder, "node_modules", ".detente-lock");
  const hash = hashOf(["package-lock.json", "package.json"].map((name) => join(folder, name)));
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash && isInstalled(folder)) return;
  rmSync(mark, { force: true });
  say(`Installing ${what} from the lockfile`);
  await runOrStop("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder]);
  writeWhole(mark, hash);
}

const listFile = join(".cache", "out.json");

/** The files of the built site with their sizes. */
const listSite = () => Object.fromEntries(filesBelow("out").map((file) => [file, statSync(file).size]));

/** Whether the site is all there, by the list that its build left. */
function isWhole() {
  const list = Object.entries(readJson(listFile, {}));
  return (
    list.length > 0 && list.every(([file, size]) => statSync(file, { throwIfNoEntry: false })?.size === size)
  );
}

/** There while a build is under way. Where it stays, the build was cut off, and what Next left is not to be trusted. */
const underWay = join(".cache", "build-under-way");

/** React as it is for readers draws in half the time that it takes as it is for its developers. */
const draw = () => runOrStop("node", program("draw.tsx"), { env: { NODE_ENV: "production" } });

/**
 * Checks the data, draws and builds, unless all of it is as it was. Returns what is left to do then: nothing, or the
 * compressed copies, which a visitor need not wait for. It says whether that was done.
 */
async function buildPages() {
  const hash = hashOf(code, address());
  if (freshStamp("build", hash) !== undefined && isWhole()) {
    say("Nothing has changed since the last build");
    return () => Promise.resolve(true);
  }
  // What a build writes to is ours to write to: better told now than by one of its programs in the midst.
  for (const folder of ["out", ".next", ".cache"])
    if (existsSync(folder)) {
      if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: "EEXIST", path: folder });
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    }
  dropStamp("build");
  say("Checking the data");
  await runOrStop("node", program("check-data.ts"));
  if (existsSync(underWay))
    for (const folder of [".next", "out"]) rmSync(folder, { recursive: true, force: true });
  writeWhole(underWay, "");
  say("Drawing the charts (half a minute the first time)");
  await draw();
  say("Building the pages");
  await runOrStop("next", ["build"], { env: { DETENTE_BUILD: buildName() } });
  await runOrStop("node", program("finish.ts"));
  rmSync(underWay);
  return async () => {
    say("Compressing copies of the files");
    const { status } = await run("node", program("compress.ts"));
    if (status !== 0) return false;
    writeWhole(listFile, JSON.stringify(listSite()));
    writeStamp("build", hash);
    return true;
  };
}

/** The whole site, its compressed copies included. */
export async function build() {
  const compress = await buildPages();
  if (!(await compress())) process.exit(1);
}

const commands = {
  async start() {
    const compress = await buildPages();
    // In this process, so that a signal to it is one to the server.
    const { register } = await import("tsx/esm/api");
    register();
    await import("./start.ts");
    // Pages are there at once; until their copies are, they are sent as they are.
    if (!(await compress())) say("Files are sent as they are: their compressed copies could not be made");
  },
  async build() {
    if (process.argv.includes("--release") && !process.env.SITE_ORIGIN)
      stop(
        "A release needs the address that the site will have: SITE_ORIGIN=https://… npm run build -- --release",
      );
    await build();
    say("The site is in out/");
  },
  async bench() {
    const { findChromium } = await import("./chromium.mjs");
    const chromium = await findChromium({ run, say });
    if (chromium === null) process.exit(1);
    await build();
    await runOrStop("node", program("bench.ts"), { env: { CHROME_PATH: chromium } });
  },
  async compare() {
    const { compare } = await import("./compare.mjs");
    process.exitCode = compare(process.argv.slice(3));
  },
  "try-ends": () => runOrStop("node", [join("lib", "build", "try-ends.mjs"), ...process.argv.slice(3)]),
  async mutation() {
    const folder = join("tests", "mutation");
    await install(folder, "Stryker");
    say(
      "Changing the code in one small way at a time, to see whether a test notices (an hour the first time)",
    );
    await runOrStop("node", [join(folder, "run.mjs"), ...process.argv.slice(3)]);
  },
  "check-data": () => runOrStop("node", program("check-data.ts")),
  async dev() {
    say("Drawing the charts");
    await draw();
    const { host, port } = readSettings(process.env);
    await runOrStop("next", ["dev", "--hostname", host, "--port", String(port)]);
  },
  async test() {
    const { test } = await import("./test.mjs");
    await test({ build, run, say, hashOf, freshStamp, writeStamp, dropStamp, code, program });
  },
};

const command = commands[process.argv[2]];
if (command === undefined) stop(`Usage: node lib/build/bootstrap.mjs ${Object.keys(commands).join(" | ")}`);
await install(".", "dependencies");
await command();
