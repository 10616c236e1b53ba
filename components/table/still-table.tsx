import { defaultColumns } from "@/lib/table/engine/state";
import type { TableFrame, TableRow } from "@/lib/table/spec";
import { recordAttribute } from "./record-attribute";
import { RecordCells } from "./record-cells";

type Props = {
  readonly frame: TableFrame;
  readonly caption: string;
  readonly rows: readonly TableRow[];
  /** What stands there if there is no row. */
  readonly none: string;
};

/** Rows of a table of records as a plain page shows them: nothing to sort, nothing to open. */
export function StillTable({ frame, caption, rows, none }: Props) {
  const shown = defaultColumns(frame);
  if (rows.length === 0) return <p className="note">{none}</p>;
  return (
    <div className="records-scroll" data-columns="few">
      <table className="records-table still">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {frame.columns
              .filter(({ id }) => shown.includes(id))
              .map(({ id, label }) => (
                <th key={id} scope="col" data-column={id}>
                  {label}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} {...{ [recordAttribute(frame.entity)]: row.id }}>
              <RecordCells row={row} frame={frame} columns={shown} expand={null} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
