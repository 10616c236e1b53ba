import type { Dataset } from "@/lib/dataset/dataset";
import { chainOf, successorsOf } from "@/lib/domain/lineage";
import type { FieldRole } from "@/lib/look/roles";
import { agreementLabel, agreementPath, endingWords, sinceWords } from "@/lib/record/agreement-words";
import { type Life, lifeAxis, lifeOf, roleOf } from "@/lib/record/life";
import type { Agreement } from "@/lib/schema/agreement";
import { toHref } from "@/lib/text/address";
import { formatHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";

/** A member of a chain, with its life and the places in the list of those that replaced it. */
export type ChainLink = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly time: string;
  readonly life: Life;
  readonly role: FieldRole | "faint";
  readonly isThis: boolean;
  readonly next: readonly number[];
};

export type Chain = {
  readonly links: readonly ChainLink[];
  readonly axis: readonly [number, number];
  /** What replaced it, in words, where that has no row. */
  readonly successor: string | null;
};

/** What an agreement replaced, and what replaced it, as far as the data go, in order of signature. */
export function treatyChain(dataset: Dataset, agreement: Agreement, locale: Locale): Chain {
  const rows = chainOf(dataset.agreements, agreement);
  return {
    axis: lifeAxis(dataset),
    successor: agreement[`successor_${locale}`],
    links: rows.map((row) => ({
      id: row.id,
      name: agreementLabel(row, locale),
      href: toHref(agreementPath(row, locale)),
      time: timeOf(row, locale),
      life: lifeOf(row, dataset.reviewedThrough.to),
      role: roleOf(row),
      isThis: row.id === agreement.id,
      next: successorsOf(rows, row).map((later) => rows.indexOf(later)),
    })),
  };
}

const timeOf = (row: Agreement, locale: Locale): string =>
  [
    sinceWords(row.status, locale) ?? formatHistorical(locale, row.signed.text),
    endingWords(row.status, locale),
  ].join(" · ");
