/** The languages of the site. A new one is a messages file, the columns that end in its tag, and a line here. */
export const locales = ["en", "ja"] as const;

export type Locale = (typeof locales)[number];

/** Each language under its own name, as a reader looks for it. */
export const localeNames = { en: "English", ja: "日本語" } as const satisfies Record<Locale, string>;

export const isLocale = (value: string): value is Locale => locales.some((locale) => locale === value);

/** The language that `locale` offers to switch to. */
export const otherLocale = (locale: Locale): Locale => (locale === "en" ? "ja" : "en");
