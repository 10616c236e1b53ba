import type { Dataset } from "@/lib/dataset/dataset";
import type { Agreement } from "@/lib/schema/agreement";
import type { Citation } from "@/lib/schema/citation";
import { formatHistorical } from "@/lib/text/format";
import { baseLocale, type Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { ownOrEnglish, type Words } from "@/lib/text/words";

/** One side's way to ratification: its dated steps, and what is said of it in words. */
export type RatificationSide = {
  readonly side: string;
  readonly steps: readonly {
    readonly date: string;
    readonly step: string;
    readonly vote: string | null;
    readonly note: Words | null;
  }[];
  readonly note: Words | null;
  readonly sources: readonly Citation[];
};

const sides = [
  { actor: "us", told: "us_ratification_note" },
  { actor: "ussr-russia", told: "russia_ratification_note" },
] as const;

/** The longest note that can be nothing but a list of days. */
const shortNote = 60;

/** Whether a note says nothing beside the dated steps: it is short, and every day that it names is one of them. */
function isRepeated(note: string, days: readonly string[]): boolean {
  const named = note.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return note.length <= shortNote && named.length > 0 && named.every((day) => days.includes(day));
}

/** The ratification of an agreement on both sides; a side of which nothing is recorded is left out. */
export function ratificationSides(
  dataset: Dataset,
  agreement: Agreement,
  locale: Locale,
): readonly RatificationSide[] {
  const { treaties } = messagesOf(locale);
  return sides.flatMap(({ actor, told }) => {
    const steps = dataset.ratifications
      .filter((row) => row.agreement === agreement.id && row.actor === actor)
      .toSorted((a, b) => a.date.from - b.date.from);
    const english = agreement[`${told}_${baseLocale}`];
    const note =
      english === null ||
      isRepeated(
        english,
        steps.map(({ date }) => date.text),
      )
        ? null
        : ownOrEnglish((lang) => agreement[`${told}_${lang}`], locale);
    if (steps.length === 0 && note === null) return [];
    return {
      side: treaties.actors[actor],
      steps: steps.map((row) => ({
        date: formatHistorical(locale, row.date.text),
        step: treaties.steps[row.step],
        vote: row.vote?.replace("-", "–") ?? null,
        note: ownOrEnglish((lang) => row[`note_${lang}`], locale),
      })),
      note,
      sources: steps.flatMap(({ sources }) => sources),
    };
  });
}
