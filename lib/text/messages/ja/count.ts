/** A count in figures, grouped by thousands. */
export const figure = (count: number): string => count.toLocaleString("ja-JP");
