/** The number that a finished figure says: "−1,234.5", "+0.3", "12". */
export function numberIn(text: string | undefined): number {
  const plain = (text ?? "").replaceAll(",", "").replace("\u2212", "-").replace("+", "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Whether a finished figure says this value: within half of its last digit, and what binary fractions add. */
export function says(text: string | undefined, value: number): boolean {
  const digits = (text ?? "").split(".")[1]?.length ?? 0;
  return Math.abs(numberIn(text) - value) <= 0.5 * 10 ** -digits + 1e-9;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The rank of each value the slow way: one more than how many are less, half a rank for each of its equals. */
const ranks = (values: readonly number[]) =>
  values.map(
    (value) =>
      1 +
      values.filter((other) => other < value).length +
      (values.filter((other) => other === value).length - 1) / 2,
  );

/** Spearman's ρ by its definition: the correlation of the ranks. */
export function slowRho(pairs: readonly (readonly [number, number])[]): number {
  const [first, second] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const [meanX, meanY] = [mean(first), mean(second)];
  const products = first.map((x, index) => (x - meanX) * ((second[index] ?? Number.NaN) - meanY));
  const spread = (list: readonly number[], middle: number) =>
    Math.sqrt(list.reduce((sum, value) => sum + (value - middle) ** 2, 0));
  return products.reduce((sum, value) => sum + value, 0) / (spread(first, meanX) * spread(second, meanY));
}
