import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, smallProject } from "./small-project";

/** One project for all: each test leaves it as it found it, built and sound. */
let project: Project;
let clean: string;
beforeAll(async () => {
  project = smallProject();
  expect((await project.build()).said).toContain("Installing dependencies");
  clean = project.site();
});
afterAll(() => project.remove());

const nothingChanged = "Nothing has changed since the last build";

/** Builds, and ends all of it in the midst: after so many milliseconds, or when it says something. */
async function endMidway(when: number | string) {
  const child = project.start();
  const { pid } = child;
  if (pid === undefined) throw new Error("the build has begun");
  const end = () => {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // It had ended by itself.
    }
  };
  const timer = typeof when === "number" ? setTimeout(end, when) : undefined;
  child.stdout?.on("data", (chunk: Buffer) => {
    if (typeof when === "string" && chunk.toString().includes(when)) setTimeout(end, 120);
  });
  await once(child, "close");
  clearTimeout(timer);
}

describe("a build", () => {
  it("is done once, and again after a change", async () => {
    const again = await project.build();
    expect([again.said.includes(nothingChanged), again.said.includes("Installing"), again.status]).toEqual([
      true,
      false,
      0,
    ]);
    project.write("data/a.csv", "2");
    await project.build();
    expect(project.site()).not.toBe(clean);
    project.write("data/a.csv", "1");
    await project.build();
    expect(project.site()).toBe(clean);
  });

  it("can be seen before its copies are compressed, and has them soon after", async () => {
    project.write("data/a.csv", "3");
    const child = project.start(undefined, "start");
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      // What it says last is said before the list and the stamp are written.
      if (said.includes("compressed")) setTimeout(() => child.kill("SIGTERM"), 500);
    });
    await once(child, "close");
    expect(said).toMatch(/serving 0 copies[\s\S]*compressed/);
    expect((await project.build()).said).toContain(nothingChanged);
    project.write("data/a.csv", "1");
    await project.build();
    expect(project.site()).toBe(clean);
  });

  it("that was seen and ended before its copies were made is not taken for whole", async () => {
    project.write("data/a.csv", "3");
    const child = project.start(undefined, "start");
    child.stdout?.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("serving")) child.kill("SIGTERM");
    });
    await once(child, "close");
    project.write("data/a.csv", "1");
    expect((await project.build()).said).not.toContain(nothingChanged);
    expect(project.site()).toBe(clean);
  });

  it("that was stopped is not taken for the one before, even if the change is undone", async () => {
    project.write("data/a.csv", "2");
    await endMidway("Building the pages");
    project.write("data/a.csv", "1");
    expect((await project.build()).said).not.toContain(nothingChanged);
    expect(project.site()).toBe(clean);
  });

  it("that failed is not taken for the one before either", async () => {
    project.write("data/a.csv", "wrong");
    expect((await project.build()).status).toBe(1);
    project.write("data/a.csv", "1");
    const { said, status } = await project.build();
    expect([said.includes(nothingChanged), status]).toEqual([false, 0]);
  });

  it("is the same after an end at any moment as after none", async () => {
    // Spread over the whole of it, in an order of no meaning.
    for (const when of [60, 360, 160, 460, 260]) {
      project.write("data/a.csv", `changed ${when}`);
      await endMidway(when);
      project.write("data/a.csv", "1");
      expect((await project.build()).status, `ended after ${when} ms`).toBe(0);
      expect(project.site(), `ended after ${when} ms`).toBe(clean);
    }
  }, 120_000);

  it.each([
    ["a file of the site has gone", (folder: string) => rmSync(join(folder, "out", "3.html"))],
    ["a file of the site was cut off", (folder: string) => writeFileSync(join(folder, "out", "3.html"), "1")],
    ["the site has gone", (folder: string) => rmSync(join(folder, "out"), { recursive: true })],
    [
      "the stamps were cut off",
      (folder: string) => writeFileSync(join(folder, ".cache", "stamps.json"), '{"b'),
    ],
    [
      "the list was cut off",
      (folder: string) => writeFileSync(join(folder, ".cache", "out.json"), '{"out/1'),
    ],
    ["the notes have gone", (folder: string) => rmSync(join(folder, ".cache"), { recursive: true })],
  ])("is done again where %s", async (_, spoil) => {
    spoil(project.folder);
    expect((await project.build()).said).not.toContain(nothingChanged);
    expect(project.site()).toBe(clean);
  });
});

describe("an install", () => {
  it.each([
    [
      "a package has gone",
      (folder: string) => rmSync(join(folder, "node_modules", "a"), { recursive: true }),
    ],
    [
      "npm's list was cut off",
      (folder: string) => writeFileSync(join(folder, "node_modules", ".package-lock.json"), "{"),
    ],
    ["the lockfile has changed", (folder: string) => writeFileSync(join(folder, "package-lock.json"), "{ }")],
  ])("is done again where %s", async (_, spoil) => {
    spoil(project.folder);
    expect((await project.build()).said).toContain("Installing dependencies");
  });
});

it("tells a fault of the machine in one sentence, without a trace", async () => {
  rmSync(join(project.folder, ".cache"), { recursive: true });
  writeFileSync(join(project.folder, ".cache"), "");
  const { said, status } = await project.build();
  rmSync(join(project.folder, ".cache"));
  expect(status).toBe(1);
  expect(said).toContain(
    ".cache is a file where a folder should be: move it away, then run the command again.",
  );
  expect(said).not.toMatch(/\n\s+at /);
});

it("says so where out/ belongs to somebody else", async () => {
  const { folder } = project;
  // The administrator of a machine may write anywhere, and tries as somebody else.
  const nobody = 65_534;
  const isAdministrator = process.getuid?.() === 0;
  mkdirSync(join(folder, ".cache"), { recursive: true });
  mkdirSync(join(folder, "out"), { recursive: true });
  for (const path of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })])
    chmodSync(join(folder, path), 0o777);
  chmodSync(join(folder, "out"), 0o555);
  project.write("data/a.csv", "2");
  const { said, status } = await project.build(isAdministrator ? nobody : undefined);
  chmodSync(join(folder, "out"), 0o755);
  expect(status).toBe(1);
  expect(said).toContain(
    "out may not be opened by you: make it yours or delete it, then run the command again.",
  );
  expect(said).not.toMatch(/\n\s+at /);
});

it("ends what it runs, and then itself, at a signal", async () => {
  const child = project.start();
  child.stdout?.on("data", (chunk: Buffer) => {
    if (chunk.toString().includes("Building the pages")) setTimeout(() => child.kill("SIGTERM"), 60);
  });
  await once(child, "close");
  expect(child.exitCode).toBe(1);
  mkdirSync(join(project.folder, "out"), { recursive: true });
  const left = project.site();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(project.site()).toBe(left);
});
