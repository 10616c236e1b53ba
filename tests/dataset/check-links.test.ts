import { describe, expect, it } from "vitest";
import { unknownLeader, unresolved } from "@/lib/dataset/problems";
import { type Fault, problemsOf } from "./small-dataset";

const place = (table: string, line: number) => ({ file: `${table}.csv`, line });

describe("an id that no row has", () => {
  it.each<readonly [Fault, string]>([
    [["events", 2, "agreement", "no-such"], "agreements.csv"],
    [["limits", 2, "agreement", "no-such"], "agreements.csv"],
    [["ratifications", 2, "agreement", "no-such"], "agreements.csv"],
    [["agreements", 3, "supersedes", "no-such"], "agreements.csv"],
    [["events", 2, "cameo", "999"], "weights.csv"],
    [["phases", 2, "start_event", "no-such"], "events.csv"],
    [["phases", 2, "end_event", "no-such"], "events.csv"],
  ])("is refused where it is given: %j", (fault, target) => {
    const [table, line, column, value] = fault;
    expect(problemsOf(fault)).toEqual([unresolved(place(table, line), column, value, target)]);
  });

  it.each([
    "phases",
    "events",
    "weights",
    "agreements",
    "limits",
    "ratifications",
    "summits",
    "leaders",
  ] as const)("is refused among the sources of %s, by the id of the work without its locator", (table) => {
    expect(problemsOf([table, 2, "sources", "book; no-such#p. 7; record"])).toEqual([
      unresolved(place(table, 2), "sources", "no-such", "sources.csv"),
    ]);
  });

  it("is refused for each that a cell holds, and not for those that resolve", () => {
    expect(problemsOf(["agreements", 3, "supersedes", "no-such; salt; nor-this"])).toEqual([
      unresolved(place("agreements", 3), "supersedes", "no-such", "agreements.csv"),
      unresolved(place("agreements", 3), "supersedes", "nor-this", "agreements.csv"),
    ]);
  });

  it("is no id of another table, though it is the same word", () => {
    expect(problemsOf(["limits", 2, "agreement", "yalta"])).toEqual([
      unresolved(place("limits", 2), "agreement", "yalta", "agreements.csv"),
    ]);
  });
});

describe("a link to a row that is refused for another reason", () => {
  it("is not blamed as well", () => {
    const problems = problemsOf(["agreements", 2, "signed", "1972-02-30"]);
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["agreements.csv", 2, "signed"],
    ]);
  });
});

describe("the name of a leader", () => {
  it.each<Fault>([
    ["phases", 2, "us_leaders", "Harry Truman"],
    ["phases", 2, "soviet_russian_leaders", "Iosif Stalin"],
    ["summits", 2, "us_leaders", "harry s. truman"],
    ["summits", 2, "soviet_russian_leaders", "Joseph Stalin."],
  ])("must be spelled as in leaders.csv: %j", (...fault) => {
    const [table, line, column, value] = fault;
    expect(problemsOf(fault)).toEqual([unknownLeader(place(table, line), column, value)]);
  });

  it("is checked one by one where a cell holds several", () => {
    expect(problemsOf(["summits", 2, "soviet_russian_leaders", "Joseph Stalin; Nobody"])).toEqual([
      unknownLeader(place("summits", 2), "soviet_russian_leaders", "Nobody"),
    ]);
  });
});
