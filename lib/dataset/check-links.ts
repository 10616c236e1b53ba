import type { Check } from "@/lib/schema/checked";
import type { Citation } from "@/lib/schema/citation";
import type { Leader } from "@/lib/schema/leader";
import { checkSuccession } from "./check-succession";
import type { Tables } from "./dataset";
import type { Located, Table } from "./parse-table";
import { type Problem, unknownLeader, unresolved } from "./problems";

/** Every id and every name that a row gives exists where it says. */
export function checkLinks(tables: Tables): readonly Problem[] {
  const { phases, events, weights, agreements, limits, ratifications, summits, leaders } = tables;
  const { alliances, memberships, series, "series-catalog": catalogue } = tables;
  return [
    ...checkSources(tables),
    ...links(events, "agreement", (row) => row.agreement, agreements),
    ...links(limits, "agreement", (row) => row.agreement, agreements),
    ...links(ratifications, "agreement", (row) => row.agreement, agreements),
    ...links(alliances, "agreement", (row) => row.agreement, agreements),
    ...links(memberships, "alliance", (row) => row.alliance, alliances),
    ...links(series, "series", (row) => row.series, catalogue),
    ...checkRecords(tables),
    ...checkLooks(tables),
    ...links(events, "cameo", (row) => row.cameo, weights),
    ...links(phases, "start_event", (row) => row.start_event, events),
    ...links(phases, "end_event", (row) => row.end_event, events),
    ...agreements.rows.flatMap((located) =>
      located.row.supersedes.flatMap((id) => resolve(located, "supersedes", id, agreements)),
    ),
    ...checkSuccession(agreements),
    ...checkNames(phases, leaders),
    ...checkNames(summits, leaders),
  ];
}

const resolve = (
  located: Located<unknown>,
  column: string,
  id: string,
  table: Table<unknown>,
): readonly Problem[] =>
  table.ids === null || table.ids.has(id) ? [] : [unresolved(located, column, id, table.file)];

const links = <T>(
  from: Table<T>,
  column: string,
  idOf: (row: T) => string | null,
  to: Table<unknown>,
): readonly Problem[] =>
  from.rows.flatMap((located) => {
    const id = idOf(located.row);
    return id === null ? [] : resolve(located, column, id, to);
  });

function checkSources(tables: Tables): readonly Problem[] {
  const { sources, ...citing } = tables;
  return Object.values(citing).flatMap((table: Table<{ readonly sources: readonly Citation[] }>) =>
    table.rows.flatMap((located) =>
      located.row.sources.flatMap(({ source }) => resolve(located, "sources", source, sources)),
    ),
  );
}

/** The works that rows were compared with exist. */
function checkLooks(tables: Tables): readonly Problem[] {
  const { events, agreements, limits, ratifications, alliances, memberships, summits, sources } = tables;
  return [events, agreements, limits, ratifications, alliances, memberships, summits].flatMap(
    (table: Table<{ readonly checked: readonly Check[] }>) =>
      table.rows.flatMap((located) =>
        located.row.checked.flatMap(({ by }) => resolve(located, "checked", by.source, sources)),
      ),
  );
}

/** The records that carry a statement of the article exist. */
const checkRecords = (tables: Tables): readonly Problem[] =>
  tables["seed-coverage"].rows.flatMap((located) =>
    located.row.carried_by.flatMap(({ table, id }) =>
      resolve(located, "carried_by", id, tables[table]).map((problem) => ({
        ...problem,
        value: `${table}/${id}`,
      })),
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
