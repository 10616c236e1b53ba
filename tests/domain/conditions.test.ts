import { describe, expect, it } from "vitest";
import { conditionInfluence, gradesOn, levelsOf, ordinary, stretchesOn } from "@/lib/domain/conditions";
import { defaults } from "@/lib/domain/parameters";
import { conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import { someStretch } from "./some-event";

/** Contact ends on day 100, arms grow dangerous on day 150. */
const stretches = [
  someStretch({ id: "contact", first: 0, last: 99, grade: 1 }),
  someStretch({ id: "peace", domain: "arms", first: 0, last: 149, grade: 0 }),
  someStretch({ id: "no-contact", first: 100, grade: -2 }),
  someStretch({ id: "danger", domain: "arms", first: 150, grade: -4 }),
];

describe("the conditions in force", () => {
  it("hold from their first day through their last", () => {
    expect([-1, 0, 99, 100, 149, 150].map((day) => gradesOn(stretches, day))).toEqual([0, 1, 1, -2, -2, -6]);
    expect(stretchesOn(stretches, 120).map(({ id }) => id)).toEqual(["peace", "no-contact"]);
  });

  it("are the same as levels, one for each day on which something changes", () => {
    expect(levelsOf(stretches)).toEqual([
      { day: 0, grades: 1 },
      { day: 100, grades: -2 },
      { day: 150, grades: -6 },
    ]);
    expect(levelsOf([])).toEqual([]);
  });
});

describe("ordinary relations", () => {
  it("add up to 3, by the definitions of the grades", () => {
    expect(conditionDomains.map((domain) => domainScales[domain].ordinary)).toEqual([1, 0, 1, 0.5, 0.5]);
    expect(ordinary).toBe(3);
  });

  it("are grades of their domains, which stand from hostile to cooperative", () => {
    for (const domain of conditionDomains) {
      const grades: readonly number[] = domainScales[domain].grades;
      expect(grades).toContain(domainScales[domain].ordinary);
      expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    }
  });

  it("have no influence, and what departs from them four points a grade", () => {
    const influence = (domain: (typeof conditionDomains)[number], grade: number) =>
      conditionInfluence({ domain, grade }, defaults);
    expect(influence("contact", 1)).toBe(0);
    expect(influence("contact", -2)).toBe(-12);
    expect(influence("arms", 4)).toBe(16);
    expect(influence("joint-work", 1.5)).toBe(4);
  });
});
