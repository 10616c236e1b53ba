import { languages } from "./language";
import type { Locale } from "./locales";

/** Finished sentences one after the other; what is `null` is left out. */
export const joinSentences = (locale: Locale, sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null).join(languages[locale].sentenceGap);

/** The items of a list: "a, b". */
export const joinList = (locale: Locale, items: readonly string[]): string =>
  items.join(languages[locale].comma);

/** Things that hold together: "a and b". */
export const joinAnd = (locale: Locale, items: readonly string[]): string =>
  items.join(languages[locale].and);

/** Things of which one holds: "a, b or c". */
export const joinOr = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(languages[locale].tag, { type: "disjunction" }).format(items);

/** Words side by side: "Helsinki 1990". */
export const joinWords = (locale: Locale, words: readonly string[]): string =>
  words.join(languages[locale].wordGap);

/** A text with an aside: "16 October 1962 (by signature)". */
export function addAside(locale: Locale, text: string, aside: string): string {
  const [before, after] = languages[locale].brackets;
  return `${text}${before}${aside}${after}`;
}
