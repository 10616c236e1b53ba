import type { Dataset } from "@/lib/dataset/dataset";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { type RecordLink, recordLink, recordNames } from "./links";
import { type Reference, referencesOf } from "./reference";

/** A statement of the article in finished words. */
export type SeedItem = {
  readonly id: string;
  readonly section: number;
  readonly dated: string;
  readonly statement: string;
  readonly difference: string | null;
  readonly verdict: "agrees" | "differs" | "not-carried";
  readonly verdictWords: string;
  readonly records: readonly RecordLink[];
  readonly references: readonly Reference[];
};

/** The statements of the article in its order, with the records that carry them and the evidence where others differ. */
export function seedItems(dataset: Dataset, locale: Locale): readonly SeedItem[] {
  const { seed } = messagesOf(locale);
  const names = recordNames(dataset, locale);
  return dataset.seedStatements.map((row) => ({
    id: row.id,
    section: row.section,
    dated: row[`dated_${locale}`],
    statement: row[`statement_${locale}`],
    difference: row[`difference_${locale}`],
    verdict: row.verdict,
    verdictWords: seed.verdicts[row.verdict],
    records: row.carried_by.map(({ table, id }) => recordLink(names, table, id)),
    references: referencesOf(dataset, row.sources),
  }));
}
