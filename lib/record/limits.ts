import type { Dataset } from "@/lib/dataset/dataset";
import type { Agreement } from "@/lib/schema/agreement";
import type { Citation } from "@/lib/schema/citation";
import { formatNumber } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { inEnglish, type Words } from "@/lib/text/words";

/** A limit in numbers, in finished words. */
export type LimitRow = {
  readonly item: string;
  readonly value: string;
  readonly unit: string;
  readonly binds: string;
  readonly note: Words | null;
  /** How sure the figure is, told where it is not high. */
  readonly doubt: string | null;
  readonly sources: readonly Citation[];
};

const digitsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** The numeric limits of an agreement, in the order of the table. */
export function limitRows(dataset: Dataset, { id }: Agreement, locale: Locale): readonly LimitRow[] {
  const { treaties, confidence } = messagesOf(locale);
  return dataset.limits
    .filter(({ agreement }) => agreement === id)
    .map((limit) => ({
      item: limit[`item_${locale}`],
      value: formatNumber(locale, limit.limit_value, digitsOf(limit.limit_value)),
      unit: limit[`unit_${locale}`],
      binds: treaties.actors[limit.actor],
      note: limit.note === null ? null : inEnglish(limit.note, locale),
      doubt: limit.confidence === "high" ? null : confidence[limit.confidence],
      sources: limit.sources,
    }));
}
