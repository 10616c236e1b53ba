import type { TableWords } from "@/lib/text/messages/en/table";

/** What the component that shows the details of a record is given. */
export type DetailsProps = {
  readonly id: string;
  /** The file that holds the details of all rows. */
  readonly address: string;
  readonly words: Pick<TableWords, "detailsWait" | "detailsFailed">;
};
