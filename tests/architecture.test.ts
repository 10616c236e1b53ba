import { describe, expect, it } from "vitest";
import { filesOf } from "@/lib/build/code-of";
import { filesBelow } from "@/lib/build/stale";
import { pureFolders } from "../vitest.config";
import { house, isOwn, paths, reachedFrom, roomOf, type SourceFile } from "./house";
import { findCasts, isClientFile } from "./source-code";

/** From left to right: a file imports from its own room and from rooms to the left of it. */
const rooms = [
  "text",
  "look",
  "schema",
  "dataset",
  "domain",
  "record",
  "chart",
  "table",
  "page",
  "output",
  "components",
  "app",
];

/** They are handed the dataset: they know its type, and only the pages and the build load it. */
const handedTheDataset = ["domain", "record", "chart", "table", "page", "output", "components"];

/** What is said of tables and columns, without their rows. `domain` counts and reckons, and needs none of it. */
const declarations = ["lib/dataset/tables.ts", "lib/dataset/published.ts", "lib/dataset/codebook.ts"];

const isFileSystem = (target: string) => /^(?:node:)?fs(?:\/|$)/.test(target);

/** Something that every import of the house has to hold to; what it returns says why one does not. */
const brokenBy = (law: (file: SourceFile, found: SourceFile["imports"][number]) => string | null) =>
  house.flatMap((file) =>
    file.imports.flatMap((found) => {
      const reason = law(file, found);
      return reason === null ? [] : [`${file.path}:${found.line} imports ${found.target}: ${reason}`];
    }),
  );

describe("the rooms of the house", () => {
  it("are those that the law names", () => {
    const known = [...rooms, "build"];
    expect(house.map(({ path }) => path).filter((path) => !known.includes(roomOf(path) ?? ""))).toEqual([]);
  });

  it("are entered from the right only", () => {
    expect(
      brokenBy(({ path }, { target, file }) => {
        if (!isOwn(target)) return null;
        if (file === null) return "there is no such file";
        const [from, to] = [roomOf(path) ?? "", roomOf(file) ?? ""];
        if (from === to) return null;
        if (from === "build")
          return to !== "app" && rooms.includes(to) ? null : "the build imports lib and components";
        return rooms.includes(to) && rooms.indexOf(to) < rooms.indexOf(from)
          ? null
          : `${to || "that"} does not lie to the left of ${from}`;
      }),
    ).toEqual([]);
  });

  it("from domain to components are handed the dataset: of its room they import types and the declarations", () => {
    expect(
      brokenBy(({ path }, { file, typeOnly }) => {
        const from = roomOf(path) ?? "";
        if (!handedTheDataset.includes(from) || roomOf(file ?? "") !== "dataset" || typeOnly) return null;
        if (from === "domain") return "only types, with import type";
        return declarations.includes(file ?? "")
          ? null
          : "only types, with import type, and the declarations";
      }),
    ).toEqual([]);
  });

  it("have declarations that bring along no way to read the dataset", () => {
    const found = house.filter(({ path }) => declarations.includes(path));
    expect(found).toHaveLength(declarations.length);
    const brought = found.flatMap((file) => [...reachedFrom(file).keys()]).map(({ path }) => path);
    const ways = ["lib/dataset/read.ts", "lib/dataset/dataset.ts"];
    expect(ways.every((way) => house.some(({ path }) => path === way))).toBe(true);
    expect(brought.filter((path) => ways.includes(path))).toEqual([]);
  });
});

describe("the tests of what is pure", () => {
  it("know no component and no page, as `npm test` does not run them when one of these changes", () => {
    const files = pureFolders.flatMap((folder) => filesBelow(`tests/${folder}`));
    const reached = filesOf(files.filter((path) => path.endsWith(".test.ts")));
    expect(reached.filter((path) => /^(?:app|components)\//.test(path))).toEqual([]);
    expect(reached).toContain("lib/domain/temperature.ts");
  });
});

describe("the folder data/", () => {
  it("is opened by lib/dataset/read.ts: nothing else before the outputs touches the disk", () => {
    expect(
      brokenBy(({ path }, { target }) =>
        isFileSystem(target) &&
        !["output", "build"].includes(roomOf(path) ?? "") &&
        path !== "lib/dataset/read.ts"
          ? "only lib/dataset/read.ts opens files here"
          : null,
      ),
    ).toEqual([]);
  });

  it("is not named by the outputs and programs that do touch the disk", () => {
    // The start script is no TypeScript and names the folder only to see whether anything changed since the last build.
    const readers = house.filter(
      ({ path, imports }) =>
        /\.tsx?$/.test(path) &&
        path !== "lib/dataset/read.ts" &&
        imports.some(({ target }) => isFileSystem(target)),
    );
    const naming = readers.flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          /(["'`])(?:\.{1,2}\/)*data(?:\/[^"'`]*)?\1/.test(line)
            ? [`${path}:${index + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(naming).toEqual([]);
    expect(readers.length).toBeGreaterThan(0);
  });
});

describe("what the browser runs", () => {
  const clients = house.filter(({ text }) => isClientFile(text));

  it("brings along neither the dataset nor the library that checks it, nor anything of Node", () => {
    const ways = clients.flatMap((client) =>
      [...reachedFrom(client)].flatMap(([file, way]) => [
        ...(roomOf(file.path) === "dataset" ? [way] : []),
        ...file.imports
          .filter(
            ({ target, typeOnly }) =>
              !typeOnly && (target === "zod" || target.startsWith("node:") || isFileSystem(target)),
          )
          .map(({ target, line }) => `${way}:${line} → ${target}`),
      ]),
    );
    expect(ways).toEqual([]);
  });

  it("is something: the law above has files to look at", () => {
    expect(clients.length).toBeGreaterThan(0);
    expect(clients.some((client) => reachedFrom(client).size > 1)).toBe(true);
  });
});

describe("the names of files", () => {
  it("are never those of drawers: no index that passes others on, no utils, helpers, common, types, constants", () => {
    const drawer = /(?:^|\/)(?:index|utils?|helpers?|common|types?|constants?)(?:\.[^/]*|\/.*)?$/;
    expect(paths.filter((path) => drawer.test(path))).toEqual([]);
  });
});

describe("the compiler", () => {
  it("is never told to look away: no cast but as const, no any, no non-null assertion, no directive", () => {
    expect(
      house.flatMap(({ path, text }) =>
        findCasts(text).map((found) => `${path}:${found.line} ${found.text}`),
      ),
    ).toEqual([]);
  });
});
