import { describe, expect, it } from "vitest";
import { fill } from "@/lib/text/fill";

describe("a sentence with places", () => {
  it("is filled by name, wherever and however often a place stands", () => {
    expect(fill("{shown} of {total}, {shown}", { shown: "3", total: "5" })).toBe("3 of 5, 3");
    expect(fill("全{total}件", { total: "276" })).toBe("全276件");
  });

  it("stays as it is without places, whatever values there are", () => {
    expect(fill("All agreements.", { total: "5" })).toBe("All agreements.");
  });

  it("takes values as they are: braces and dollar signs in them mean nothing", () => {
    expect(fill("“{query}” in {total}", { query: "{total} $& $1", total: "5" })).toBe("“{total} $& $1” in 5");
  });

  it("may have an empty value, but not a place without one", () => {
    expect(fill("a{gap}b", { gap: "" })).toBe("ab");
    expect(() => fill("{shown} of {total}", { shown: "3" })).toThrow(/lacks a value for total/);
  });

  it("throws for a place that only every object has a value for", () => {
    expect(() => fill("{toString}", {})).toThrow(/lacks a value for toString/);
  });
});
