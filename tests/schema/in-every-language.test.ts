import { describe, expect, it } from "vitest";
import { agreement, shortNameIn } from "@/lib/schema/agreement";
import { words } from "@/lib/schema/cell";
import { columnNames, inEveryLanguage } from "@/lib/schema/in-every-language";

describe("a text in every language", () => {
  it("is a column for each language of the site, in their order, all of one kind", () => {
    expect(Object.entries(inEveryLanguage("title", words))).toEqual([
      ["title_en", words],
      ["title_ja", words],
    ]);
    expect(columnNames("title")).toEqual(["title_en", "title_ja"]);
  });

  it("leaves what only one language has where the file has it", () => {
    expect(Object.keys(agreement.shape).slice(1, 5)).toEqual([
      "name_en",
      "short_name_en",
      "name_ja",
      "name_ru",
    ]);
  });
});

describe("the short name of an agreement", () => {
  it("is there in English alone", () => {
    const row = { short_name_en: "SALT I" };
    expect(shortNameIn(row, "en")).toBe("SALT I");
    expect(shortNameIn(row, "ja")).toBeNull();
    expect(shortNameIn(row, "ru")).toBeNull();
  });
});
