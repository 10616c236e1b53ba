import { useCallback, useState } from "react";
import { createRoot } from "react-dom/client";
import { RecordsBody } from "@/components/table/records-body";
import type { Change } from "@/components/table/use-table-state";
import type { Parsed } from "@/lib/table/engine/address";
import { prepareSearch } from "@/lib/table/engine/filter";
import { defaultState } from "@/lib/table/engine/state";
import type { TableSpec } from "@/lib/table/spec";

/** The table of records alone on a page, with its state in memory: what `npm run bench` measures. */
const isSpec = (value: unknown): value is TableSpec =>
  typeof value === "object" && value !== null && "frame" in value && "rows" in value;

function BenchTable({ spec }: { readonly spec: TableSpec }) {
  const [parsed, setParsed] = useState<Parsed>({ state: defaultState(spec.frame), unknown: [] });
  const change: Change = useCallback(
    (next) =>
      setParsed(({ state }) => ({ state: typeof next === "function" ? next(state) : next, unknown: [] })),
    [],
  );
  return <RecordsBody spec={spec} parsed={parsed} change={change} />;
}

/** Events from 16 ms on, the least that browsers report; TypeScript's own list of options lacks the threshold. */
const everyEvent = Object.assign({ type: "event" }, { durationThreshold: 16 });

let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe(everyEvent);

Object.assign(window, {
  startWatch: () => {
    longest = 0;
  },
  longest: () => longest,
});

const spec: unknown = Reflect.get(window, "bench");
const main = document.querySelector("main");
if (isSpec(spec)) prepareSearch(spec.rows);
if (main !== null && isSpec(spec)) createRoot(main).render(<BenchTable spec={spec} />);
