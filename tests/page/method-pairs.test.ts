import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { judgedPairs } from "@/lib/domain/agreed-pairs";
import { pairsTable, wrongPairsTable } from "@/lib/page/method-pairs";
import { locales } from "@/lib/text/locales";

const dataset = loadDataset();
const judged = judgedPairs(dataset);

describe.each(locales)("the pairs of months on the method page, in %s", (locale) => {
  const { rows } = pairsTable(dataset, locale);

  it("add up over the eras and those in two eras to all of them", () => {
    const [all, ...others] = rows.toReversed().slice(2);
    const sum = (column: number) => others.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(1), sum(2), sum(4)].map(String)).toEqual([all?.[1], all?.[2], all?.[4]]);
    expect(all?.[1]).toBe(String(judged.length));
    expect(all?.[2]).toBe(String(judged.filter(({ right }) => right).length));
    expect(all?.[4]).toBe(String(judged.filter(({ rightBefore }) => rightBefore).length));
  });

  it("list every pair that is ordered otherwise, with the values of both months", () => {
    const wrong = judged.filter(({ right }) => !right);
    const table = wrongPairsTable(dataset, locale);
    expect(table.rows.map(([why]) => why)).toEqual(wrong.map(({ pair }) => pair[`why_${locale}`]));
    for (const [, warmer, colder] of table.rows) {
      expect(warmer).toMatch(/[+−]?\d+\.\d$/);
      expect(colder).toMatch(/[+−]?\d+\.\d$/);
    }
  });
});
