import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Project, smallProject } from "./small-project";

let project: Project;
beforeEach(() => {
  project = smallProject();
});
afterEach(() => project.remove());

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
    expect((await project.build()).said).toContain("Installing dependencies");
    const first = project.site();
    const again = await project.build();
    expect([again.said.includes(nothingChanged), again.status]).toEqual([true, 0]);
    project.write("data/a.csv", "2");
    await project.build();
    expect(project.site()).not.toBe(first);
  });

  it("that was stopped is not taken for the one before, even if the change is undone", async () => {
    await project.build();
    const first = project.site();
    project.write("data/a.csv", "2");
    await endMidway("Building the pages");
    project.write("data/a.csv", "1");
    expect((await project.build()).said).not.toContain(nothingChanged);
    expect(project.site()).toBe(first);
  });

  it("that failed is not taken for the one before either", async () => {
    await project.build();
    project.write("data/a.csv", "wrong");
    expect((await project.build()).status).toBe(1);
    project.write("data/a.csv", "1");
    expect((await project.build()).status).toBe(0);
    expect((await project.build()).said).toContain(nothingChanged);
  });

  it("is the same after an end at any moment as after none", async () => {
    await project.build();
    const clean = project.site();
    // Spread over the whole of it, in an order of no meaning.
    for (const when of [60, 360, 160, 460, 260, 560, 110, 410]) {
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
      (folder: string) => writeFileSync(join(folder, ".cache", "stamps.json"), '{"bui'),
    ],
    [
      "the list was cut off",
      (folder: string) => writeFileSync(join(folder, ".cache", "out.json"), '{"out/1.h'),
    ],
    ["the notes have gone", (folder: string) => rmSync(join(folder, ".cache"), { recursive: true })],
  ])("is done again where %s", async (_, spoil) => {
    await project.build();
    const whole = project.site();
    spoil(project.folder);
    expect((await project.build()).said).not.toContain(nothingChanged);
    expect(project.site()).toBe(whole);
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
    await project.build();
    expect((await project.build()).said).not.toContain("Installing");
    spoil(project.folder);
    expect((await project.build()).said).toContain("Installing dependencies");
  });
});

it("tells a fault of the machine in one sentence, without a trace", async () => {
  await project.build();
  rmSync(join(project.folder, ".cache"), { recursive: true });
  writeFileSync(join(project.folder, ".cache"), "");
  const { said, status } = await project.build();
  expect(status).toBe(1);
  expect(said).toContain(
    ".cache is a file where a folder should be: move it away, then run the command again.",
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
