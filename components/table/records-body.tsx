import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Parsed } from "@/lib/table/engine/address";
import { spokenSort } from "@/lib/table/engine/sentences";
import { type TableView, viewOf } from "@/lib/table/engine/view";
import type { SortKey, TableFrame, TableSpec } from "@/lib/table/spec";
import { ActiveFilters, EmptyResult } from "./active-filters";
import { ChipBar } from "./chip-bar";
import { FacetBar } from "./facet-bar";
import { type RecordsModel, useRecords } from "./records-model";
import { RecordsTable } from "./records-table";
import { SearchField } from "./search-field";
import { TakeMenu } from "./take-menu";
import type { Change } from "./use-table-state";

type Props = { readonly spec: TableSpec; readonly parsed: Parsed; readonly change: Change };

/** The table with all that narrows, orders and takes it away. What a reader types or presses shows at once; rows and counts follow. */
export function RecordsBody({ spec, parsed, change }: Props) {
  const { frame } = spec;
  const deferred = useDeferredValue(parsed);
  const { rows, counts, columns } = useRecords(spec, deferred.state);
  // Once a state, not once a letter and again for its rows.
  const view = useMemo(
    () => viewOf(frame, deferred, { rows: spec.rows, counts }),
    [frame, deferred, spec, counts],
  );
  const controls = { frame, state: parsed.state, view, change };
  return (
    <div className="records" data-records={frame.id} data-awake={typeof document !== "undefined"}>
      <div className="records-tools">
        {frame.chips === null ? null : <ChipBar chips={frame.chips} {...controls} />}
        <div className="records-narrow">
          <SearchField {...controls} />
          <FacetBar {...controls} />
        </div>
      </div>
      <Results
        frame={frame}
        state={deferred.state}
        view={view}
        rows={rows}
        columns={columns}
        change={change}
      />
    </div>
  );
}

type ResultsProps = {
  readonly frame: TableFrame;
  readonly state: Parsed["state"];
  readonly view: TableView;
  readonly rows: RecordsModel["rows"];
  readonly columns: readonly string[];
  readonly change: Change;
};

/** The rows and all that is said of them. Memoised: it is drawn for a state once, after the controls have answered. */
const Results = memo(function Results({ frame, state, view, rows, columns, change }: ResultsProps) {
  const [said, setSaid] = useState("");
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
        {frame.take === null ? null : (
          <TakeMenu frame={frame} take={frame.take} state={state} rows={rows.map((row) => row.original)} />
        )}
      </div>
      <EmptyResult {...controls} />
      <RecordsTable
        frame={frame}
        rows={rows}
        columns={columns}
        sort={state.sort}
        marks={view.marks}
        onSort={sort}
        onToggle={toggle}
      />
    </>
  );
});
