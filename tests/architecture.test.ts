import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow } from "@/lib/build/stale";

/** The rooms from left to right: a file imports from its own room and from rooms to the left. */
const order = [
  "text",
  "look",
  "schema",
  "dataset",
  "domain",
  "chart",
  "table",
  "output",
  "components",
  "app",
];

const roomOf = (file: string): string =>
  file.startsWith("lib/") ? (file.split("/")[1] ?? "") : (file.split("/")[0] ?? "");

const sources = ["app", "components", "lib"]
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

type Import = { readonly line: number; readonly typeOnly: boolean; readonly from: string };

const importLine =
  /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gm;

const importsOf = (file: string): readonly Import[] => {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(importLine)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    typeOnly: match[1] !== undefined,
    from: match[2] ?? match[3] ?? match[4] ?? "",
  }));
};

/** The file that an import names, or null for a package. */
function resolve(file: string, from: string): string | null {
  const path = from.startsWith("@/")
    ? from.slice(2)
    : from.startsWith(".")
      ? normalize(join(dirname(file), from))
      : null;
  if (path === null) return null;
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => sources.includes(candidate)) ?? null;
}

const edges = sources.flatMap((file) =>
  importsOf(file).flatMap((one) => {
    const to = resolve(file, one.from);
    return to === null ? [] : [{ file, to, ...one }];
  }),
);

describe("the import law", () => {
  it("finds the imports that there are", () => {
    expect(edges.length).toBeGreaterThan(150);
    expect(
      edges.some(({ file, to }) => file === "lib/chart/temperature.ts" && to === "lib/domain/climate.ts"),
    ).toBe(true);
  });

  it("lets a file import from its own room and from rooms to the left", () => {
    const broken = edges.filter(({ file, to, typeOnly }) => {
      const [from, target] = [roomOf(file), roomOf(to)];
      if (from === target || from === "build") return false;
      // The dataset's shape is known to the rooms that compute with it; its code is not.
      if (from === "domain" && target === "dataset") return !typeOnly;
      return target === "build" || order.indexOf(target) > order.indexOf(from);
    });
    expect(broken.map(({ file, line, to }) => `${file}:${line} → ${to}`)).toEqual([]);
  });

  it("lets only the one file that is named for it open data/", () => {
    const readers = sources.filter((file) => importsOf(file).some(({ from }) => from.startsWith("node:fs")));
    const allowed = ["lib/dataset/read.ts", "lib/output/drawings.ts"];
    expect(readers.filter((file) => !file.startsWith("lib/build/") && !allowed.includes(file))).toEqual([]);
    const named = sources.filter((file) => /, "data"[,)]/.test(readFileSync(file, "utf8")));
    expect(named).toEqual(["lib/dataset/read.ts"]);
  });

  it("keeps the dataset and the disk out of whatever reaches a browser", () => {
    const reached = new Set(sources.filter((file) => readFileSync(file, "utf8").startsWith('"use client"')));
    expect(reached.size).toBeGreaterThan(2);
    for (const file of reached)
      for (const edge of edges) if (edge.file === file && !edge.typeOnly) reached.add(edge.to);
    const wrong = [...reached].filter(
      (file) =>
        roomOf(file) === "dataset" ||
        importsOf(file).some(({ from, typeOnly }) => !typeOnly && from.startsWith("node:")),
    );
    expect(wrong).toEqual([]);
  });

  it("has no barrels and no drawers", () => {
    const drawers = /(^|\/)(index|utils?|helpers?|common|types|constants)\.tsx?$/;
    expect(sources.filter((file) => drawers.test(file))).toEqual([]);
  });
});

describe("the types", () => {
  const lines = sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((text, index) => ({
        place: `${file}:${index + 1}`,
        code: text.replace(/\/\/.*|^\s*\*.*|^\s*\/\*.*/, "").replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '""'),
      })),
  );

  it("are never forced", () => {
    const forced =
      /\bas (?!const\b)[A-Z{"]|\bas (any|unknown|string|number)\b|: any\b|<any>|@ts-|[\w)\]]!(?=[.[;,)]|$)/;
    expect(
      lines
        .filter(({ code }) => forced.test(code) && !/^\s*(import|export) /.test(code))
        .map(({ place }) => place),
    ).toEqual([]);
  });
});
