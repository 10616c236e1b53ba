import type { Agreement } from "@/lib/schema/agreement";
import type { AgreementId } from "@/lib/schema/id";

type Line = Pick<Agreement, "id" | "supersedes" | "signed">;

const bySigned = <T extends Line>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => a.signed.from - b.signed.from || a.id.localeCompare(b.id));

/** What an agreement replaced in law, or whose function it took over. */
export const predecessorsOf = <T extends Line>(agreements: readonly T[], { supersedes }: T): readonly T[] =>
  bySigned(agreements.filter(({ id }) => supersedes.includes(id)));

/** What replaced an agreement. */
export const successorsOf = <T extends Line>(agreements: readonly T[], { id }: T): readonly T[] =>
  bySigned(agreements.filter(({ supersedes }) => supersedes.includes(id)));

/** Everything reached from an agreement by one step taken again and again, itself left out. */
function reach<T extends Line>(start: T, step: (row: T) => readonly T[]): readonly T[] {
  const found = new Map<AgreementId, T>();
  const open = [...step(start)];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (row.id === start.id || found.has(row.id)) continue;
    found.set(row.id, row);
    open.push(...step(row));
  }
  return [...found.values()];
}

/**
 * The chain that an agreement stands in: what it goes back to and what goes back to it, with itself, in order of
 * signature. Only itself where it stands alone.
 */
export const chainOf = <T extends Line>(agreements: readonly T[], agreement: T): readonly T[] =>
  bySigned([
    ...new Set([
      ...reach(agreement, (row) => predecessorsOf(agreements, row)),
      agreement,
      ...reach(agreement, (row) => successorsOf(agreements, row)),
    ]),
  ]);
