/** Two decimals: what the index can carry, and the same figures in every output. Never −0, which JSON does not know. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
export const roundedOrNull = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : rounded(value);
