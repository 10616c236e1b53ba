/** Two measurements of the same thing: the same year, the same month. */
export type Pair = readonly [number, number];

/** Too few pairs say nothing: two always lie on a line. */
const fewest = 3;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The rank of each value, from 1 for the lowest; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] ?? 0;
    let end = start + 1;
    while (sorted[end] === value) end++;
    ranks.set(value, (start + 1 + end) / 2);
    start = end;
  }
  return values.map((value) => ranks.get(value) ?? 0);
}

/**
 * Pearson's correlation of pairs, −1…+1. `null` under three pairs, and where one side never changes: it has no order to
 * compare.
 */
export function pearson(pairs: readonly Pair[]): number | null {
  if (pairs.length < fewest) return null;
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [products, squaresX, squaresY] = [0, 0, 0];
  for (const [x, y] of pairs) {
    products += (x - meanX) * (y - meanY);
    squaresX += (x - meanX) ** 2;
    squaresY += (y - meanY) ** 2;
  }
  if (squaresX === 0 || squaresY === 0) return null;
  return Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)));
}

/** Spearman's ρ of pairs, −1…+1: Pearson's correlation of the ranks, equal values at their mean rank. `null` as there. */
export function spearman(pairs: readonly Pair[]): number | null {
  const [first, second] = [ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y))];
  return pearson(first.flatMap((rank, index) => [[rank, second[index] ?? 0]]));
}
