import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { judgedPairs } from "@/lib/domain/agreed-pairs";
import { climateOf } from "@/lib/domain/climate";
import { erasOf, toneOn } from "@/lib/domain/eras";
import { toDay, toIsoDay, toIsoMonth } from "@/lib/text/calendar";
import { dated } from "./some-event";
import { weightedDataset } from "./weighted-dataset";

const dataset = loadDataset();

/** The small dataset with one pair of months, its first two phases warm and cold. */
function judgedOf(warmer: string, colder: string) {
  const small = weightedDataset({ yalta: 8, blockade: -9.5 });
  const kinds = ["alliance", "tension", "mixed"] as const;
  const phases = small.phases.map((phase, index) => ({ ...phase, kind: kinds[index] ?? phase.kind }));
  const agreedPairs = small.agreedPairs.map((pair) => ({
    ...pair,
    warmer: dated(warmer),
    colder: dated(colder),
  }));
  const changed = { ...small, phases, agreedPairs };
  const [judged] = judgedPairs(changed);
  return { judged, months: climateOf(changed).months };
}

describe("a pair of months on which histories agree", () => {
  it("is right where the index has the warmer one above the colder one, by their last days", () => {
    const { judged, months } = judgedOf("1945-02", "1948-07");
    const valueIn = (month: string) => months.find(({ day }) => toIsoMonth(day) === month)?.value;
    expect(judged).toMatchObject({ right: true, warmer: valueIn("1945-02"), colder: valueIn("1948-07") });
    expect(judgedOf("1948-07", "1945-02").judged?.right).toBe(false);
  });

  it("is not right where either month has no value", () => {
    expect(judgedOf("1945-02", "1945-01").judged).toMatchObject({ right: false, colder: null });
    expect(judgedOf("1945-01", "1948-07").judged).toMatchObject({ right: false, warmer: null });
  });

  it("lies inside cold or inside warm times where both phases are of that kind", () => {
    expect(judgedOf("1946-07", "1948-07").judged?.inside).toBe("cold");
    expect(judgedOf("1945-02", "1945-07").judged?.inside).toBe("warm");
    expect(judgedOf("1945-02", "1948-07").judged?.inside).toBeNull();
    expect(judgedOf("1954-02", "1955-07").judged?.inside).toBeNull();
  });
});

describe("the pairs of the dataset", () => {
  const judged = judgedPairs(dataset);
  const countOf = (passes: (pair: (typeof judged)[number]) => boolean) => judged.filter(passes).length;

  it("are at least eighty, each with months of the record", () => {
    expect(judged.length).toBeGreaterThanOrEqual(80);
    expect(judged.filter(({ warmer, colder }) => warmer === null || colder === null)).toEqual([]);
  });

  it("lie for two thirds inside cold or inside warm times", () => {
    expect(countOf(({ inside }) => inside !== null) / judged.length).toBeGreaterThanOrEqual(2 / 3);
  });

  it("are spread over all eras, no era having more than a quarter", () => {
    for (const { from } of erasOf(dataset)) {
      const share = countOf(({ era }) => era?.from === from) / judged.length;
      expect(share, toIsoDay(from)).toBeGreaterThan(0.04);
      expect(share, toIsoDay(from)).toBeLessThan(0.25);
    }
  });

  it("are held against the frozen values of the first edition too", () => {
    const before = new Map(dataset.firstEdition.map(({ month, temperature }) => [month.text, temperature]));
    for (const { pair, rightBefore } of judged)
      expect(rightBefore, pair.id).toBe(
        (before.get(pair.warmer.text) ?? Number.NaN) > (before.get(pair.colder.text) ?? Number.NaN),
      );
    expect(countOf(({ right, rightBefore }) => right && !rightBefore)).toBeGreaterThan(0);
    expect(countOf(({ right, rightBefore }) => !right && rightBefore)).toBeGreaterThan(0);
  });

  it("use no month for more than a few pairs", () => {
    const uses = judged.flatMap(({ pair }) => [pair.warmer.text, pair.colder.text]);
    const most = Math.max(...[...new Set(uses)].map((month) => uses.filter((each) => each === month).length));
    expect(most).toBeLessThanOrEqual(5);
  });
});

describe("the eras", () => {
  it("are eight, and tile the record", () => {
    const eras = erasOf(dataset);
    expect(eras.map(({ from }) => toIsoDay(from))).toEqual([
      "1917-01-01",
      "1933-11-16",
      "1941-06-22",
      "1945-09-03",
      "1962-10-29",
      "1979-12-24",
      "1991-12-26",
      "2014-02-27",
    ]);
    expect(eras.slice(1).map(({ from }) => from)).toEqual(eras.slice(0, -1).map(({ to }) => to));
    expect(eras.at(-1)?.to).toBe(dataset.reviewedThrough.to);
  });

  it("know cold phases from warm ones, and from those of both", () => {
    expect(toneOn(dataset, toDay(1950, 1, 1))).toBe("cold");
    expect(toneOn(dataset, toDay(1973, 1, 1))).toBe("warm");
    expect(toneOn(dataset, toDay(1966, 1, 1))).toBeNull();
    expect(toneOn(dataset, toDay(1900, 1, 1))).toBeNull();
  });
});
