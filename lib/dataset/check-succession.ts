import type { Agreement } from "@/lib/schema/agreement";
import type { Table } from "./parse-table";
import { halfSuccessor, noSuccessor, type Problem, supersedesItself } from "./problems";

/** What is superseded says by what, in ids or in words, and no row replaces itself or what was signed after it. */
export function checkSuccession(agreements: Table<Agreement>): readonly Problem[] {
  const rows = new Map<string, Agreement>(agreements.rows.map(({ row }) => [row.id, row]));
  const replaced = new Set<string>(agreements.rows.flatMap(({ row }) => row.supersedes));
  return agreements.rows.flatMap((located) => {
    const { id, status, supersedes, signed, successor_en, successor_ja } = located.row;
    const problems: Problem[] = [];
    const unnamed = !replaced.has(id) && successor_en === null && successor_ja === null;
    // A refused row may be the successor: only a table that was read whole can say that there is none.
    if (agreements.whole && status.kind === "superseded" && unnamed) problems.push(noSuccessor(located, id));
    if ((successor_en === null) !== (successor_ja === null))
      problems.push(halfSuccessor(located, successor_en === null ? "successor_en" : "successor_ja"));
    for (const earlier of supersedes) {
      const row = rows.get(earlier);
      if (row !== undefined && (earlier === id || row.signed.from >= signed.to))
        problems.push(supersedesItself(located, earlier));
    }
    return problems;
  });
}
