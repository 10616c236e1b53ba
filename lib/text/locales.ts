/** The languages of the site. What a further one needs is said in CONTRIBUTING.md; the compiler and the data check name it. */
export const locales = ["en", "ja"] as const;

export type Locale = (typeof locales)[number];

/** The language of what exists in one only: notes, signatories, the files that are read outside the site. */
export const baseLocale = "en" satisfies Locale;

export const isLocale = (value: string): value is Locale => locales.some((locale) => locale === value);

/** The languages beside one, in the order of the list. */
export const otherLocales = (locale: Locale): readonly Locale[] =>
  locales.filter((other) => other !== locale);
