/** A column of figures. */
export type FigureColumn = { readonly id: string; readonly label: string; readonly numeric: boolean };

/** A table of figures as plain data in finished words: what a page shows and a file holds are made from the same rows. */
export type FigureTable = {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
};
