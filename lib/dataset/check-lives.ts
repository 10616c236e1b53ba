import { type HistoricalDate, mayPrecede } from "@/lib/schema/historical-date";
import type { Leader } from "@/lib/schema/leader";
import type { Located, Table } from "./parse-table";
import { notInOffice, outsideAgreement, type Problem } from "./problems";
import type { Tables } from "./tables";

/** What happens to something, or is done by somebody, lies in its life and in their term. */
export const checkLives = (tables: Tables): readonly Problem[] => [
  ...checkSteps(tables),
  ...checkOffices(tables.summits, tables.leaders, ({ date, end_date }) => ({
    from: date,
    to: end_date ?? date,
  })),
];

/** A step of ratification follows the signature, and no step binds to what has ended. */
function checkSteps({ ratifications, agreements }: Tables): readonly Problem[] {
  const known = new Map<string, (typeof agreements.rows)[number]["row"]>(
    agreements.rows.map(({ row }) => [row.id, row]),
  );
  return ratifications.rows.flatMap((located) => {
    const { agreement, date } = located.row;
    const row = known.get(agreement);
    if (row === undefined) return [];
    const { signed, ended } = row;
    if (!mayPrecede(signed, date))
      return [outsideAgreement(located, date.text, `before the signature (${signed.text})`)];
    return ended !== null && !mayPrecede(date, ended)
      ? [outsideAgreement(located, date.text, `after the end (${ended.text})`)]
      : [];
  });
}

type NamesLeaders = {
  readonly us_leaders: readonly string[];
  readonly soviet_russian_leaders: readonly string[];
};

type Span = { readonly from: HistoricalDate; readonly to: HistoricalDate };

/** Who meets as a leader holds an office of leaders.csv at that time. Names that it lacks altogether are told elsewhere. */
function checkOffices<T extends NamesLeaders>(
  { rows }: Table<T>,
  leaders: Table<Leader>,
  spanOf: (row: T) => Span,
): readonly Problem[] {
  if (!leaders.whole) return [];
  const holds = (name: string, { from, to }: Span) =>
    leaders.rows.some(
      ({ row }) =>
        row.name_en === name && mayPrecede(row.start, to) && (row.end === null || mayPrecede(from, row.end)),
    );
  // A term that runs backwards is told where it stands, and holds nothing against those who met.
  const backwards = new Set(
    leaders.rows
      .filter(({ row }) => row.end !== null && !mayPrecede(row.start, row.end))
      .map(({ row }) => row.name_en),
  );
  const known = new Set(leaders.rows.map(({ row }) => row.name_en).filter((name) => !backwards.has(name)));
  const toldOf = (located: Located<T>, column: keyof NamesLeaders): readonly Problem[] => {
    const span = spanOf(located.row);
    return located.row[column]
      .filter((name) => known.has(name) && !holds(name, span))
      .map((name) => notInOffice(located, column, name, span.from.text));
  };
  return rows.flatMap((located) => [
    ...toldOf(located, "us_leaders"),
    ...toldOf(located, "soviet_russian_leaders"),
  ]);
}
