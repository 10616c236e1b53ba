import { describe, expect, it } from "vitest";
import { spanOf, temperatureWords, wordOf } from "@/lib/look/temperature-scale";

const hair = 1e-9;

describe("the word for a temperature", () => {
  it.each([
    [-10, "hostile"],
    [-6, "hostile"],
    [-6 + hair, "cold"],
    [-3, "cold"],
    [-3 + hair, "cool"],
    [-1, "cool"],
    [-1 + hair, "neutral"],
    [0, "neutral"],
    [1 - hair, "neutral"],
    [1, "mild"],
    [3 - hair, "mild"],
    [3, "warm"],
    [6 - hair, "warm"],
    [6, "close"],
    [10, "close"],
  ] as const)("of %d is %s", (temperature, word) => {
    expect(wordOf(temperature)).toBe(word);
  });
});

describe("the spans of the words", () => {
  it("tile the scale from −10 to +10 in the order of the words", () => {
    const spans = temperatureWords.map(spanOf);
    expect(spans[0]?.[0]).toBe(-10);
    expect(spans.at(-1)?.[1]).toBe(10);
    expect(spans.slice(1).map(([from]) => from)).toEqual(spans.slice(0, -1).map(([, to]) => to));
  });

  it("hold the temperatures that have their word, up to a hair from either bound", () => {
    for (const word of temperatureWords) {
      const [from, to] = spanOf(word);
      expect([from + hair, (from + to) / 2, to - hair].map(wordOf)).toEqual([word, word, word]);
    }
  });

  it("give a bound to the word further from zero", () => {
    for (const word of temperatureWords) {
      const [from, to] = spanOf(word);
      if (from > 0) expect(wordOf(from)).toBe(word);
      if (to < 0) expect(wordOf(to)).toBe(word);
    }
  });
});
