import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashLoaded, judgeOf, type KeptTests, nameOfTest, stillHolding } from "@/lib/build/kept-tests";

let site: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "site-"));
  write("404.html", "unknown");
  write("en/index.html", "front page");
  write("en/map/index.html", "map");
  write("_next/static/map.js", "draw()");
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const judge = (file: string) => `judge of ${file}`;
const front = nameOfTest("quiet.spec.ts", ["is quiet: /en/"]);
const map = nameOfTest("quiet.spec.ts", ["is quiet: /en/map/"]);
const kept = (): KeptTests => ({
  [front]: { judge: judge("quiet.spec.ts"), loaded: hashLoaded(["/en/"], site) },
  [map]: { judge: judge("quiet.spec.ts"), loaded: hashLoaded(["/en/map/", "/_next/static/map.js"], site) },
});

test("a test holds while the files that its pages loaded stay", () => {
  expect(stillHolding(kept(), judge, site)).toEqual([front, map]);
});

test("a test is run again when a file changes that one of its pages loaded, and no other test is", () => {
  const before = kept();
  write("_next/static/map.js", "draw(1)");
  expect(stillHolding(before, judge, site)).toEqual([front]);
});

test("a test is run again when a file has gone, or has come where there was none", () => {
  const before: KeptTests = {
    ...kept(),
    [front]: { judge: judge("quiet.spec.ts"), loaded: hashLoaded(["/en/nowhere/"], site) },
  };
  expect(stillHolding(before, judge, site)).toEqual([front, map]);
  rmSync(join(site, "en/map/index.html"));
  write("en/nowhere/index.html", "now it is there");
  expect(stillHolding(before, judge, site)).toEqual([]);
});

test("a test is run again when what judges it has changed", () => {
  expect(stillHolding(kept(), (file) => `${judge(file)}, edited`, site)).toEqual([]);
});

test("what judges a test is its code and all that this imports", () => {
  const [access, treaties] = ["access", "treaties"].map((name) => judgeOf(`tests/e2e/${name}.spec.ts`));
  expect(access).toBe(judgeOf("tests/e2e/access.spec.ts"));
  expect(treaties).not.toBe(access);
});
