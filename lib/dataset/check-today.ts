import type { Check } from "@/lib/schema/checked";
import type { HistoricalDate } from "@/lib/schema/historical-date";
import { type Day, toIsoDay } from "@/lib/text/calendar";
import type { Located } from "./parse-table";
import { afterToday, type Problem } from "./problems";
import type { Tables } from "./tables";

/** Nothing was reviewed, and no document read, on a day that has not come. `today` is the last day anywhere on Earth. */
export function checkToday(tables: Tables, reviewed: HistoricalDate, today: Day): readonly Problem[] {
  const told = toIsoDay(today);
  const ofReview =
    reviewed.to > today + 1
      ? [afterToday({ file: "datapackage.json", line: 1 }, "reviewed_through", reviewed.text, told)]
      : [];
  const ofLooks = (rows: readonly Located<{ readonly checked: readonly Check[] }>[]) =>
    rows.flatMap((located) =>
      located.row.checked
        .filter(({ on }) => on.from > today)
        .map(({ on }) => afterToday(located, "checked", on.text, told)),
    );
  const { events, agreements, limits, ratifications, alliances, memberships, summits } = tables;
  const { conditions, "agreed-pairs": pairs } = tables;
  return [
    ...ofReview,
    ...[
      events,
      agreements,
      limits,
      ratifications,
      alliances,
      memberships,
      summits,
      conditions,
      pairs,
    ].flatMap(({ rows }) => ofLooks(rows)),
  ];
}
