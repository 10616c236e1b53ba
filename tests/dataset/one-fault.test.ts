import { describe, expect, it } from "vitest";
import { badCell, byteOrderMark, noRows, raggedRow, unknownColumn } from "@/lib/dataset/problems";
import { problemsOf, problemsWith, smallText } from "./small-dataset";

/** Two hundred lines that follow from one wrong byte hide the line that matters. */
describe("one fault is one problem", () => {
  it("where a file that others cite cannot be read", () => {
    const place = { file: "sources.csv", line: 1 };
    expect(problemsWith({ tables: { sources: `\uFEFF${smallText("sources")}` } })).toEqual([
      byteOrderMark(place),
    ]);
    expect(problemsWith({ tables: { sources: "" } })).toEqual([noRows(place)]);
  });

  it("where the header of a file that others cite is wrong", () => {
    const more = smallText("weights").replaceAll("\n", ",\n").replace("sources,", "sources,extra");
    expect(problemsWith({ tables: { weights: more } })).toEqual([
      unknownColumn({ file: "weights.csv", line: 1 }, "extra"),
    ]);
  });

  it("where a row that others cite has a comma too many", () => {
    const more = smallText("agreements").replace("First treaty", "First, treaty");
    const columns = smallText("agreements").split("\n")[0]?.split(",").length ?? 0;
    expect(problemsWith({ tables: { agreements: more } })).toEqual([
      raggedRow({ file: "agreements.csv", line: 2 }, columns + 1, columns),
    ]);
  });

  it("where the row of a leader whom others name is refused", () => {
    expect(problemsOf(["leaders", 4, "name_ja", ""])).toEqual([
      badCell({ file: "leaders.csv", line: 4 }, "name_ja", "", "must not be empty"),
    ]);
  });

  it.each([3, 4])("where the phase in line %i is refused", (line) => {
    expect(problemsOf(["phases", line, "name_ja", ""])).toEqual([
      badCell({ file: "phases.csv", line }, "name_ja", "", "must not be empty"),
    ]);
  });
});
