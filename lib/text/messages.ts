import type { Locale } from "./locales";
import { en, type Messages } from "./messages/en/all";
import { ja } from "./messages/ja/all";

const all: Readonly<Record<Locale, Messages>> = { en, ja };

/** The words of a language. */
export const messagesOf = (locale: Locale): Messages => all[locale];
