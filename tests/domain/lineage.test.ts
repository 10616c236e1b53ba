import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { chainOf, predecessorsOf, successorsOf } from "@/lib/domain/lineage";
import { someAgreement } from "./some-agreement";

const first = someAgreement({ id: "first", signed: "1972" });
const second = someAgreement({ id: "second", signed: "1972", supersedes: "first" });
const other = someAgreement({ id: "other", signed: "1972-02" });
const last = someAgreement({ id: "last", signed: "1972-03", supersedes: "second; other" });
const alone = someAgreement({ id: "alone" });
const all = [last, alone, other, second, first];

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("what replaced what", () => {
  it("is read from supersedes, one step back and one step on", () => {
    expect(ids(predecessorsOf(all, last))).toEqual(["second", "other"]);
    expect(ids(successorsOf(all, first))).toEqual(["second"]);
    expect(successorsOf(all, last)).toEqual([]);
  });

  it("is a chain in order of signature: all that led to it and all that came of it, not its cousins", () => {
    expect(ids(chainOf(all, last))).toEqual(["first", "second", "other", "last"]);
    expect(ids(chainOf(all, first))).toEqual(["first", "second", "last"]);
    expect(ids(chainOf(all, other))).toEqual(["other", "last"]);
    expect(ids(chainOf(all, alone))).toEqual(["alone"]);
  });

  it("ends even where two rows name each other", () => {
    const [a, b] = [someAgreement({ id: "a", supersedes: "b" }), someAgreement({ id: "b", supersedes: "a" })];
    expect(ids(chainOf([a, b], a))).toEqual(["a", "b"]);
  });

  it("holds from START I to New START in the data", () => {
    const { agreements } = loadDataset();
    const start = agreements.find(({ id }) => id === "start-1-1991");
    if (start === undefined) throw new Error("START I is in the data");
    expect(ids(chainOf(agreements, start))).toContain("new-start-2010");
  });
});
