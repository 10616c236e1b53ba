import type { Dataset } from "@/lib/dataset/dataset";
import { pagePath } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import { formatDay } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { siteOrigin } from "./site-address";

/** How a record is cited: the record, the dataset with its version, the day of the review, and the address if the site has one. */
export function citeRecord(
  dataset: Dataset,
  locale: Locale,
  { name, path }: { readonly name: string; readonly path: string },
): string {
  const origin = siteOrigin();
  return messagesOf(locale).treaties.citation({
    name,
    version: dataset.version,
    year: String(toCivil(dataset.reviewedThrough.from).year),
    reviewed: formatDay(locale, dataset.reviewedThrough.from),
    address: origin === null ? `/${pagePath(locale, path)}` : `${origin}/${pagePath(locale, path)}`,
  });
}
