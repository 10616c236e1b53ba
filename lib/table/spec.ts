/** A table as plain data in finished words: what a page shows and a file holds are made from the same rows. */
export type TableColumn = { readonly id: string; readonly label: string; readonly numeric: boolean };

export type TableSpec = {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
};
