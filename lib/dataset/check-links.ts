import type { Leader } from "@/lib/schema/leader";
import { checkSuccession } from "./check-succession";
import type { Table } from "./parse-table";
import { type Problem, unknownLeader, unresolved } from "./problems";
import { tables as declared, type TableName, type Tables, tableNames } from "./tables";

/** Every id and every name that a row gives exists where it says. */
export const checkLinks = (tables: Tables): readonly Problem[] => [
  ...tableNames.flatMap((name) => checkIds(tables, name)),
  ...checkSuccession(tables.agreements),
  ...checkNames(tables.phases, tables.leaders),
  ...checkNames(tables.summits, tables.leaders),
];

/** The rows that a table names exist; those of a file that could not be read are not missed. */
const checkIds = <Name extends TableName>(tables: Tables, name: Name): readonly Problem[] =>
  declared[name].links.flatMap(({ column, namedBy }) =>
    tables[name].rows.flatMap((located) =>
      namedBy(located.row).flatMap(({ table, id, text }) => {
        const { ids, file } = tables[table];
        return ids === null || ids.has(id) ? [] : [unresolved(located, column, text, file)];
      }),
    ),
  );

type NamesLeaders = {
  readonly us_leaders: readonly string[];
  readonly soviet_russian_leaders: readonly string[];
};

function checkNames<T extends NamesLeaders>(table: Table<T>, leaders: Table<Leader>): readonly Problem[] {
  if (!leaders.whole) return [];
  const known = leaders.rows.map(({ row }) => row.name_en);
  return table.rows.flatMap((located) =>
    (["us_leaders", "soviet_russian_leaders"] as const).flatMap((column) =>
      located.row[column]
        .filter((name) => !known.includes(name))
        .map((name) => unknownLeader(located, column, name)),
    ),
  );
}
