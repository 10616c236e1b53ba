// The one program behind every command. It runs on plain Node, before anything is installed: it brings the dependencies
// in line with the lockfile, then runs the steps that are stale, saying what it does.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

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

/** Runs a program and waits. `node_modules/.bin` comes first, as in npm scripts. */
function run(command, args, { env = {}, quiet = false } = {}) {
  const bin = join(root, "node_modules", ".bin");
  const separator = process.platform === "win32" ? ";" : ":";
  const result = spawnSync(command, args, {
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: process.platform === "win32",
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      PATH: `${bin}${separator}${process.env.PATH ?? ""}`,
      ...env,
    },
    encoding: "utf8",
  });
  if (result.error) stop(`${command} could not be run: ${result.error.message}`);
  return result;
}

const runOrStop = (command, args, options) => {
  const { status } = run(command, args, options);
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
const readStamps = () => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : {});

/** What a step left behind the last time it passed, if nothing that it depends on has changed since. */
export function freshStamp(step, hash) {
  const stamp = readStamps()[step];
  return stamp?.hash === hash ? stamp : undefined;
}

export function writeStamp(step, hash, more = {}) {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamps(), [step]: { hash, ...more } }, null, 1)}\n`);
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

/**
 * The dependencies of a folder in line with its lockfile. The stamp lies in node_modules: a folder that is thrown away
 * takes it along.
 */
function install(folder, what) {
  const mark = join(folder, "node_modules", ".detente-lock");
  const hash = hashOf(["package-lock.json", "package.json"].map((name) => join(folder, name)));
  // npm writes the second file last: without it an install was cut off.
  const whole = existsSync(join(folder, "node_modules", ".package-lock.json"));
  if (whole && existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  say(`Installing ${what} from the lockfile`);
  runOrStop("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder]);
  writeFileSync(mark, hash);
}

/** Checks the data, draws, builds and finishes, unless all of it is as it was. */
export function build() {
  const hash = hashOf(code, address());
  if (freshStamp("build", hash) !== undefined && existsSync(join("out", "index.html"))) {
    say("Nothing has changed since the last build");
    return;
  }
  say("Checking the data");
  runOrStop("node", program("check-data.ts"));
  say("Drawing the charts (about a minute the first time)");
  runOrStop("node", program("draw.tsx"));
  say("Building the pages");
  runOrStop("next", ["build"], { env: { DETENTE_BUILD: buildName() } });
  say("Finishing: policies and compressed copies");
  runOrStop("node", program("finish.ts"));
  writeStamp("build", hash);
}

const commands = {
  start() {
    build();
    runOrStop("node", program("start.ts"));
  },
  build() {
    if (process.argv.includes("--release") && !process.env.SITE_ORIGIN)
      stop(
        "A release needs the address that the site will have: SITE_ORIGIN=https://… npm run build -- --release",
      );
    build();
    say("The site is in out/");
  },
  async bench() {
    const { findChromium } = await import("./chromium.mjs");
    const chromium = findChromium({ run, say });
    if (chromium === null) process.exit(1);
    runOrStop("node", program("bench.ts"), { env: { CHROME_PATH: chromium } });
  },
  async compare() {
    const { compare } = await import("./compare.mjs");
    process.exitCode = compare(process.argv.slice(3));
  },
  mutation() {
    const folder = join("tests", "mutation");
    install(folder, "Stryker");
    say(
      "Changing the code in one small way at a time, to see whether a test notices (an hour the first time)",
    );
    runOrStop("node", [join(folder, "run.mjs"), ...process.argv.slice(3)]);
  },
  "check-data": () => runOrStop("node", program("check-data.ts")),
  dev() {
    say("Drawing the charts");
    runOrStop("node", program("draw.tsx"));
    runOrStop("next", [
      "dev",
      "--hostname",
      process.env.HOST ?? "127.0.0.1",
      "--port",
      process.env.PORT ?? "3000",
    ]);
  },
  async test() {
    const { test } = await import("./test.mjs");
    await test({ build, run, say, hashOf, freshStamp, writeStamp, code, program });
  },
};

const command = commands[process.argv[2]];
if (command === undefined) stop(`Usage: node lib/build/bootstrap.mjs ${Object.keys(commands).join(" | ")}`);
install(".", "dependencies");
await command();
