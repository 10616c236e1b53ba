import { describe, expect, it } from "vitest";
import { lifeOf } from "@/lib/record/life";
import { toDay } from "@/lib/text/calendar";
import { someAgreement } from "../domain/some-agreement";

/** The day after the last one that was reviewed. */
const edge = toDay(2026, 6, 1);
const life = (parts: Readonly<Record<string, string>> = {}) => lifeOf(someAgreement(parts), edge);

const signed = toDay(1972, 5, 26);
const entered = toDay(1972, 10, 3);

const bySignature = { effect: "signature", entered_into_force: "" };
const never = {
  status: "never-entered-into-force",
  end_kind: "never-in-force",
  effect: "none",
  entered_into_force: "",
  bound_both: "",
};

describe("the life of an agreement", () => {
  it("is thin from the signature and solid from the entry into force, and goes on", () => {
    expect(life()).toEqual({
      signed,
      force: { from: entered, until: null, suspended: null },
      thinUntil: entered,
      end: null,
    });
  });

  it.each(["expired", "terminated", "withdrawn"])(
    "ends on the first day that it no longer bound: %s",
    (mark) => {
      expect(life({ status: "ended", end_kind: mark, ended: "1977-10-03" })).toEqual({
        signed,
        force: { from: entered, until: toDay(1977, 10, 3), suspended: null },
        thinUntil: entered,
        end: { at: toDay(1977, 10, 3), mark },
      });
    },
  );

  it("ends where another took its place", () => {
    expect(life({ status: "superseded", end_kind: "superseded", ended: "1980-01-01" }).end).toEqual({
      at: toDay(1980, 1, 1),
      mark: "superseded",
    });
  });

  it("knows since when it is suspended, and has not ended by that", () => {
    expect(life({ status: "suspended", end_kind: "suspended", suspended_from: "2023-02-28" })).toEqual({
      signed,
      force: { from: entered, until: null, suspended: toDay(2023, 2, 28) },
      thinUntil: entered,
      end: null,
    });
  });

  it("is suspended before its end where it was both", () => {
    const row = { status: "ended", end_kind: "withdrawn", suspended_from: "2019-02-02", ended: "2019-08-02" };
    expect(life(row).force).toEqual({
      from: entered,
      until: toDay(2019, 8, 2),
      suspended: toDay(2019, 2, 2),
    });
  });

  it("of a multilateral one is solid from the first day that it bound both", () => {
    const row = life({ form: "multilateral", bound_both: "1975-03-26" });
    expect([row.force?.from, row.thinUntil]).toEqual([toDay(1975, 3, 26), toDay(1975, 3, 26)]);
  });

  it("of a text by signature alone is thin to the edge, or to its end", () => {
    expect(life(bySignature)).toEqual({ signed, force: null, thinUntil: edge, end: null });
    const ended = { ...bySignature, status: "superseded", end_kind: "superseded", ended: "1979-06-18" };
    expect(life(ended)).toEqual({
      signed,
      force: null,
      thinUntil: toDay(1979, 6, 18),
      end: { at: toDay(1979, 6, 18), mark: "superseded" },
    });
  });

  it("that lapsed or never began is a mark at its signature: nobody knows a day of its end", () => {
    expect(life({ status: "lapsed" })).toEqual({
      signed,
      force: null,
      thinUntil: signed,
      end: { at: signed, mark: "lapsed" },
    });
    expect(life(never)).toEqual({
      signed,
      force: null,
      thinUntil: signed,
      end: { at: signed, mark: "never-entered-into-force" },
    });
  });

  it("has months as their 15th and years as their 1 July", () => {
    const row = life({
      signed: "1972-05",
      entered_into_force: "1973",
      bound_both: "1973",
      status: "ended",
      end_kind: "expired",
      ended: "1977-10",
    });
    expect(row).toEqual({
      signed: toDay(1972, 5, 15),
      force: { from: toDay(1973, 7, 1), until: toDay(1977, 10, 15), suspended: null },
      thinUntil: toDay(1973, 7, 1),
      end: { at: toDay(1977, 10, 15), mark: "expired" },
    });
  });

  it("has no thin line backwards where the entry into force is known better than the signature", () => {
    // Signed some time in May, in force since the 2nd: the signature counts as the 15th.
    const row = life({ signed: "1972-05", entered_into_force: "1972-05-02", bound_both: "1972-05-02" });
    expect([row.signed, row.thinUntil]).toEqual([toDay(1972, 5, 15), toDay(1972, 5, 15)]);
    expect(row.force?.from).toBe(toDay(1972, 5, 2));
  });
});
