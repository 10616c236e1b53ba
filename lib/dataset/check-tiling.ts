import { conditionDomains } from "@/lib/schema/condition-domains";
import type { HistoricalDate } from "@/lib/schema/historical-date";
import { toIsoDay } from "@/lib/text/calendar";
import type { Located } from "./parse-table";
import {
  endsBeforeStart,
  gap,
  lateStretch,
  openStretch,
  overlappingTerms,
  type Problem,
  sameGrade,
} from "./problems";
import type { Tables } from "./tables";

type Stretch = { readonly start: HistoricalDate; readonly end: HistoricalDate | null };

/** Stretches tile the time from the first to the present: no gap, no overlap, the last one open. */
function checkTiles(rows: readonly Located<Stretch>[], whole: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, located] of rows.entries()) {
    const { start, end } = located.row;
    const before = rows[index - 1]?.row.end;
    if (whole && before && start.from !== before.to)
      problems.push(gap(located, start.text, toIsoDay(before.to)));
    if (whole && (end === null) !== (index === rows.length - 1))
      problems.push(openStretch(located, end?.text ?? null));
    if (end !== null && end.to <= start.from)
      problems.push(endsBeforeStart(located, "end", end.text, start.text));
  }
  return problems;
}

/** The phases tile the time. */
export const checkPhases = ({ phases }: Tables): readonly Problem[] => checkTiles(phases.rows, phases.whole);

/** The conditions of each domain tile the time from the first phase on, and no two neighbours are the same. */
export function checkConditions({ phases, conditions }: Tables): readonly Problem[] {
  const beginning = phases.whole ? phases.rows[0]?.row.start : undefined;
  return conditionDomains.flatMap((domain) => {
    const rows = conditions.rows.filter(({ row }) => row.domain === domain);
    const [first] = rows;
    const late =
      conditions.whole &&
      first !== undefined &&
      beginning !== undefined &&
      first.row.start.from !== beginning.from
        ? [lateStretch(first, first.row.start.text, beginning.text)]
        : [];
    const same = rows.flatMap((located, index) => {
      const before = rows[index - 1]?.row;
      return before?.grade === located.row.grade ? [sameGrade(located, before.grade, before.id)] : [];
    });
    return [...late, ...checkTiles(rows, conditions.whole), ...same];
  });
}

/** Terms end after they begin, and no two top leaders of one side hold office at once. */
export function checkLeaders({ leaders }: Tables): readonly Problem[] {
  const problems: Problem[] = [];
  for (const located of leaders.rows) {
    const { start, end } = located.row;
    if (end !== null && end.to <= start.from)
      problems.push(endsBeforeStart(located, "end", end.text, start.text));
  }
  for (const actor of ["us", "ussr-russia"] as const) {
    const terms = leaders.rows
      .filter(({ row }) => row.actor === actor && row.top_leader)
      .toSorted((a, b) => a.row.start.from - b.row.start.from);
    for (const [index, located] of terms.entries()) {
      const before = terms[index - 1]?.row;
      if (before !== undefined && (before.end === null || before.end.from > located.row.start.from))
        problems.push(overlappingTerms(located, located.row.start.text, before.id));
    }
  }
  return problems;
}
