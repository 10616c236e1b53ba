import { describe, expect, it } from "vitest";
import { countWord } from "@/lib/text/messages/en/count";

describe("a count in an English sentence", () => {
  it.each([
    [0, "no"],
    [1, "one"],
    [2, "two"],
    [9, "nine"],
    [12, "twelve"],
  ])("is a word up to twelve: %d is %s", (count, word) => expect(countWord(count)).toBe(word));

  it("is a figure beyond, grouped by thousands", () => {
    expect(countWord(13)).toBe("13");
    expect(countWord(1185)).toBe("1,185");
  });
});
