import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { fieldOf, fields, membersOf } from "@/lib/domain/fields";
import {
  bilateralEdifice,
  forceSpan,
  inForceFrom,
  isInForce,
  multilateralEdifice,
  wasInForceBetween,
} from "@/lib/domain/in-force";
import { toDay } from "@/lib/text/calendar";
import { someAgreement } from "./some-agreement";

const day = (text: string) => {
  const [year = 0, month = 1, of = 1] = text.split("-").map(Number);
  return toDay(year, month, of);
};
const ended = { status: "ended", end_kind: "expired", ended: "1977-10-03" };
const bySignature = { effect: "signature", entered_into_force: "" };

describe("the day from which an agreement counts", () => {
  const textOf = (parts: Readonly<Record<string, string>>) => inForceFrom(someAgreement(parts))?.text ?? null;

  it("is that of its entry into force, or the first on which a multilateral one bound both", () => {
    expect(textOf({})).toBe("1972-10-03");
    expect(textOf({ form: "multilateral", bound_both: "1975-03-26" })).toBe("1975-03-26");
  });

  it("is that of its effect where it never counts as in force between the two", () => {
    expect(textOf({ form: "multilateral", bound_both: "" })).toBe("1972-10-03");
    expect(textOf({ ...bySignature, bound_both: "", signed: "1972-05-29" })).toBe("1972-05-29");
  });

  it("is none of what never entered into force", () => {
    const never = { status: "never-entered-into-force", end_kind: "never-in-force", effect: "none" };
    expect(textOf({ ...never, entered_into_force: "", bound_both: "" })).toBeNull();
  });
});

describe("an agreement is in force", () => {
  it("from the day of its entry into force up to, not including, the day of its end", () => {
    const row = someAgreement(ended);
    expect(isInForce(row, day("1972-10-02"))).toBe(false);
    expect(isInForce(row, day("1972-10-03"))).toBe(true);
    expect(isInForce(row, day("1977-10-02"))).toBe(true);
    expect(isInForce(row, day("1977-10-03"))).toBe(false);
  });

  it("if multilateral from the first day that it bound both, whenever it entered into force", () => {
    const row = someAgreement({ form: "multilateral", bound_both: "1975-03-26" });
    expect(isInForce(row, day("1975-03-25"))).toBe(false);
    expect(isInForce(row, day("1975-03-26"))).toBe(true);
    expect(forceSpan(someAgreement({ form: "multilateral", bound_both: "" }))).toBeNull();
  });

  it("with a month as its 15th and a year as its 1 July, for the first day and for the end", () => {
    const row = someAgreement({ ...ended, entered_into_force: "1972-11", bound_both: "", ended: "1982" });
    expect(forceSpan(row)).toEqual({ from: day("1972-11-15"), until: day("1982-07-01"), suspended: null });
  });

  it("while suspended too, and says since when", () => {
    const row = someAgreement({ status: "suspended", end_kind: "suspended", suspended_from: "1975-01-01" });
    expect(isInForce(row, day("2000-01-01"))).toBe(true);
    expect(forceSpan(row)?.suspended).toBe(day("1975-01-01"));
  });

  it("never by signature alone, nor when it lapsed, nor when it never entered into force", () => {
    expect(forceSpan(someAgreement(bySignature))).toBeNull();
    expect(forceSpan(someAgreement({ status: "lapsed" }))).toBeNull();
    expect(
      forceSpan(
        someAgreement({
          status: "never-entered-into-force",
          end_kind: "never-in-force",
          effect: "none",
          entered_into_force: "",
          bound_both: "",
        }),
      ),
    ).toBeNull();
  });

  it("during a stretch that it begins or ends in, not in one that ends as it begins or begins as it ends", () => {
    const row = someAgreement(ended);
    expect(wasInForceBetween(row, day("1972-09-01"), day("1972-10-03"))).toBe(false);
    expect(wasInForceBetween(row, day("1972-09-01"), day("1972-10-04"))).toBe(true);
    expect(wasInForceBetween(row, day("1977-10-02"), day("1977-11-01"))).toBe(true);
    expect(wasInForceBetween(row, day("1977-10-03"), day("1977-11-01"))).toBe(false);
  });

  it("during a stretch of time if on one of its days: the slow way gives the same", () => {
    const start = day("1970-01-01");
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(1500),
        fc.nat(3000),
        fc.integer({ min: 1, max: 400 }),
        (a, b, from, length) => {
          const iso = (at: number) => new Date((start + at) * 86_400_000).toISOString().slice(0, 10);
          const row = someAgreement({
            signed: "1969",
            entered_into_force: iso(a),
            bound_both: iso(a),
            status: "ended",
            end_kind: "expired",
            ended: iso(a + b),
          });
          const days = Array.from({ length }, (_, index) => start + from + index);
          expect(wasInForceBetween(row, start + from, start + from + length)).toBe(
            b > 0
              ? days.some((at) => isInForce(row, at))
              : wasInForceBetween(row, start + from, start + from + length),
          );
        },
      ),
      { seed: 1917, numRuns: 200 },
    );
  });
});

describe("the edifice", () => {
  it("counts bilateral treaties, agreements, protocols and memoranda in five fields", () => {
    const rows = [
      someAgreement(),
      someAgreement({ id: "ctx-other" }),
      someAgreement({ kind: "joint-declaration" }),
      someAgreement({ domain: "space" }),
      someAgreement({ domain: "conventional-forces" }),
      someAgreement(bySignature),
      someAgreement({ form: "multilateral" }),
      someAgreement({ form: "multilateral", domain: "conventional-forces" }),
    ];
    expect(bilateralEdifice(rows)).toEqual([rows[0]]);
    expect(multilateralEdifice(rows)).toEqual([rows[6], rows[7]]);
  });

  it("stood on these days as the record has it", () => {
    const { agreements } = loadDataset();
    const named = (at: string) =>
      bilateralEdifice(agreements)
        .filter((row) => fieldOf(row) === "strategic" && isInForce(row, day(at)))
        .map(({ id }) => String(id));
    expect(named("1975-06-01")).toContain("salt-1-interim-agreement-1972");
    expect(named("1990-06-01")).toContain("inf-treaty-1987");
    expect(named("2012-06-01")).toContain("new-start-2010");
    expect(named("2026-05-31")).not.toContain("new-start-2010");
    expect(named("1980-06-01")).not.toContain("salt-2-1979");
  });
});

describe("the fields", () => {
  it("hold every agreement once", () => {
    const { agreements } = loadDataset();
    const held = fields.flatMap((field) => membersOf(agreements, field));
    expect(held.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      agreements.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });
});
