import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import { spokenSort } from "@/lib/table/engine/sentences";
import type { Parsed } from "@/lib/table/engine/state";
import { viewOf } from "@/lib/table/engine/view";
import type { SortKey, TableSpec } from "@/lib/table/spec";
import { ActiveFilters, EmptyResult } from "./active-filters";
import { ChipBar } from "./chip-bar";
import { FacetBar } from "./facet-bar";
import { useRecords } from "./records-model";
import { RecordsTable } from "./records-table";
import { SearchField } from "./search-field";
import { TakeMenu } from "./take-menu";
import type { Change } from "./use-table-state";

type Props = { readonly spec: TableSpec; readonly parsed: Parsed; readonly change: Change };

/** The table with all that narrows, orders and takes it away. What a reader types or presses shows at once; rows and counts follow. */
export function RecordsBody({ spec, parsed, change }: Props) {
  const { frame } = spec;
  const deferred = useDeferredValue(parsed);
  const view = useView(spec, deferred);
  const controls = { frame, state: parsed.state, view, change };
  return (
    <div className="records" data-records={frame.id} data-awake={typeof document !== "undefined"}>
      <div className="records-tools">
        <ChipBar {...controls} />
        <div className="records-narrow">
          <SearchField {...controls} />
          <FacetBar {...controls} />
        </div>
      </div>
      <Results spec={spec} parsed={deferred} change={change} />
    </div>
  );
}

/** Counting takes about a millisecond, four on a slow phone: once a state, not once a letter and again for its rows. */
const useView = (spec: TableSpec, parsed: Parsed) =>
  useMemo(() => viewOf(spec.frame, spec.rows, parsed), [spec, parsed]);

/** The rows and all that is said of them. Memoised: it is drawn for a state once, after the controls have answered. */
const Results = memo(function Results({ spec, parsed, change }: Props) {
  const { frame, rows } = spec;
  const { state } = parsed;
  const [said, setSaid] = useState("");
  const table = useRecords(frame, rows, state);
  const view = useView(spec, parsed);
  const shown = table.getRowModel().rows;
  const controls = { frame, state, view, change };
  const toggle = useCallback(
    (id: string) =>
      change(
        (now) => ({
          ...now,
          open: now.open.includes(id) ? now.open.filter((other) => other !== id) : [...now.open, id],
        }),
        "typing",
      ),
    [change],
  );
  const sort = (keys: readonly SortKey[]) => {
    change((now) => ({ ...now, sort: keys }));
    setSaid(spokenSort(frame, keys));
  };
  return (
    <>
      <ActiveFilters {...controls} />
      <p className="records-note" data-note hidden={view.note === null}>
        {view.note}
      </p>
      <div className="records-line">
        <p className="records-summary" data-summary role="status">
          {view.summary}
        </p>
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <TakeMenu frame={frame} state={state} rows={shown.map((row) => row.original)} />
      </div>
      <EmptyResult {...controls} />
      <RecordsTable
        frame={frame}
        rows={shown}
        state={state}
        marks={view.marks}
        onSort={sort}
        onToggle={toggle}
      />
    </>
  );
});
