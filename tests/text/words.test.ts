import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/text/locales";
import { inEnglish, own, ownOrEnglish } from "@/lib/text/words";

describe("a text of a record", () => {
  it("is not marked with a language where it is the page's own", () => {
    expect(own("和解")).toEqual({ text: "和解", lang: null });
    expect(inEnglish("Settled", "en")).toEqual({ text: "Settled", lang: null });
  });

  it("is marked as English on a page of another language", () => {
    expect(inEnglish("Settled", "ja")).toEqual({ text: "Settled", lang: "en" });
  });
});

describe("a text that may exist in the page's language or in English", () => {
  const texts = (en: string | null, ja: string | null) => (locale: Locale) => ({ en, ja })[locale];
  const both = texts("Settled", "和解");

  it("is the one of the page where there is one, unmarked", () => {
    expect(ownOrEnglish(both, "en")).toEqual({ text: "Settled", lang: null });
    expect(ownOrEnglish(both, "ja")).toEqual({ text: "和解", lang: null });
  });

  it("is the English one, marked so, where the page's language lacks it", () => {
    expect(ownOrEnglish(texts("Settled", null), "ja")).toEqual({ text: "Settled", lang: "en" });
  });

  it("is nothing where there is none, nor on an English page where there is a Japanese one only", () => {
    expect(ownOrEnglish(texts(null, null), "ja")).toBeNull();
    expect(ownOrEnglish(texts(null, null), "en")).toBeNull();
    expect(ownOrEnglish(texts(null, "和解"), "en")).toBeNull();
  });
});
