import { toIsoDay } from "@/lib/text/calendar";
import { endsBeforeStart, openPhase, overlappingTerms, type Problem, phaseGap } from "./problems";
import type { Tables } from "./tables";

/** The phases tile the time from the first to the present: no gap, no overlap, the last one open. */
export function checkPhases({ phases }: Tables): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, located] of phases.rows.entries()) {
    const { row } = located;
    const before = phases.rows[index - 1]?.row.end;
    if (phases.whole && before && row.start.from !== before.to)
      problems.push(phaseGap(located, row.start.text, toIsoDay(before.to)));
    if (phases.whole && (row.end === null) !== (index === phases.rows.length - 1))
      problems.push(openPhase(located, row.end?.text ?? null));
    if (row.end !== null && row.end.to <= row.start.from)
      problems.push(endsBeforeStart(located, "end", row.end.text, row.start.text));
  }
  return problems;
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
