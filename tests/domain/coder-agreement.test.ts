import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { agreementOf, conditionAgreement, magnitudeAgreement } from "@/lib/domain/coder-agreement";

const one = (first: number, second: number, count = 1) => ({ first, second, count });

describe("the agreement of two coders", () => {
  it("is full where both gave the same, and none where they agree as chance would", () => {
    expect(agreementOf([one(1, 1), one(2, 2)])).toEqual({ compared: 2, same: 1, kappa: 1 });
    const chance = [one(1, 1), one(1, 2), one(2, 1), one(2, 2)];
    expect(agreementOf(chance)).toEqual({ compared: 4, same: 0.5, kappa: 0 });
  });

  it("counts a distance of two levels as twice that of one", () => {
    // Observed: (0 + 0 + 2) ÷ 3. Expected: first 1, 2, 1 and second 1, 2, 3, a third each: (0+1+2 + 1+0+1 + 0+1+2) ÷ 9.
    expect(agreementOf([one(1, 1), one(2, 2), one(1, 3)]).kappa).toBeCloseTo(1 - 2 / 3 / (8 / 9), 12);
  });

  it("weighs each judgement by how often it was made", () => {
    expect(agreementOf([one(1, 1, 3), one(2, 1, 1)])).toMatchObject({ compared: 4, same: 0.75 });
  });

  it("has no κ where only one level was given", () => {
    expect(agreementOf([one(2, 2)]).kappa).toBeNull();
  });
});

describe("the codings of the dataset", () => {
  const dataset = loadDataset();

  it("are of every act that counts, once", () => {
    const counting = dataset.events.filter(({ goldstein }) => goldstein !== 0).map(({ id }) => id);
    expect(dataset.magnitudeCodings.map(({ event }) => event).toSorted()).toEqual(counting.toSorted());
    // The figures of the two codings as they were made.
    expect(magnitudeAgreement(dataset).compared).toBe(732);
    expect(magnitudeAgreement(dataset).same).toBeCloseTo(672 / 732, 12);
    expect(magnitudeAgreement(dataset).kappa).toBeCloseTo(0.91, 2);
  });

  it("agree on the level of an event where they agree with each other", () => {
    const levels = new Map<string, number | null>(dataset.events.map(({ id, magnitude }) => [id, magnitude]));
    const wrong = dataset.magnitudeCodings.filter(
      ({ event, first, second }) => first === second && levels.get(event) !== first,
    );
    expect(wrong).toEqual([]);
    const decided = dataset.magnitudeCodings.filter(({ first, second }) => first !== second);
    for (const { event, first, second } of decided) expect([first, second]).toContain(levels.get(event));
  });

  it("are of every day and every domain, and of what agreement was reported when they were made", () => {
    const days = 39_963;
    const found = conditionAgreement(dataset);
    expect(found.map(({ agreement }) => agreement.compared)).toEqual([days, days, days, days, days]);
    const reported = { contact: 0.997, arms: 0.97, economy: 0.96, "joint-work": 0.83, "arms-control": 0.8 };
    for (const { domain, agreement } of found) expect(agreement.kappa).toBeCloseTo(reported[domain], 2);
  });
});
