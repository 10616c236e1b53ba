import { type MouseEvent, useState } from "react";
import type { TableColumn } from "@/lib/table/cell";
import { nextSort } from "@/lib/table/engine/order";
import type { TableView } from "@/lib/table/engine/view";
import type { SortKey, TableFrame } from "@/lib/table/spec";
import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import { RecordRow } from "./record-row";
import type { ModelRow } from "./records-features";

type Props = {
  readonly frame: TableFrame;
  readonly rows: readonly ModelRow[];
  /** The ids of the columns that are shown; keeps its identity, so that rows need not be drawn again for it. */
  readonly columns: readonly string[];
  readonly sort: readonly SortKey[];
  readonly marks: TableView["marks"];
  readonly onSort: (sort: readonly SortKey[]) => void;
  /** Keeps its identity. */
  readonly onToggle: (id: string) => void;
};

/** The server writes all columns, those that are not shown as hidden: the address may ask for them before the table lives. */
const isServer = typeof document === "undefined";

/** Beyond this many rows a table shows them in parts: a longer page is slow to lay out, and nobody reads it. */
const mostAtOnce = 500;
const part = 200;

/** The rows under headings that sort; cards on a phone. */
export function RecordsTable({ frame, rows, columns, sort, marks, onSort, onToggle }: Props) {
  const [limit, setLimit] = useState(part);
  const heads = frame.columns
    .map((column) => ({ ...column, hidden: !columns.includes(column.id) }))
    .filter(({ hidden }) => isServer || !hidden);
  const shown = rows.length > mostAtOnce ? rows.slice(0, limit) : rows;
  const press = (event: MouseEvent, column: string) => onSort(nextSort(sort, column, event.shiftKey));
  const rest = rows.length - shown.length;
  return (
    <>
      <div className="records-scroll" data-columns={columns.length > 7 ? "many" : "few"}>
        <table className="records-table" data-rows={rows.length === 0 ? "none" : "some"}>
          <caption>
            {frame.caption} <span>{frame.words.sortHint}</span>
          </caption>
          <Heads columns={heads} marks={marks} hint={frame.words.sortHint} onSort={press} />
          <tbody>
            {shown.map((row) => (
              <RecordRow
                key={row.id}
                row={row.original}
                frame={frame}
                columns={columns}
                isOpen={row.getIsExpanded()}
                onToggle={onToggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rest === 0 ? null : (
        <button type="button" className="more" onClick={() => setLimit(limit + part)}>
          {fill(frame.words.more, { count: formatNumber(frame.locale, Math.min(part, rest)) })}
        </button>
      )}
    </>
  );
}

type HeadsProps = {
  readonly columns: readonly (TableColumn & { readonly hidden: boolean })[];
  readonly marks: TableView["marks"];
  readonly hint: string;
  readonly onSort: (event: MouseEvent, column: string) => void;
};

function Heads({ columns, marks, hint, onSort }: HeadsProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, label, sortable, hidden }) => {
          const mark = marks[id];
          return (
            <th key={id} scope="col" data-column={id} hidden={hidden} aria-sort={mark?.direction}>
              {sortable ? (
                <button type="button" title={hint} onClick={(event) => onSort(event, id)}>
                  {label}
                  <span className="sort-mark" aria-hidden="true">
                    {mark?.text}
                  </span>
                </button>
              ) : (
                <span>{label}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
