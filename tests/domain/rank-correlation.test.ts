import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pair, pearson, ranksOf, spearman } from "@/lib/domain/rank-correlation";

const zip = (first: readonly number[], second: readonly number[]): readonly Pair[] =>
  first.map((value, index) => [value, second[index] ?? Number.NaN] as const);

describe("ranks", () => {
  it("run from 1 for the lowest", () => {
    expect(ranksOf([30, -1, 7])).toEqual([3, 1, 2]);
    expect(ranksOf([])).toEqual([]);
  });

  it("are the mean of their places for equal values", () => {
    expect(ranksOf([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
    expect(ranksOf([4, 4, 4])).toEqual([2, 2, 2]);
  });
});

describe("Spearman's ρ", () => {
  it("is that of a textbook example without ties", () => {
    // Intelligence and hours of television of ten people: Σd² = 194, ρ = 1 − 6 × 194 ÷ (10 × 99) = −29/165.
    const intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(zip(intelligence, hours))).toBeCloseTo(-29 / 165, 12);
  });

  it("takes ties at their mean rank, not by the short formula", () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: products of deviations 4.5, squares 4.5 and 5.
    expect(spearman(zip([1, 2, 2, 3], [10, 30, 20, 40]))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it("is 1 where the order is the same, however bent, and −1 where it is reversed", () => {
    expect(spearman(zip([1, 2, 3, 4], [1, 8, 27, 64]))).toBeCloseTo(1, 12);
    expect(spearman(zip([1, 2, 3, 4], [9, 8, 1, -7]))).toBeCloseTo(-1, 12);
  });

  it("is missing under three pairs, and where one side never changes", () => {
    expect(spearman([])).toBeNull();
    expect(spearman(zip([1, 2], [1, 2]))).toBeNull();
    expect(spearman(zip([1, 2, 3], [1, 2, 3]))).not.toBeNull();
    expect(spearman(zip([1, 2, 3], [5, 5, 5]))).toBeNull();
  });

  const somePairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 3,
    maxLength: 30,
  });

  it("lies between −1 and 1, does not care which side comes first, and turns its sign with one side", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const rho = spearman(pairs);
        const swapped = spearman(pairs.map(([x, y]) => [y, x]));
        const turned = spearman(pairs.map(([x, y]) => [x, -y]));
        if (rho === null) {
          expect([swapped, turned]).toEqual([null, null]);
          return;
        }
        expect(Math.abs(rho)).toBeLessThanOrEqual(1);
        expect(swapped).toBeCloseTo(rho, 12);
        expect(turned).toBeCloseTo(-rho, 12);
      }),
      { seed: 1917 },
    );
  });

  it("keeps its value when one side is stretched without changing its order", () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        expect(spearman(pairs.map(([x, y]) => [x ** 3 + 2 * x, y]))).toEqual(spearman(pairs));
      }),
      { seed: 1917 },
    );
  });
});

describe("Pearson's correlation", () => {
  it("is worked out by hand for three points", () => {
    // Deviations −1, 0, 1 and −4/3, −1/3, 5/3: products 3, squares 2 and 42/9.
    expect(pearson(zip([1, 2, 3], [1, 2, 4]))).toBeCloseTo(3 / Math.sqrt((2 * 42) / 9), 12);
  });

  it("is missing under three pairs, and where one side never changes", () => {
    expect(pearson(zip([1, 2], [1, 2]))).toBeNull();
    expect(pearson(zip([7, 7, 7], [1, 2, 3]))).toBeNull();
  });
});
