import type { Agreement } from "@/lib/schema/agreement";
import { columnNames } from "@/lib/schema/in-every-language";
import { locales } from "@/lib/text/locales";
import type { Table } from "./parse-table";
import { halfSuccessor, noSuccessor, type Problem, supersedesItself } from "./problems";

/** What is superseded says by what, in ids or in words, and no row replaces itself or what was signed after it. */
export function checkSuccession(agreements: Table<Agreement>): readonly Problem[] {
  const rows = new Map<string, Agreement>(agreements.rows.map(({ row }) => [row.id, row]));
  const replaced = new Set<string>(agreements.rows.flatMap(({ row }) => row.supersedes));
  return agreements.rows.flatMap((located) => {
    const { id, status, supersedes, signed } = located.row;
    const problems: Problem[] = [];
    const empty = columnNames("successor").filter((column) => located.row[column] === null);
    const inNoWords = empty.length === locales.length;
    const unnamed = !replaced.has(id) && inNoWords;
    // A refused row may be the successor: only a table that was read whole can say that there is none.
    if (agreements.whole && status.kind === "superseded" && unnamed) problems.push(noSuccessor(located, id));
    if (!inNoWords) problems.push(...empty.map((column) => halfSuccessor(located, column)));
    for (const earlier of supersedes) {
      const row = rows.get(earlier);
      if (row !== undefined && (earlier === id || row.signed.from >= signed.to))
        problems.push(supersedesItself(located, earlier));
    }
    return problems;
  });
}
