import { describe, expect, it } from "vitest";
import { checkDataset } from "@/lib/dataset/dataset";
import {
  badCell,
  byteOrderMark,
  duplicateId,
  formatProblem,
  missingColumn,
  notUtf8,
  unknownColumn,
  unresolved,
  wrongWeight,
} from "@/lib/dataset/problems";
import { problemsOf, problemsWith, smallDescriptor, smallFiles, smallText } from "./small-dataset";
import { smallTables } from "./small-tables";

describe("a sound dataset", () => {
  const { dataset, problems } = checkDataset(smallFiles());

  it("has no problem", () => {
    expect(problems).toEqual([]);
    expect(dataset).not.toBeNull();
  });

  it("has every row of every table, its version and the day of its review", () => {
    const names: Readonly<Record<string, string>> = {
      "series-catalog": "indicators",
      series: "observations",
      "condition-codings": "conditionCodings",
      "magnitude-codings": "magnitudeCodings",
      "agreed-pairs": "agreedPairs",
      "first-edition": "firstEdition",
      "seed-coverage": "seedStatements",
    };
    for (const [name, rows] of Object.entries(smallTables))
      expect(dataset).toHaveProperty([names[name] ?? name, "length"], rows.length);
    expect(dataset?.version).toBe("1.0.0");
    expect(dataset?.reviewedThrough.text).toBe("1979-12-31");
  });

  it("has its events, agreements and meetings in the order of time", () => {
    const { dataset: turned } = checkDataset(
      smallFiles([
        ["events", 2, "date", "1960"],
        ["agreements", 2, "signed", "1972-06"],
        ["agreements", 3, "supersedes", ""],
      ]),
    );
    expect(turned?.events.map(({ id }) => id)).toEqual([
      "surrender",
      "blockade",
      "control",
      "succession",
      "embargo",
      "yalta",
      "treaty",
    ]);
    expect(turned?.agreements.map(({ id }) => id)).toEqual(["salt-2", "salt"]);
  });

  it("takes an empty confidence for high, and empty optional cells for nothing", () => {
    expect(dataset?.events[0]).toMatchObject({
      confidence: "high",
      regime: null,
      end_date: null,
      landmark: null,
    });
    expect(dataset?.limits[0]?.limit_value).toBe(0);
  });
});

describe("a fault in a file as such", () => {
  const limits = (line: number) => ({ file: "limits.csv", line });

  it("is told with its file", () => {
    const latin1 = Uint8Array.from(smallText("limits").replaceAll(/[^\p{ASCII}]/gu, "\u00e9"), (letter) =>
      letter.charCodeAt(0),
    );
    expect(problemsWith({ tables: { limits: latin1 } })).toEqual([notUtf8(limits(2))]);
    expect(problemsWith({ tables: { limits: `\uFEFF${smallText("limits")}` } })).toEqual([
      byteOrderMark(limits(1)),
    ]);
  });

  it("is told where a column is missing, unknown or renamed", () => {
    const renamed = smallText("limits").replace("unit_ja", "unit_jp");
    expect(problemsWith({ tables: { limits: renamed } })).toEqual([
      missingColumn(limits(1), "unit_ja"),
      unknownColumn(limits(1), "unit_jp"),
    ]);
  });

  it("is told where an id stands twice", () => {
    expect(problemsOf(["events", 7, "id", "succession"])).toEqual([
      duplicateId({ file: "events.csv", line: 7 }, "id", "succession", 6),
    ]);
    expect(problemsOf(["weights", 3, "code", "010"])).toContainEqual(
      duplicateId({ file: "weights.csv", line: 3 }, "code", "010", 2),
    );
  });
});

describe("the package descriptor", () => {
  const place = { file: "datapackage.json", line: 1 };
  const without = (change: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ ...smallDescriptor, ...change });

  it("is refused where it is not JSON", () => {
    const [problem, ...others] = problemsWith({ descriptor: "{ name: small }" });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ ...place, value: "{ name: small }" });
    expect(problem?.reason).toMatch(/^is not JSON: /);
  });

  it.each([
    ["version", "1.0", "must be a version such as 1.0.0"],
    ["reviewed_through", "2026-02-30", "no such day in the calendar: 2026-02-30"],
  ])("is refused for a bad %s", (field, value, reason) => {
    const problems = problemsWith({ descriptor: without({ [field]: value }) });
    expect(problems.map((problem) => [problem.file, problem.column, problem.reason])).toEqual([
      [place.file, field, reason],
    ]);
  });

  it("may hold what only other readers need", () => {
    expect(problemsWith({ descriptor: without({ licenses: [], resources: [] }) })).toEqual([]);
  });
});

describe("several faults", () => {
  const problems = checkDataset(
    smallFiles(
      [
        ["weights", 2, "goldstein", "none"],
        ["events", 4, "goldstein", "-9"],
        ["events", 3, "date", "1945-09-31"],
        ["events", 8, "agreement", "no-such"],
        ["agreements", 2, "form", "both"],
        ["agreements", 2, "key_limits_ja", ""],
      ],
      {
        tables: { limits: `\uFEFF${smallText("limits")}` },
        descriptor: JSON.stringify({ ...smallDescriptor, version: "1" }),
      },
    ),
  ).problems;

  it("are told all at once, in the order of file and line", () => {
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      ["agreements.csv", 2, "form"],
      ["agreements.csv", 2, "key_limits_ja"],
      ["datapackage.json", 1, "version"],
      ["events.csv", 3, "date"],
      ["events.csv", 8, "agreement"],
      ["limits.csv", 1, null],
      ["weights.csv", 2, "goldstein"],
    ]);
  });

  it("are in the order of lines, though the cells of a file are read before its rows are compared", () => {
    const together = problemsOf(["events", 8, "date", "1972-13"], ["events", 4, "goldstein", "-9"]);
    expect(together.map(({ line }) => line)).toEqual([4, 8]);
  });

  it("of different kinds stand beside each other", () => {
    const together = problemsOf(
      ["summits", 2, "sources", "no-such"],
      ["events", 4, "goldstein", "-9"],
      ["limits", 2, "limit_value", ""],
    );
    expect(together).toEqual([
      wrongWeight({ file: "events.csv", line: 4 }, -9, "191", -9.5),
      badCell({ file: "limits.csv", line: 2 }, "limit_value", "", "must be a number such as 7 or -4.5"),
      unresolved({ file: "summits.csv", line: 2 }, "sources", "no-such", "sources.csv"),
    ]);
    expect(together.map(formatProblem)).toEqual([
      'events.csv:4 goldstein: the weight of code 191 is -9.5 in weights.csv: correct the weight or the code (it says "-9")',
      'limits.csv:2 limit_value: must be a number such as 7 or -4.5 (it says "")',
      'summits.csv:2 sources: no such id in sources.csv: correct it or add the row (it says "no-such")',
    ]);
  });

  it("leave no dataset", () => {
    expect(checkDataset(smallFiles([["limits", 2, "limit_value", ""]])).dataset).toBeNull();
  });
});
