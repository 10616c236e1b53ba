import { type Locale, locales } from "@/lib/text/locales";

/** The languages that columns are written in: those of the site, and Russian, in which names are kept as well. */
export const columnLanguages = [...locales, "ru"] as const;

export type ColumnLanguage = (typeof columnLanguages)[number];

type Columns<Stem extends string, T> = { readonly [Column in `${Stem}_${Locale}`]: T };

/** The columns of one text, one for each language of the site: `title_en`, `title_ja`. */
export function inEveryLanguage<Stem extends string, T>(stem: Stem, cell: T): Columns<Stem, T>;
export function inEveryLanguage<T>(stem: string, cell: T): Readonly<Record<string, T>> {
  return Object.fromEntries(locales.map((locale) => [`${stem}_${locale}`, cell]));
}

/** The names of those columns. */
export const columnNames = <Stem extends string>(stem: Stem) =>
  locales.map((locale) => `${stem}_${locale}` as const);
