import { describe, expect, it } from "vitest";
import { badCell, DataError, formatProblem, missingColumn, noRows } from "@/lib/dataset/problems";

const place = { file: "events.csv", line: 214 };

describe("a problem as a line for the person who edits the data", () => {
  it("names file, line and column, what is wrong, and what stands there", () => {
    const problem = badCell(place, "date", "1962-02-30", "no such day in the calendar: 1962-02-30");
    expect(formatProblem(problem)).toBe(
      'events.csv:214 date: no such day in the calendar: 1962-02-30 (it says "1962-02-30")',
    );
  });

  it("names no column where the whole file is meant, and quotes nothing where nothing stands", () => {
    expect(formatProblem(noRows(place))).toBe("events.csv:214: has no rows");
    expect(formatProblem(missingColumn(place, "date"))).toBe(
      "events.csv:214 date: this column is missing from the header",
    );
  });

  it("shows an empty cell as empty", () => {
    expect(formatProblem(badCell(place, "title_ja", "", "must not be empty"))).toBe(
      'events.csv:214 title_ja: must not be empty (it says "")',
    );
  });

  it("escapes quotes and line breaks, so that a problem stays one line", () => {
    expect(formatProblem(badCell(place, "title_en", 'a "b"\nc', "reason"))).toBe(
      'events.csv:214 title_en: reason (it says "a \\"b\\"\\nc")',
    );
  });

  it("cuts a long cell at 80 characters and shows that it did", () => {
    const whole = "x".repeat(80);
    expect(formatProblem(badCell(place, "note", whole, "reason"))).toBe(
      `events.csv:214 note: reason (it says "${whole}")`,
    );
    expect(formatProblem(badCell(place, "note", `${whole}y`, "reason"))).toBe(
      `events.csv:214 note: reason (it says "${"x".repeat(79)}…")`,
    );
  });
});

describe("the error that stops a build", () => {
  it("says all problems, a line each, and keeps them", () => {
    const problems = [noRows(place), badCell(place, "date", "x", "reason")];
    const error = new DataError(problems);
    expect(error.message).toBe('events.csv:214: has no rows\nevents.csv:214 date: reason (it says "x")');
    expect(error.problems).toEqual(problems);
    expect(error.name).toBe("DataError");
  });
});
