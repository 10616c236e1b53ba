import { describe, expect, it } from "vitest";
import { checkedWords } from "@/lib/record/checked";
import { checks } from "@/lib/schema/checked";
import { soundDataset } from "../dataset/sound-dataset";

const dataset = soundDataset();
const words = (cell: string, locale: "en" | "ja") => checkedWords(dataset, checks.parse(cell), locale);

describe("with what a row was compared", () => {
  it("is told with the day, the work and the place in it", () => {
    expect(words("1979-12-01 record#doc-7", "en")).toBe(
      "Compared on 1 December 1979 with: A record, 1945-1972, doc-7.",
    );
    expect(words("1979-12-01 record#doc-7", "ja")).toBe("1979年12月1日に照合: A record, 1945-1972, doc-7。");
  });

  it("is nothing where nobody has compared it yet", () => {
    expect(words("", "en")).toBeNull();
    expect(words("", "ja")).toBeNull();
  });

  it("names every look, and a day once", () => {
    const cell = "1979-12-01 record#doc-7; 1979-12-01 book; 1979-12-03 record#doc-9";
    const works = "A record, 1945-1972, doc-7; A book, 1990; A record, 1945-1972, doc-9";
    expect(words(cell, "en")).toBe(`Compared on 1 December 1979, 3 December 1979 with: ${works}.`);
    expect(words(cell, "ja")).toBe(`1979年12月1日、1979年12月3日に照合: ${works}。`);
  });
});
