/** A column of figures. */
export type FigureColumn = {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /** The language of its cells, where that is not the page's. */
  readonly lang?: string;
};

/** A table of figures as plain data in finished words: what a page shows and a file holds are made from the same rows. */
export type FigureTable = {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
};
