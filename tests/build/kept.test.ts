import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Drawing, openKept } from "@/lib/build/kept";
import { shareOf } from "@/lib/build/share-out";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const drawing = (name: string, spec: string): Drawing => ({
  path: `pages/${name}.svg`,
  group: name,
  ingredients: [spec],
  make: () => `${name} of ${spec}`,
});

/** Makes what is stale and finishes. Returns the paths of what was made. */
function run(drawings: readonly Drawing[]) {
  const kept = openKept(folder, drawings);
  for (const stale of kept.stale) kept.make(stale);
  kept.finish();
  return kept.stale.map(({ path }) => path);
}

const laid = (name: string) => readFileSync(join(folder, "pages", `${name}.svg`), "utf8");

it("makes each drawing once, and again only where its ingredients change", () => {
  expect(run([drawing("a", "1"), drawing("b", "1")])).toHaveLength(2);
  expect(run([drawing("a", "1"), drawing("b", "1")])).toEqual([]);
  expect(run([drawing("a", "2"), drawing("b", "1")])).toEqual(["pages/a.svg"]);
  expect([laid("a"), laid("b")]).toEqual(["a of 2", "b of 1"]);
});

it("does not take one drawing for another of the same ingredients: its path is in its ids", () => {
  run([drawing("a", "1"), drawing("b", "1")]);
  expect([laid("a"), laid("b")]).toEqual(["a of 1", "b of 1"]);
});

it("drops what is no longer asked for", () => {
  run([drawing("a", "1"), drawing("b", "1")]);
  run([drawing("a", "2")]);
  expect(existsSync(join(folder, "pages", "b.svg"))).toBe(false);
  expect(readdirSync(join(folder, "made"))).toHaveLength(1);
});

it("leaves what it made to the next run where it is stopped", () => {
  const all = ["a", "b", "c"].map((name) => drawing(name, "1"));
  const stopped = openKept(folder, all);
  for (const stale of stopped.stale.slice(0, 2)) stopped.make(stale);
  expect(run(all)).toEqual(["pages/c.svg"]);
  expect(["a", "b", "c"].map(laid)).toEqual(["a of 1", "b of 1", "c of 1"]);
});

it("lays everything in its place again where its list was cut off or a file has gone", () => {
  const all = [drawing("a", "1"), drawing("b", "1")];
  run(all);
  rmSync(join(folder, "pages", "a.svg"));
  expect(run(all)).toEqual([]);
  expect(laid("a")).toBe("a of 1");
  writeFileSync(join(folder, "index.json"), '{"pages/a.sv');
  writeFileSync(join(folder, "pages", "b.svg"), "b o");
  expect(run(all)).toEqual([]);
  expect(laid("b")).toBe("b of 1");
});

it("shares drawings out so that each is in one share and groups stay together", () => {
  const all = ["a", "b", "c"].flatMap((group) =>
    ["1", "2"].map((spec) => ({ ...drawing(`${group}${spec}`, spec), group })),
  );
  const shares = [0, 1].map((index) => shareOf(all, { index, count: 2 }));
  expect(shares.map((share) => share.map(({ path }) => path))).toEqual([
    ["a1", "a2", "c1", "c2"].map((name) => `pages/${name}.svg`),
    ["b1", "b2"].map((name) => `pages/${name}.svg`),
  ]);
});
