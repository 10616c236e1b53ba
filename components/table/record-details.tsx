import type { ReactNode } from "react";
import { type DetailedTable, type TableFrame, type TableRow, titleOf } from "@/lib/table/spec";
import type { DetailsProps } from "./details/details-props";
import { TreatyDetails } from "./details/treaties";

/** What an opened row of each table shows. */
const views = {
  treaties: TreatyDetails,
} as const satisfies Record<DetailedTable, (props: DetailsProps) => ReactNode>;

type Props = {
  readonly row: TableRow;
  readonly frame: TableFrame;
  readonly details: NonNullable<TableFrame["details"]>;
};

/** An opened row: its details, and the way to its page. */
export function RecordDetails({ row, frame, details }: Props) {
  const View = views[details.table];
  return (
    <div className="details">
      <View id={row.id} address={details.href} words={frame.words} />
      <p className="details-page">
        <a href={titleOf(row)?.href ?? ""}>{frame.words.page} →</a>
      </p>
    </div>
  );
}
