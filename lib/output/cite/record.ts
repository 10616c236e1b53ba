import type { Dataset } from "@/lib/dataset/dataset";
import { pagePath, toHref } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import { formatDay } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { absoluteAddress } from "../site-address";

/** How a record is cited: the record, the dataset with its version, the day of the review, and the address if the site has one. */
export function citeRecord(
  dataset: Dataset,
  locale: Locale,
  { name, path }: { readonly name: string; readonly path: string },
): string {
  const page = pagePath(locale, path);
  return messagesOf(locale).treaties.citation({
    name,
    version: dataset.version,
    year: String(toCivil(dataset.reviewedThrough.from).year),
    reviewed: formatDay(locale, dataset.reviewedThrough.from),
    address: absoluteAddress(page) ?? toHref(page),
  });
}
