import { describe, expect, it } from "vitest";
import { afterReview, badCell, endsBeforeStart, type Problem, wrongWeight } from "@/lib/dataset/problems";
import { type Fault, problemsOf } from "./small-dataset";

const event = (line: number) => ({ file: "events.csv", line });
const summit = { file: "summits.csv", line: 2 };
const reviewed = "1979-12-31";

describe("the weight of an event", () => {
  it("is the published one of its code", () => {
    expect(problemsOf(["events", 4, "goldstein", "9.5"])).toEqual([wrongWeight(event(4), 9.5, "191", -9.5)]);
    expect(problemsOf(["events", 2, "cameo", "191"])).toEqual([wrongWeight(event(2), 0, "191", -9.5)]);
  });

  it("may be written with or without its decimals", () => {
    expect(problemsOf(["events", 4, "goldstein", "-9.50"])).toEqual([]);
    expect(problemsOf(["events", 2, "goldstein", "0"])).toEqual([]);
  });
});

describe("a span", () => {
  it.each<readonly [Fault, Problem]>([
    [
      ["events", 4, "end_date", "1948-06-23"],
      endsBeforeStart(event(4), "end_date", "1948-06-23", "1948-06-24"),
    ],
    [["events", 4, "end_date", "1947"], endsBeforeStart(event(4), "end_date", "1947", "1948-06-24")],
    [
      ["summits", 2, "end_date", "1945-02-03"],
      endsBeforeStart(summit, "end_date", "1945-02-03", "1945-02-04"),
    ],
  ])("does not end before it begins: %j", (fault, problem) => expect(problemsOf(fault)).toEqual([problem]));

  it("may end on its first day, or in the month or year in which it begins", () => {
    for (const end of ["1948-06-24", "1948-06", "1948"])
      expect(problemsOf(["events", 4, "end_date", end])).toEqual([]);
  });

  it("has no last day where it goes on", () => {
    expect(problemsOf(["events", 7, "end_date", "1955"])).toEqual([
      badCell(event(7), "ongoing", "yes", "must be no where end_date is given"),
    ]);
  });
});

describe("the day through which the data were reviewed", () => {
  it.each<readonly [Fault, Problem]>([
    [["events", 2, "date", "1980-01-01"], afterReview(event(2), "date", "1980-01-01", reviewed)],
    [["events", 2, "date", "1980"], afterReview(event(2), "date", "1980", reviewed)],
    [["events", 5, "end_date", "1980-01"], afterReview(event(5), "end_date", "1980-01", reviewed)],
    [["summits", 2, "end_date", "1980-01-01"], afterReview(summit, "end_date", "1980-01-01", reviewed)],
  ])("has nothing known after it: %j", (fault, problem) => expect(problemsOf(fault)).toEqual([problem]));

  it("may be the last day of what is known, also in part", () => {
    for (const date of ["1979-12-31", "1979-12", "1979"])
      expect(problemsOf(["events", 2, "date", date])).toEqual([]);
  });

  it("lies after the meetings that are recorded", () => {
    const met = problemsOf(
      ["summits", 2, "date", "1980-02"],
      ["summits", 2, "end_date", ""],
      ["summits", 2, "us_leaders", "Dwight D. Eisenhower"],
      ["summits", 2, "soviet_russian_leaders", ""],
    );
    expect(met).toEqual([afterReview(summit, "date", "1980-02", reviewed)]);
  });
});

describe("a landmark", () => {
  it("has a short label in every language", () => {
    const reason = "a landmark needs a short label";
    expect(problemsOf(["events", 3, "short_en", ""])).toEqual([badCell(event(3), "short_en", "", reason)]);
    expect(problemsOf(["events", 3, "short_ja", ""])).toEqual([badCell(event(3), "short_ja", "", reason)]);
    expect(problemsOf(["events", 2, "landmark", "3"])).toEqual([
      badCell(event(2), "short_en", "", reason),
      badCell(event(2), "short_ja", "", reason),
    ]);
  });
});
