import { describe, expect, it } from "vitest";
import {
  allDecades,
  decadeOn,
  decadesBetween,
  decadesOf,
  decadesTouched,
  signedIn,
  spanOfDecade,
} from "@/lib/domain/decades";
import type { Agreement } from "@/lib/schema/agreement";
import { toDay } from "@/lib/text/calendar";
import { someAgreement } from "./some-agreement";
import { weightedDataset } from "./weighted-dataset";

describe("a decade", () => {
  it("runs from the first of January of its first year to New Year's Eve of its tenth", () => {
    expect(decadeOn(toDay(1969, 12, 31))).toBe("1960s");
    expect(decadeOn(toDay(1970, 1, 1))).toBe("1970s");
    expect(decadeOn(toDay(1979, 12, 31))).toBe("1970s");
    expect(decadeOn(toDay(2000, 2, 29))).toBe("2000s");
    expect(spanOfDecade("1970s")).toEqual([toDay(1970, 1, 1), toDay(1980, 1, 1)]);
    expect(spanOfDecade("2000s")).toEqual([toDay(2000, 1, 1), toDay(2010, 1, 1)]);
  });

  it("stands between two days in order, with those of both days", () => {
    expect(decadesBetween(toDay(1985, 6, 1), toDay(2001, 6, 1))).toEqual(["1980s", "1990s", "2000s"]);
    expect(decadesBetween(toDay(1970, 1, 1), toDay(1979, 12, 31))).toEqual(["1970s"]);
    expect(decadesBetween(toDay(1979, 12, 31), toDay(1980, 1, 1))).toEqual(["1970s", "1980s"]);
  });
});

describe("the decades of some agreements", () => {
  const rows = [
    someAgreement({ signed: "1991-07-31", entered_into_force: "1994-12-05", bound_both: "1994-12-05" }),
    someAgreement({ signed: "1970" }),
    someAgreement({ signed: "1970-01" }),
    someAgreement({ signed: "1969-12-31" }),
  ];

  it("are those of their signatures, in order, each once", () => {
    expect(decadesOf(rows)).toEqual(["1960s", "1970s", "1990s"]);
    expect(decadesOf([])).toEqual([]);
  });

  it("hold each agreement in the decade of its signature", () => {
    expect(signedIn(rows, "1970s")).toEqual([rows[1], rows[2]]);
    expect(signedIn(rows, "1960s")).toEqual([rows[3]]);
    expect(signedIn(rows, "1980s")).toEqual([]);
  });
});

describe("an agreement was in force during a decade", () => {
  const edge = toDay(2026, 6, 1);
  const touched = (parts: Readonly<Record<string, string>>) => decadesTouched(someAgreement(parts), edge);
  const ended = { status: "ended", end_kind: "expired" };

  it("if on one of its days, up to the edge of what was reviewed", () => {
    expect(touched({})).toEqual(["1970s", "1980s", "1990s", "2000s", "2010s", "2020s"]);
    expect(touched({ ...ended, ended: "1985-06-30" })).toEqual(["1970s", "1980s"]);
    expect(decadesTouched(someAgreement(), toDay(1980, 1, 1))).toEqual(["1970s"]);
    expect(decadesTouched(someAgreement(), toDay(1980, 1, 2))).toEqual(["1970s", "1980s"]);
    expect(decadesTouched(someAgreement(), toDay(1972, 10, 3))).toEqual([]);
  });

  it("not in that which begins on the day of its end", () => {
    expect(touched({ ...ended, ended: "1980-01-01" })).toEqual(["1970s"]);
    expect(touched({ ...ended, ended: "1980-01-02" })).toEqual(["1970s", "1980s"]);
  });

  it("not in that of its signature if it entered into force later", () => {
    const parts = { signed: "1979-06-18", entered_into_force: "1980-01-01", bound_both: "1980-01-01" };
    expect(touched({ ...parts, ...ended, ended: "1986" })).toEqual(["1980s"]);
  });

  it("if multilateral, since it bound both", () => {
    const parts = { form: "multilateral", bound_both: "1985-03-01" };
    expect(touched({ ...parts, ...ended, ended: "1991-07-01" })).toEqual(["1980s", "1990s"]);
  });

  it("in no decade if by signature alone or if it lapsed", () => {
    expect(touched({ effect: "signature", entered_into_force: "" })).toEqual([]);
    expect(touched({ status: "lapsed" })).toEqual([]);
  });
});

describe("the decades of the dataset", () => {
  const small = weightedDataset({});
  const reviewedThrough = { ...small.reviewedThrough, to: toDay(2000, 1, 1) };
  const decades = (agreements: readonly Agreement[]) =>
    allDecades({ ...small, agreements: [...agreements], reviewedThrough });

  it("run from that of the first signature to that of the last day reviewed, none left out", () => {
    const rows = [someAgreement({ signed: "1972-05-26" }), someAgreement({ signed: "1969-12-31" })];
    expect(decades(rows)).toEqual(["1960s", "1970s", "1980s", "1990s"]);
  });

  it("do not begin with context", () => {
    const context = someAgreement({ id: "ctx-state-treaty", signed: "1955-05-15" });
    expect(decades([context, someAgreement({ signed: "1972-05-26" })])).toEqual(["1970s", "1980s", "1990s"]);
  });
});
