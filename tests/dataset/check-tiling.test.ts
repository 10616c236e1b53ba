import { describe, expect, it } from "vitest";
import {
  endsBeforeStart,
  gap,
  lateStretch,
  openStretch,
  overlappingTerms,
  sameGrade,
} from "@/lib/dataset/problems";
import { type Fault, problemsOf } from "./small-dataset";

const phase = (line: number) => ({ file: "phases.csv", line });
const leader = (line: number) => ({ file: "leaders.csv", line });

describe("the phases", () => {
  it("leave no gap", () => {
    expect(problemsOf(["phases", 3, "start", "1945-09-04"])).toEqual([
      gap(phase(3), "1945-09-04", "1945-09-03"),
    ]);
  });

  it("do not overlap, not by one day", () => {
    expect(problemsOf(["phases", 3, "start", "1945-09-02"])).toEqual([
      gap(phase(3), "1945-09-02", "1945-09-03"),
    ]);
  });

  it("meet at the bound of a year or month where that is how they are known", () => {
    expect(problemsOf(["phases", 2, "end", "1945"], ["phases", 3, "start", "1946"])).toEqual([]);
    expect(problemsOf(["phases", 2, "end", "1945-09"], ["phases", 3, "start", "1945-10"])).toEqual([]);
    expect(problemsOf(["phases", 2, "end", "1945-09"], ["phases", 3, "start", "1945-09"])).toEqual([
      gap(phase(3), "1945-09", "1945-10-01"),
    ]);
  });

  it("reach the present: the last one is open", () => {
    expect(problemsOf(["phases", 4, "end", "1979-12-31"])).toEqual([openStretch(phase(4), "1979-12-31")]);
  });

  it("end where another follows", () => {
    expect(problemsOf(["phases", 3, "end", ""])).toEqual([openStretch(phase(3), null)]);
  });

  it("do not end before they begin", () => {
    const problems = problemsOf(["phases", 3, "end", "1945-09-02"], ["phases", 4, "start", "1945-09-03"]);
    expect(problems).toEqual([endsBeforeStart(phase(3), "end", "1945-09-02", "1945-09-03")]);
  });

  it("may last one day", () => {
    expect(problemsOf(["phases", 3, "end", "1945-09-03"], ["phases", 4, "start", "1945-09-04"])).toEqual([]);
  });
});

describe("the terms of top leaders of one side", () => {
  it("do not overlap, not by one day", () => {
    expect(problemsOf(["leaders", 3, "start", "1953-01-19"])).toEqual([
      overlappingTerms(leader(3), "1953-01-19", "truman"),
    ]);
  });

  it("may follow on the day that the one before ends, or later", () => {
    expect(problemsOf(["leaders", 3, "start", "1953-01-20"])).toEqual([]);
    expect(problemsOf(["leaders", 3, "start", "1953-01-24"])).toEqual([]);
  });

  it("do not follow one that has no end", () => {
    expect(problemsOf(["leaders", 2, "end", ""])).toEqual([
      overlappingTerms(leader(3), "1953-01-20", "truman"),
    ]);
  });

  it("are compared in time, whatever their order in the file", () => {
    const inOrder = problemsOf(
      ["leaders", 4, "start", "1955-02-07"],
      ["leaders", 4, "end", ""],
      ["summits", 2, "soviet_russian_leaders", "Vyacheslav Molotov"],
    );
    expect(inOrder).toEqual([overlappingTerms(leader(4), "1955-02-07", "malenkov")]);
  });

  it("are not compared with the other side", () => {
    expect(problemsOf(["leaders", 2, "actor", "ussr-russia"])).toEqual([
      overlappingTerms(leader(2), "1945-01-20", "stalin"),
    ]);
  });
});

describe("the terms of others than top leaders", () => {
  it("may overlap with theirs", () => {
    expect(problemsOf(["leaders", 6, "end", ""])).toEqual([]);
  });

  it("would be refused if they were top leaders", () => {
    expect(problemsOf(["leaders", 6, "top_leader", "yes"])).toEqual([
      overlappingTerms(leader(6), "1930-12-19", "stalin"),
    ]);
  });
});

describe("a term of office", () => {
  it("does not end before it begins, whoever holds it", () => {
    expect(problemsOf(["leaders", 6, "end", "1930-12-18"])).toEqual([
      endsBeforeStart(leader(6), "end", "1930-12-18", "1930-12-19"),
    ]);
  });

  it("may end in the year or month in which it begins", () => {
    const alone: Fault = ["summits", 2, "soviet_russian_leaders", "Joseph Stalin"];
    expect(problemsOf(["leaders", 6, "end", "1930"], alone)).toEqual([]);
    expect(problemsOf(["leaders", 6, "start", "1949-03"], alone)).toEqual([]);
  });
});

describe("the conditions of a domain", () => {
  const condition = (line: number) => ({ file: "conditions.csv", line });

  it("tile without gap or overlap, each domain by itself", () => {
    expect(problemsOf(["conditions", 3, "start", "1948-06-25"])).toEqual([
      gap(condition(3), "1948-06-25", "1948-06-24"),
    ]);
    expect(problemsOf(["conditions", 3, "start", "1948-06"])).toEqual([
      gap(condition(3), "1948-06", "1948-06-24"),
    ]);
  });

  it("have one that is open, the last", () => {
    expect(problemsOf(["conditions", 3, "end", "1979-12-31"])).toEqual([
      openStretch(condition(3), "1979-12-31"),
    ]);
    expect(problemsOf(["conditions", 2, "end", ""])).toEqual([openStretch(condition(2), null)]);
  });

  it("begin with the first phase", () => {
    expect(problemsOf(["conditions", 4, "start", "1945-02-05"])).toEqual([
      lateStretch(condition(4), "1945-02-05", "1945-02-04"),
    ]);
  });

  it("change from one to the next", () => {
    expect(problemsOf(["conditions", 3, "grade", "1"])).toEqual([
      sameGrade(condition(3), 1, "contact-meetings"),
    ]);
  });

  it("do not end before they begin", () => {
    expect(problemsOf(["conditions", 3, "end", "1948-06-23"])).toEqual([
      openStretch(condition(3), "1948-06-23"),
      endsBeforeStart(condition(3), "end", "1948-06-23", "1948-06-24"),
    ]);
  });
});
