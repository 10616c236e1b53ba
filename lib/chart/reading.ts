import type { Fact } from "@/lib/record/fact";
import { formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import type { Ghost, Stretch } from "./elements";

/** What a chart says of one of its points, in finished words: for the card at the pointer and for a screen reader. */
export type Reading = {
  readonly heading: string;
  /** The value with its word, "−4.9 cold". */
  readonly value: string;
  readonly temperature: number | null;
  readonly facts: readonly Fact[];
  readonly lists: readonly ReadingList[];
  /** All of it as one sentence to be spoken. */
  readonly spoken: string;
};

export type ReadingList = {
  readonly label: string;
  readonly items: readonly ReadingItem[];
  /** What the list comes to, with all that it does not name; null where it is no sum. */
  readonly total: string | null;
  /** What else there is, opened by its label. */
  readonly more: ReadingMore | null;
};

export type ReadingMore = { readonly label: string; readonly items: readonly ReadingItem[] };

export type ReadingItem = {
  readonly id: string;
  /** What stands before its name: a domain, a date; null for none. */
  readonly lead: string | null;
  readonly label: string;
  readonly value: string;
  readonly tone: number;
  /** The page that tells more of it, below that of the language; null where there is none. */
  readonly path: string | null;
};

/** A reading of a heading and a value alone. */
export const plainReading = (heading: string, value: string, temperature: number | null): Reading => ({
  heading,
  value,
  temperature,
  facts: [],
  lists: [],
  spoken: spokenOf(heading, value, []),
});

/** A reading as one sentence after the other. */
export const spokenOf = (heading: string, value: string, more: readonly string[]): string =>
  [`${heading}: ${value}`, ...more].join(". ");

/** A list, if there is anything in it. */
export const listOf = (
  label: string,
  items: readonly ReadingItem[],
  { total = null, more = null }: Partial<Pick<ReadingList, "total" | "more">> = {},
): readonly ReadingList[] => (items.length === 0 ? [] : [{ label, items, total, more }]);

export const spokenFact = ({ label, value }: Fact): string => `${label} ${value}`;

/** The word of a temperature, from the stretches of its axis. */
export function wordAt(words: readonly Stretch[], value: number): string {
  const stretch =
    value < 0 ? words.find(({ to }) => value <= to) : words.findLast(({ from }) => value >= from);
  return stretch?.label ?? "";
}

/** A temperature with its word, or what is said where there is none. */
export const temperatureReading = (
  {
    locale,
    words,
    nothing,
  }: { readonly locale: Locale; readonly words: readonly Stretch[]; readonly nothing: string },
  value: number | null,
): string => (value === null ? nothing : `${formatSigned(locale, value)} ${wordAt(words, value)}`);

/** What the default says on a day, where a reader has set something else. */
export function ghostFacts(ghost: Ghost | null, day: number, locale: Locale): readonly Fact[] {
  const y = ghost?.points.find(({ x }) => x >= day)?.y ?? null;
  return ghost === null || y === null
    ? []
    : [{ id: "ghost", label: ghost.label, value: formatSigned(locale, y) }];
}
