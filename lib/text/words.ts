import type { Locale } from "./locales";

/** A finished text, and its language where that is not the page's: it is then marked so. */
export type Words = { readonly text: string; readonly lang: string | null };

/** A text that exists in English only, for a page of a language. */
export const inEnglish = (text: string, locale: Locale): Words => ({
  text,
  lang: locale === "en" ? null : "en",
});

/** A text in the page's language, or in English, marked so, where that language lacks it; `null` where there is none. */
export function ownOrEnglish(texts: Readonly<Record<Locale, string | null>>, locale: Locale): Words | null {
  const text = texts[locale];
  if (text !== null) return own(text);
  return texts.en === null ? null : inEnglish(texts.en, locale);
}

/** A text of the page's own language. */
export const own = (text: string): Words => ({ text, lang: null });
