import type { Alliance } from "@/lib/schema/alliance";
import { type HistoricalDate, mayPrecede } from "@/lib/schema/historical-date";
import type { Membership } from "@/lib/schema/membership";
import type { Located } from "./parse-table";
import {
  beforeAlliance,
  endsBeforeStart,
  otherCountry,
  outsideAlliance,
  outsideStay,
  overlappingStay,
  type Problem,
} from "./problems";
import type { Tables } from "./tables";

/** Alliances and stays run forward, a stay lies in the life of its alliance, and no country is in one twice at once. */
export function checkAlliances({ alliances, memberships }: Tables): readonly Problem[] {
  const known = new Map<string, Alliance>(alliances.rows.map(({ row }) => [row.id, row]));
  return [
    ...alliances.rows.flatMap((located) => {
      const { founded, dissolved } = located.row;
      return dissolved !== null && dissolved.to <= founded.from
        ? [endsBeforeStart(located, "dissolved", dissolved.text, founded.text)]
        : [];
    }),
    ...memberships.rows.flatMap((located) => checkStay(located, known.get(located.row.alliance))),
    ...checkOverlaps(memberships.rows),
    ...checkCountries(memberships.rows),
  ];
}

const mayLieBetween = (date: HistoricalDate, from: HistoricalDate, to: HistoricalDate | null) =>
  mayPrecede(from, date) && (to === null || mayPrecede(date, to));

function checkStay(located: Located<Membership>, alliance: Alliance | undefined): readonly Problem[] {
  const { joined, left, in_force } = located.row;
  const problems: Problem[] = [];
  if (alliance !== undefined && !mayPrecede(alliance.founded, joined))
    problems.push(beforeAlliance(located, "joined", joined.text, alliance.founded.text));
  if (in_force !== null && !mayLieBetween(in_force, joined, left))
    problems.push(outsideStay(located, in_force.text));
  if (left !== null && left.to <= joined.from)
    problems.push(endsBeforeStart(located, "left", left.text, joined.text));
  const dissolved = alliance?.dissolved?.to;
  if (dissolved === undefined) return problems;
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

/** One name stands for one code. A code has several names where the state had, as Germany. */
function checkCountries(rows: readonly Located<Membership>[]): readonly Problem[] {
  const codes = new Map<string, string>();
  return rows.flatMap((located) => {
    const { country_en, iso3 } = located.row;
    const before = codes.get(country_en) ?? iso3;
    codes.set(country_en, before);
    return before === iso3 ? [] : [otherCountry(located, "iso3", iso3, before)];
  });
}
