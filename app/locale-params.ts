import { notFound } from "next/navigation";
import { isLocale, type Locale, locales } from "@/lib/text/locales";

export type LocaleParams = { readonly params: Promise<{ readonly locale: string }> };

export const localeParams = () => locales.map((locale) => ({ locale }));

/** The language of an address; an unknown one is no page. */
export async function readLocale({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
