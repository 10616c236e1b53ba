import type { Dataset } from "@/lib/dataset/dataset";
import { allDecades } from "@/lib/domain/decades";
import { toHref } from "@/lib/text/address";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** The decades in words, each with the page that lists it. */
export const decadeOptions = (
  dataset: Dataset,
  locale: Locale,
): readonly { readonly value: string; readonly label: string; readonly href: string }[] =>
  allDecades(dataset).map((decade) => ({
    value: decade,
    label: messagesOf(locale).treaties.decade(decade),
    href: toHref(`${locale}/treaties/decade/${decade}/`),
  }));
