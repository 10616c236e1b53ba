import type { ReactNode } from "react";
import type { Cell, CellKind, TableColumn } from "@/lib/table/cell";
import type { TableFrame, TableRow } from "@/lib/table/spec";
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
  return frame.columns.map((column) => {
    const cell = row.cells[column.id];
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

type CellProps<K extends CellKind = CellKind> = Omit<Props, "columns" | "withHidden"> & {
  readonly column: TableColumn;
  readonly cell: Cell<K>;
  readonly isShown: boolean;
};

const attributesOf = ({ column, isShown }: CellProps) => ({
  hidden: !isShown,
  "data-column": column.id,
  "data-label": column.label,
  className: column.narrow ? "nowrap" : undefined,
});

function TitleCell(props: CellProps<"title">) {
  const { row, cell, frame, expand } = props;
  return (
    <th scope="row" {...attributesOf(props)}>
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
}

/** How a cell of each kind is shown. */
const views = {
  text: (props) => (
    <td {...attributesOf(props)} data-empty={props.cell.text === "" || undefined}>
      {props.cell.text}
    </td>
  ),
  title: TitleCell,
  status: (props) => (
    <td {...attributesOf(props)}>
      <span className="status" data-status={props.cell.status}>
        {props.cell.text}
      </span>
    </td>
  ),
  life: (props) => {
    const { life, role, text } = props.cell;
    return (
      <td {...attributesOf(props)}>
        {props.column.kind === "life" ? (
          <LifeBar life={life} role={role} axis={props.column.axis} text={text} />
        ) : (
          text
        )}
      </td>
    );
  },
} as const satisfies { readonly [K in CellKind]: (props: CellProps<K>) => ReactNode };

function RecordCell<K extends CellKind>(props: CellProps<K>) {
  const all: { readonly [P in CellKind]: (props: CellProps<P>) => ReactNode } = views;
  const kind: K = props.cell.kind;
  return all[kind](props);
}
