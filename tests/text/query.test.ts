import { describe, expect, it } from "vitest";
import { withQuery } from "@/lib/text/query";

describe("the query of an address", () => {
  it("gets a key, and keeps the others as they were", () => {
    expect(withQuery("", { month: "1962-10" })).toBe("?month=1962-10");
    expect(withQuery("?h=18&form=one-size", { h: "24" })).toBe("?h=24&form=one-size");
  });

  it("loses a key, and is empty without any", () => {
    expect(withQuery("?h=18&month=1962-10", { h: null })).toBe("?month=1962-10");
    expect(withQuery("?h=18", { h: null, c: null })).toBe("");
  });
});
