import { describe, expect, it } from "vitest";
import { formatYear } from "@/lib/text/format";
import { languages } from "@/lib/text/language";
import { baseLocale, locales, otherLocales } from "@/lib/text/locales";

describe.each(locales)("the record of %s", (locale) => {
  const { tag, yearSign } = languages[locale];

  it("has a tag that the browser and Node know", () => {
    expect(Intl.NumberFormat.supportedLocalesOf([tag])).toEqual([tag]);
    expect(tag.split("-")[0]).toBe(locale);
  });

  it("has the sign of a year that dates are written with", () => {
    expect(formatYear(locale, 1962)).toBe(`1962${yearSign}`);
  });
});

describe("the languages", () => {
  it("are told apart by their names", () => {
    expect(new Set(locales.map((locale) => languages[locale].name)).size).toBe(locales.length);
  });

  it("have all the others beside each, in one order", () => {
    expect(otherLocales("en")).toEqual(["ja"]);
    expect(otherLocales("ja")).toEqual(["en"]);
    expect(locales).toContain(baseLocale);
  });
});
