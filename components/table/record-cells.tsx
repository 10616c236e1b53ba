import type { Cell, TableColumn, TableFrame, TableRow } from "@/lib/table/spec";
import { assertNever } from "@/lib/text/assert-never";
import { LifeBar } from "../chart/life/life-bar";
import { ExpandButton } from "./expand-button";

type Props = {
  readonly row: TableRow;
  readonly frame: TableFrame;
  readonly columns: readonly string[];
  /** How the details of the row are opened; `null` where it has none to open. */
  readonly expand: { readonly isOpen: boolean; readonly onToggle: (id: string) => void } | null;
  /** Whether the other cells are written too, hidden: the address may ask for them before the table lives. */
  readonly withHidden?: boolean;
};

/** The cells of a row, of the columns that are shown. */
export function RecordCells({ row, frame, columns, expand, withHidden = false }: Props) {
  return frame.columns.map((column, index) => {
    const cell = row.cells[index];
    const isShown = columns.includes(column.id);
    return cell === undefined || !(isShown || withHidden) ? null : (
      <RecordCell
        key={column.id}
        row={row}
        column={column}
        cell={cell}
        frame={frame}
        expand={expand}
        isShown={isShown}
      />
    );
  });
}

type CellProps = Omit<Props, "columns" | "withHidden"> & {
  readonly column: TableColumn;
  readonly cell: Cell;
  readonly isShown: boolean;
};

function RecordCell({ row, column, cell, frame, expand, isShown }: CellProps) {
  const attributes = {
    hidden: !isShown,
    "data-column": column.id,
    "data-label": column.label,
    className: column.narrow ? "nowrap" : undefined,
  };
  switch (cell.kind) {
    case "title":
      return (
        <th scope="row" {...attributes}>
          <span className="record-title">
            {expand === null ? null : (
              <ExpandButton id={row.id} title={cell.text} words={frame.words} {...expand} />
            )}
            <span>
              <a href={cell.href}>{cell.text}</a>
              {cell.also === null ? null : (
                <span className="also" lang={cell.also.lang}>
                  {cell.also.text}
                </span>
              )}
            </span>
          </span>
        </th>
      );
    case "status":
      return (
        <td {...attributes}>
          <span className="status" data-status={cell.status}>
            {cell.text}
          </span>
        </td>
      );
    case "life":
      return (
        <td {...attributes}>
          <LifeBar life={cell.life} role={cell.role} axis={frame.axis} text={cell.text} />
        </td>
      );
    case "text":
      return (
        <td {...attributes} data-empty={cell.text === "" || undefined}>
          {cell.text}
        </td>
      );
    default:
      return assertNever(cell);
  }
}
