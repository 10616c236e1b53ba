import type { Dataset } from "@/lib/dataset/dataset";
import { type TreatyRecord, treatyRecord } from "@/lib/record/agreement";
import { type Reference, referencesOf } from "@/lib/record/reference";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** What an opened row of the table shows: the heart of the record, with the works that it cites. */
export type TreatyDetails = Pick<
  TreatyRecord,
  "id" | "fullName" | "otherNames" | "provides" | "verification" | "limits" | "ratification" | "confidence"
> & { readonly references: readonly Reference[] };

/** The words between the details. */
export type DetailWords = ReturnType<typeof detailWords>;

export type TreatyDetailsFile = {
  readonly words: DetailWords;
  readonly records: Readonly<Record<string, TreatyDetails>>;
};

function detailWords(locale: Locale) {
  const { page } = messagesOf(locale).treaties;
  const { provides, verification, limits, limit, value, binds, ratification, sources, noRatification } = page;
  return { provides, verification, limits, limit, value, binds, ratification, sources, noRatification };
}

/** The details of every agreement, by id: one file, fetched when the first row is opened. */
export const treatyDetails = (dataset: Dataset, locale: Locale): TreatyDetailsFile => ({
  words: detailWords(locale),
  records: Object.fromEntries(
    dataset.agreements.map((agreement) => {
      const record = treatyRecord(dataset, agreement, locale);
      const { id, fullName, otherNames, provides, verification, limits, ratification, confidence } = record;
      const references = referencesOf(dataset, agreement.sources);
      return [
        id,
        { id, fullName, otherNames, provides, verification, limits, ratification, confidence, references },
      ];
    }),
  ),
});
