import { type Day, firstOfMonth, toCivil } from "@/lib/text/calendar";
import type { MonthValue } from "./temperature";

/** A stretch of months in one state: first day of the first, last day of the last, and how many months that is. */
export type Spell = { readonly from: Day; readonly to: Day; readonly months: number };

/** The runs of consecutive months whose value passes a test, in order. */
function runsOf(months: readonly MonthValue[], passes: (value: number) => boolean): readonly Spell[] {
  const runs: Spell[] = [];
  for (const { day, value } of months) {
    if (value === null || !passes(value)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === firstOfMonth(day))
      runs.splice(-1, 1, { ...last, to: day, months: last.months + 1 });
    else runs.push({ from: firstOfMonth(day), to: day, months: 1 });
  }
  return runs;
}

/** Whole months between the last day of one run and the first of the next. */
function monthsApart(before: Spell, after: Spell): number {
  const [end, start] = [toCivil(before.to + 1), toCivil(after.from)];
  return (start.year - end.year) * 12 + start.month - end.month;
}

/**
 * Spells: runs of at least `atLeast` months; two that lie no more than `bridge` months apart are one, so that a dip of
 * a season does not cut an era in two. The months of a bridged gap are not counted.
 */
export function spellsOf(
  months: readonly MonthValue[],
  passes: (value: number) => boolean,
  { atLeast, bridge }: { readonly atLeast: number; readonly bridge: number },
): readonly Spell[] {
  const joined: Spell[] = [];
  for (const run of runsOf(months, passes)) {
    const last = joined.at(-1);
    if (last !== undefined && monthsApart(last, run) <= bridge)
      joined.splice(-1, 1, { from: last.from, to: run.to, months: last.months + run.months });
    else joined.push(run);
  }
  return joined.filter((spell) => spell.months >= atLeast);
}
