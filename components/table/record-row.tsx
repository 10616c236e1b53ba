import { memo } from "react";
import { packFacts } from "@/lib/table/engine/pack";
import type { TableFrame, TableRow } from "@/lib/table/spec";
import { RecordDetails } from "./details/treaties";
import { detailsId } from "./expand-button";
import { RecordCells } from "./record-cells";

type Props = {
  readonly row: TableRow;
  readonly frame: TableFrame;
  readonly columns: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
};

/** Only the server writes the facts into the page: once it lives, the table has them at hand. */
const isServer = typeof document === "undefined";

const titleOf = ({ cells }: TableRow) => cells.find((cell) => cell.kind === "title");

function Row({ row, frame, columns, isOpen, onToggle }: Props) {
  return (
    <>
      <tr
        data-agreement={row.id}
        data-row={isServer ? packFacts(frame, row) : undefined}
        data-context={row.context || undefined}
        hidden={isServer && row.context}
      >
        <RecordCells
          row={row}
          frame={frame}
          columns={columns}
          expand={{ isOpen, onToggle }}
          withHidden={isServer}
        />
      </tr>
      {isOpen ? (
        <tr className="details-row" id={detailsId(row.id)}>
          <td colSpan={columns.length}>
            <RecordDetails id={row.id} frame={frame} href={titleOf(row)?.href ?? ""} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A row is drawn again only when it or what is shown of it changes: most filters leave most rows as they were. */
export const RecordRow = memo(Row);
