import { describe, expect, it } from "vitest";
import { badCell, halfSuccessor, noSuccessor, supersedesItself } from "@/lib/dataset/problems";
import { type Fault, problemsOf } from "./small-dataset";

/** Line 3 of the small table: the second treaty, in force since 3 October 1972, which supersedes the first. */
const set = (cells: Readonly<Record<string, string>>, line = 3): readonly Fault[] =>
  Object.entries(cells).map(([column, value]) => ["agreements", line, column, value] as const);

const refused = (column: string, value: string, reason: string, line = 3) =>
  badCell({ file: "agreements.csv", line }, column, value, reason);

const never = { effect: "none", entered_into_force: "", bound_both: "" };

describe("the status of an agreement", () => {
  it.each([
    ["in force by entry into force", {}],
    ["in force by signature", { effect: "signature", entered_into_force: "" }],
    ["applied provisionally", { effect: "provisional", entered_into_force: "" }],
    ["suspended", { status: "suspended", end_kind: "suspended", suspended_from: "1975" }],
    ["ended", { status: "ended", end_kind: "withdrawn", ended: "1977-10-03" }],
    [
      "suspended, then ended",
      { status: "ended", end_kind: "expired", suspended_from: "1976", ended: "1977" },
    ],
    ["never in force", { status: "never-entered-into-force", end_kind: "never-in-force", ...never }],
    ["lapsed", { status: "lapsed", effect: "signature", entered_into_force: "" }],
    [
      "superseded by a text without a row",
      {
        status: "superseded",
        end_kind: "superseded",
        ended: "1977",
        successor_en: "A text",
        successor_ja: "文書",
      },
    ],
  ])("may be: %s", (_, cells) => {
    expect(problemsOf(...set(cells))).toEqual([]);
  });

  it.each([
    ["end_kind", "expired", { end_kind: "expired" }, "must be empty where status is in-force"],
    [
      "end_kind",
      "superseded",
      { status: "ended", ended: "1977", end_kind: "superseded" },
      "must be expired or terminated or withdrawn where status is ended",
    ],
    [
      "ended",
      "",
      { status: "ended", end_kind: "expired" },
      "give the first day on which it no longer bound both: status is ended",
    ],
    ["ended", "1977", { ended: "1977" }, "must be empty where status is in-force"],
    [
      "suspended_from",
      "",
      { status: "suspended", end_kind: "suspended" },
      "give the first day of the suspension",
    ],
    ["suspended_from", "1975", { suspended_from: "1975" }, "must be empty where status is in-force"],
    [
      "effect",
      "signature",
      { status: "never-entered-into-force", end_kind: "never-in-force", ...never, effect: "signature" },
      "must be none where status is never-entered-into-force",
    ],
    ["effect", "none", { ...never }, "must not be none where status is in-force"],
    [
      "entered_into_force",
      "",
      { entered_into_force: "" },
      "give the day of entry into force, or another effect",
    ],
    ["entered_into_force", "1972-10-03", { effect: "signature" }, "must be empty where effect is signature"],
    [
      "bound_both",
      "1972-10-03",
      {
        status: "never-entered-into-force",
        end_kind: "never-in-force",
        effect: "none",
        entered_into_force: "",
      },
      "must be empty: what never entered into force bound nobody",
    ],
  ])("is refused by its column: %s as %j", (column, value, cells, reason) => {
    expect(problemsOf(...set(cells))).toEqual([refused(column, value, reason)]);
  });
});

describe("what superseded an agreement", () => {
  const superseded = { status: "superseded", end_kind: "superseded", ended: "1977" };
  const place = { file: "agreements.csv", line: 3 };

  it("is named by another row or in words", () => {
    expect(problemsOf(...set(superseded))).toEqual([noSuccessor(place, "salt-2")]);
    expect(problemsOf(...set(superseded, 2))).toEqual([]);
  });

  it("is named in both languages or in none", () => {
    expect(problemsOf(...set({ ...superseded, successor_en: "A text" }))).toEqual([
      halfSuccessor(place, "successor_ja"),
    ]);
  });

  it("is neither the row itself nor one signed before it", () => {
    expect(problemsOf(...set({ supersedes: "salt-2" }))).toEqual([supersedesItself(place, "salt-2")]);
    expect(problemsOf(...set({ signed: "1971" }))).toEqual([supersedesItself(place, "salt")]);
  });
});
