import type { Membership } from "@/lib/schema/membership";
import type { Located } from "./parse-table";
import { endsBeforeStart, outsideAlliance, overlappingStay, type Problem } from "./problems";
import type { Tables } from "./tables";

/** Alliances and stays run forward, a stay ends with its alliance at the latest, and no country is in one twice at once. */
export function checkAlliances({ alliances, memberships }: Tables): readonly Problem[] {
  const ends = new Map<string, number>(
    alliances.rows.map(({ row }) => [row.id, row.dissolved?.to ?? Number.POSITIVE_INFINITY]),
  );
  return [
    ...alliances.rows.flatMap((located) => {
      const { founded, dissolved } = located.row;
      return dissolved !== null && dissolved.to <= founded.from
        ? [endsBeforeStart(located, "dissolved", dissolved.text, founded.text)]
        : [];
    }),
    ...memberships.rows.flatMap((located) => checkStay(located, ends.get(located.row.alliance))),
    ...checkOverlaps(memberships.rows),
  ];
}

function checkStay(located: Located<Membership>, dissolved: number | undefined): readonly Problem[] {
  const { joined, left } = located.row;
  const problems: Problem[] = [];
  if (left !== null && left.to <= joined.from)
    problems.push(endsBeforeStart(located, "left", left.text, joined.text));
  if (dissolved === undefined || !Number.isFinite(dissolved)) return problems;
  if (joined.from >= dissolved) problems.push(outsideAlliance(located, "joined", joined.text));
  else if (left === null || left.from >= dissolved)
    problems.push(outsideAlliance(located, "left", left?.text ?? ""));
  return problems;
}

const endOf = ({ left }: Membership): number => left?.from ?? Number.POSITIVE_INFINITY;

function checkOverlaps(rows: readonly Located<Membership>[]): readonly Problem[] {
  // Of the stays so far of a country in an alliance, the one that lasts longest.
  const longest = new Map<string, Located<Membership>>();
  return rows
    .toSorted((a, b) => a.row.joined.from - b.row.joined.from)
    .flatMap((located) => {
      const { alliance, iso3, joined } = located.row;
      const key = `${alliance} ${iso3}`;
      const before = longest.get(key);
      if (before === undefined || endOf(before.row) < endOf(located.row)) longest.set(key, located);
      return before !== undefined && endOf(before.row) > joined.from
        ? [overlappingStay(located, joined.text, before.row.id)]
        : [];
    });
}
