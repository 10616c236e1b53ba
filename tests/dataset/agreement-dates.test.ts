import { describe, expect, it } from "vitest";
import { badCell } from "@/lib/dataset/problems";
import { type Fault, problemsOf } from "./small-dataset";

/** The dates of the first agreement, set for a test; the second one supersedes it and stays as it is. */
const dates = (signed: string, entered: string, bound: string, ended = ""): readonly Fault[] => [
  ["agreements", 2, "signed", signed],
  ["agreements", 2, "entered_into_force", entered],
  ["agreements", 2, "bound_both", bound],
  ["agreements", 2, "ended", ended],
  ["agreements", 2, "effect", entered === "" ? "signature" : "entry-into-force"],
  ["agreements", 2, "status", ended === "" ? "in-force" : "ended"],
  ["agreements", 2, "end_kind", ended === "" ? "" : "expired"],
];

const refused = (column: string, value: string, earlier: string, text: string) =>
  badCell(
    { file: "agreements.csv", line: 2 },
    column,
    value,
    `lies before ${earlier} (${text}): check both dates`,
  );

describe("the dates of an agreement", () => {
  it("come in the order signature, entry into force, binding both, end", () => {
    expect(problemsOf(...dates("1972-05-26", "1972-05-25", ""))).toEqual([
      refused("entered_into_force", "1972-05-25", "signed", "1972-05-26"),
    ]);
    expect(problemsOf(...dates("1972-05-26", "1972-10-03", "1972-10-02"))).toEqual([
      refused("bound_both", "1972-10-02", "entered_into_force", "1972-10-03"),
    ]);
    expect(problemsOf(...dates("1972-05-26", "1972-10-03", "1972-10-03", "1972-10-02"))).toEqual([
      refused("ended", "1972-10-02", "entered_into_force", "1972-10-03"),
      refused("ended", "1972-10-02", "bound_both", "1972-10-03"),
    ]);
  });

  it("may fall on one day", () => {
    const day = "1972-05-26";
    expect(problemsOf(...dates(day, day, day, day), ["ratifications", 2, "date", day])).toEqual([]);
  });

  it("are compared where those between are not known", () => {
    expect(problemsOf(...dates("1972-05-26", "", "", "1972-05-25"))).toEqual([
      refused("ended", "1972-05-25", "signed", "1972-05-26"),
    ]);
  });

  it.each([
    ["1972-05", "1972"],
    ["1972-05-26", "1972"],
    ["1972-05-26", "1972-05"],
    ["1972", "1972-01-01"],
  ])("are not refused where what is known leaves them in order: signed %s, in force %s", (signed, entered) =>
    expect(problemsOf(...dates(signed, entered, ""))).toEqual([]),
  );

  it.each([
    ["1972-05", "1972-04"],
    ["1972-05-26", "1971"],
    ["1972-05-26", "1972-04"],
    ["1972", "1971-12-31"],
  ])("are refused where no reading leaves them in order: signed %s, in force %s", (signed, entered) =>
    expect(problemsOf(...dates(signed, entered, ""))).toEqual([
      refused("entered_into_force", entered, "signed", signed),
    ]),
  );
});
