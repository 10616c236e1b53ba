import type { Locale } from "@/lib/text/locales";
import type { RowFacts, SortKey, SortValue, TableFrame } from "../spec";

const collators = new Map<Locale, Intl.Collator>();

/** Words in the order of a language, numbers in them by value: "treaty 9" before "treaty 10". */
function collatorOf(locale: Locale): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  collators.set(locale, known);
  return known;
}

/** The ascending order of two values that are there. */
export function compareValues(locale: Locale, a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collatorOf(locale).compare(String(a), String(b));
}

function compareBy(locale: Locale, descending: boolean, a: SortValue, b: SortValue): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = compareValues(locale, a, b);
  return descending ? -order : order;
}

/** The rows in the order of some keys: what is missing comes last both ways, equal rows stay as they were. */
export function sortRows<T extends RowFacts>(
  { locale }: Pick<TableFrame, "locale">,
  rows: readonly T[],
  sort: readonly SortKey[],
): readonly T[] {
  return rows.toSorted((a, b) => {
    for (const { column, descending } of sort) {
      const order = compareBy(locale, descending, a.keys[column] ?? null, b.keys[column] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The order after a press on a heading: the other way round if it is the first key already, else by it alone; with Shift as a further key. */
export function nextSort(sort: readonly SortKey[], column: string, further: boolean): readonly SortKey[] {
  const current = sort.find((key) => key.column === column);
  const next = { column, descending: current === undefined ? false : !current.descending };
  if (!further) return [sort.length > 1 && current !== undefined ? current : next];
  return current === undefined ? [...sort, next] : sort.map((key) => (key === current ? next : key));
}
