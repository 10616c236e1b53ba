import { baseLocale, type Locale } from "./locales";

/** A finished text, and its language where that is not the page's: it is then marked so. */
export type Words = { readonly text: string; readonly lang: string | null };

/** A text that exists in one language, for a page of another. */
export const inLanguage = (lang: string, text: string, locale: Locale): Words => ({
  text,
  lang: lang === locale ? null : lang,
});

/** A text that exists in English only, for a page of a language. */
export const inEnglish = (text: string, locale: Locale): Words => inLanguage(baseLocale, text, locale);

/** A text in the page's language, or in English, marked so, where that language lacks it; `null` where there is none. */
export function ownOrEnglish(textIn: (locale: Locale) => string | null, locale: Locale): Words | null {
  const text = textIn(locale);
  if (text !== null) return own(text);
  const english = textIn(baseLocale);
  return english === null ? null : inEnglish(english, locale);
}

/** A text of the page's own language. */
export const own = (text: string): Words => ({ text, lang: null });
