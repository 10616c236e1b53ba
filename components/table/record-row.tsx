import { memo } from "react";
import { packFacts } from "@/lib/table/engine/pack";
import type { TableFrame, TableRow } from "@/lib/table/spec";
import { detailsId } from "./expand-button";
import { recordAttribute } from "./record-attribute";
import { RecordCells } from "./record-cells";
import { RecordDetails } from "./record-details";

type Props = {
  readonly row: TableRow;
  readonly frame: TableFrame;
  readonly columns: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
};

/** Only the server writes the facts into the page: once it lives, the table has them at hand. */
const isServer = typeof document === "undefined";

function Row({ row, frame, columns, isOpen, onToggle }: Props) {
  return (
    <>
      <tr
        {...{ [recordAttribute(frame.entity)]: row.id }}
        data-row={isServer ? packFacts(frame, row) : undefined}
        data-context={row.context || undefined}
        hidden={isServer && row.context}
      >
        <RecordCells
          row={row}
          frame={frame}
          columns={columns}
          expand={frame.details === null ? null : { isOpen, onToggle }}
          withHidden={isServer}
        />
      </tr>
      {isOpen && frame.details !== null ? (
        <tr className="details-row" id={detailsId(row.id)}>
          <td colSpan={columns.length}>
            <RecordDetails row={row} frame={frame} details={frame.details} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A row is drawn again only when it or what is shown of it changes: most filters leave most rows as they were. */
export const RecordRow = memo(Row);
