import { describe, expect, it } from "vitest";
import type { FigureTable } from "@/lib/chart/figure-table";
import { loadDataset } from "@/lib/dataset/dataset";
import type { Act } from "@/lib/domain/acts";
import { climateOf } from "@/lib/domain/climate";
import { formValues } from "@/lib/domain/forms";
import { defaults, type Parameters } from "@/lib/domain/parameters";
import { monthValues } from "@/lib/domain/temperature";
import { wordOf } from "@/lib/look/temperature-scale";
import {
  domainOutTable,
  formsTable,
  influentialTable,
  leaveOutTable,
  sensitivityTable,
  thinnedWords,
  validityTable,
} from "@/lib/page/method-validity";
import { conditionDomains, domainScales } from "@/lib/schema/condition-domains";
import { lastOfMonth, toDay } from "@/lib/text/calendar";
import { formatHistorical, formatShortMonth } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { weightedDataset } from "../domain/weighted-dataset";
import { numberIn, says, slowRho } from "../table/recompute";

const dataset = loadDataset();
/** As every output has it, in hundredths of a degree. */
const { evidence, months: published } = climateOf(dataset);
const [from, through] = [dataset.phases[0]?.start.from ?? 0, dataset.reviewedThrough.to - 1];
/** Not rounded: what an act moves is less than a hundredth of a degree. */
const months = monthValues(evidence, from, through, defaults);

/** The value of a month with and without something, or at the default and at a setting. */
type Pair = readonly [day: number, value: number, other: number];

/** Where both have a value, with the default first. */
const pairsWith = (
  others: readonly { readonly day: number; readonly value: number | null }[],
): readonly Pair[] =>
  months.flatMap(({ day, value }, index): readonly Pair[] => {
    const other = others[index]?.value ?? null;
    expect(others[index]?.day).toBe(day);
    return value === null || other === null ? [] : [[day, value, other]];
  });

const meanApart = (pairs: readonly Pair[]) =>
  pairs.reduce((sum, [, value, other]) => sum + Math.abs(value - other), 0) / pairs.length;

const rhoOf = (pairs: readonly Pair[]) => slowRho(pairs.map(([, value, other]) => [value, other]));

/** The pair that lies furthest apart. */
const furthest = (pairs: readonly Pair[]) =>
  pairs.reduce<Pair>(
    (most, pair) => (Math.abs(pair[1] - pair[2]) > Math.abs(most[1] - most[2]) ? pair : most),
    [0, 0, 0],
  );

/** A figure of the curve as charts print it: the page compares what they show. */
const printed = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.map(([day, value, other]) => [day, Math.round(value * 100) / 100, Math.round(other * 100) / 100]);

/** Whether a row says how far these values lie from the default. */
function expectDistance(row: readonly string[] | undefined, pairs: readonly Pair[]): void {
  const [label, correlation, difference, kept] = row ?? [];
  expect(says(correlation, rhoOf(pairs)), `${label}: ${correlation}`).toBe(true);
  expect(says(difference, meanApart(pairs)), `${label}: ${difference}`).toBe(true);
  const same = pairs.filter(([, value, other]) => wordOf(value) === wordOf(other)).length;
  const counts = (kept?.match(/[\d,]+/g) ?? []).map(numberIn);
  expect(
    counts.toSorted((a, b) => a - b),
    label,
  ).toEqual([same, pairs.length]);
}

const moved = (parts: Partial<Parameters>) =>
  printed(pairsWith(monthValues(evidence, from, through, { ...defaults, ...parts })));

const without = (left: (act: Act) => boolean) =>
  pairsWith(
    monthValues({ ...evidence, acts: evidence.acts.filter((act) => !left(act)) }, from, through, defaults),
  );

const tables = [
  formsTable,
  sensitivityTable,
  validityTable,
  leaveOutTable,
  domainOutTable,
  influentialTable,
] as const;

describe.each(locales)("the tables of how the index holds up, in %s", (locale) => {
  const all: readonly FigureTable[] = tables.map((table) => table(dataset, locale));

  it("have a cell a column, none of them empty, and a name for every column", () => {
    for (const { caption, columns, rows } of all) {
      expect([caption, ...columns.map(({ label }) => label)]).not.toContain("");
      expect(rows.length).toBeGreaterThan(2);
      expect(rows.filter((row) => row.length !== columns.length || row.includes(""))).toEqual([]);
      expect(rows.flat().filter((cell) => /undefined|null|NaN|-\d/.test(cell))).toEqual([]);
    }
  });

  it("have the same figures in the other language", () => {
    const figures = (table: FigureTable | undefined) =>
      table?.rows.map((row) =>
        table.columns.flatMap(({ numeric }, index) =>
          numeric ? [(row[index]?.match(/[+−]?[\d,.]+/g) ?? []).toSorted()] : [],
        ),
      );
    for (const [index, table] of tables.entries())
      expect(figures(all[index])).toEqual(figures(table(dataset, locale === "en" ? "ja" : "en")));
  });
});

const compared = ["acts-alone", "conditions-alone", "one-size", "no-discount", "shrunken-mean"] as const;

describe("the forms beside the default", () => {
  it.each(locales)("are those with the same unit, by their names, in %s", (locale) => {
    const { forms } = messagesOf(locale).explore.words;
    expect(formsTable(dataset, locale).rows.map(([name]) => name)).toEqual(
      compared.map((form) => forms[form].name),
    );
  });

  it("are as far from it as their month values are", () => {
    const { rows } = formsTable(dataset, "en");
    const apart = (form: (typeof compared)[number]) =>
      printed(pairsWith(formValues(form, evidence, { from, through, parameters: defaults })));
    for (const [index, form] of compared.entries()) expectDistance(rows[index], apart(form));
  });
});

describe("the sensitivity to each parameter", () => {
  it("is tried at both ends of what trials covered", () => {
    const tried = [
      "h = 6",
      "h = 24",
      "δ = 0.3",
      "δ = 1.0",
      "ρ = 0.5",
      "ρ = 0.9",
      "c = 2.0",
      "c = 8.0",
      "s = 48",
      "s = 72",
    ];
    for (const locale of locales)
      expect(sensitivityTable(dataset, locale).rows.map(([set]) => set)).toEqual(tried);
  });

  it("is the distance of the month values from the default, row by row", () => {
    const { rows } = sensitivityTable(dataset, "en");
    const settings: readonly Partial<Parameters>[] = [
      { halfLife: 6 },
      { halfLife: 24 },
      { indirect: 0.3 },
      { indirect: 1 },
      { repetition: 0.5 },
      { repetition: 0.9 },
      { conditions: 2 },
      { conditions: 8 },
      { scale: 48 },
      { scale: 72 },
    ];
    for (const [index, parts] of settings.entries()) expectDistance(rows[index], moved(parts));
  });

  it("says how many of how many months in the words of the language", () => {
    const kept = (locale: "en" | "ja") => sensitivityTable(dataset, locale).rows[0]?.[3];
    expect(kept("en")).toMatch(/^\d+ of 1,\d{3}$/);
    expect(kept("ja")).toMatch(/^1,\d{3}か月中\d+か月$/);
  });
});

describe("the agreement with series from outside", () => {
  const { rows } = validityTable(dataset, "en");
  const rowOf = (series: string) => {
    const name = dataset.indicators.find(({ id }) => id === series)?.name_en;
    return rows.find(([title]) => title === name);
  };
  const figuresOf = (series: string) =>
    dataset.observations.filter((row) => row.series === series && row.verification !== "recalled");

  it("is told with the sign that it should have: a distance falls as relations warm", () => {
    const [distance, ...others] = [
      rowOf("unga-ideal-point-distance"),
      ...rows.filter((row) => row !== rowOf("unga-ideal-point-distance")),
    ];
    expect(distance?.[1]).toBe("−");
    expect(others.map((row) => row?.[1])).toEqual(["+", "+", "+", "+", "+"]);
  });

  it("is Spearman's ρ of the year's mean and of the year's figure, reckoned again", () => {
    const byYear = figuresOf("unga-agreement").flatMap(({ date, value }) => {
      const year = Number(date.text.slice(0, 4));
      const ofYear = published.flatMap((month) =>
        month.day >= toDay(year, 1, 1) && month.day <= toDay(year, 12, 31) ? (month.value ?? []) : [],
      );
      return value === null || ofYear.length === 0
        ? []
        : [{ year, mean: ofYear.reduce((sum, each) => sum + each, 0) / ofYear.length, value }];
    });
    const [, , rho, n, period, changes] = rowOf("unga-agreement") ?? [];
    expect(says(rho, slowRho(byYear.map(({ mean, value }) => [mean, value])))).toBe(true);
    expect(n).toBe(String(byYear.length));
    expect(period).toBe(`${byYear[0]?.year}–${byYear.at(-1)?.year}`);
    const steps = byYear.flatMap(({ year, mean, value }) => {
      const before = byYear.find((each) => each.year === year - 1);
      return before === undefined ? [] : [[mean - before.mean, value - before.value] as const];
    });
    expect(steps.length).toBeLessThan(byYear.length);
    expect(says(changes, slowRho(steps))).toBe(true);
  });

  it("is Spearman's ρ of a poll and of its month, reckoned again", () => {
    const polls = figuresOf("levada-ru-favourable-us").flatMap(({ date, value }) => {
      const month = published.find(({ day }) => day === lastOfMonth(date.from));
      return date.precision === "year" || value === null || (month?.value ?? null) === null
        ? []
        : [[month?.value ?? Number.NaN, value] as const];
    });
    const [, , rho, n] = rowOf("levada-ru-favourable-us") ?? [];
    expect(polls.length).toBeGreaterThan(10);
    expect(n).toBe(String(polls.length));
    expect(says(rho, slowRho(polls))).toBe(true);
  });

  it("has no row for a series that the dataset lacks", () => {
    expect(validityTable({ ...dataset, observations: [] }, "en").rows).toEqual([]);
  });
});

describe("the curve with one decade left out", () => {
  const { rows } = leaveOutTable(dataset, "en");

  it("is told for every decade that has months after it", () => {
    expect(rows.map(([decade]) => decade)).toEqual(
      Array.from({ length: 11 }, (_, index) => `${1910 + index * 10}s`),
    );
    expect(leaveOutTable(dataset, "ja").rows[0]?.[0]).toBe("1910年代");
  });

  it.each([1940, 1980, 2010])("is that without the events that begin in it: the %ds", (decade) => {
    const [start, end] = [toDay(decade, 1, 1), toDay(decade + 10, 1, 1)];
    const outside = without(({ first }) => first >= start && first < end).filter(
      ([day]) => day < start || day >= end,
    );
    const after = outside.filter(([day]) => day >= end);
    const [, rho, mean, rhoAfter, meanAfter, largest, when] =
      rows.find(([name]) => name === `${decade}s`) ?? [];
    expect(says(rho, rhoOf(outside))).toBe(true);
    expect(says(mean, meanApart(outside))).toBe(true);
    expect(says(rhoAfter, rhoOf(after))).toBe(true);
    expect(says(meanAfter, meanApart(after))).toBe(true);
    const [day, value, other] = furthest(outside);
    expect(says(largest, value - other)).toBe(true);
    expect(when).toBe(formatShortMonth("en", day));
  });

  it("names no largest difference where there is none", () => {
    // One act of 1945 and one of 1972: the empty decades between change nothing.
    const quiet = leaveOutTable(weightedDataset({ yalta: 8, treaty: 9 }), "en").rows;
    expect(quiet.map(([decade, , , , , largest, when]) => [decade, largest, when])).toContainEqual([
      "1950s",
      "",
      "",
    ]);
  });
});

describe("the acts and conditions that move the curve most", () => {
  const { rows } = influentialTable(dataset, "en");
  const named = [
    ...dataset.events.map(({ id, title_en, title_ja, date }) => ({ id, title_en, title_ja, date })),
    ...dataset.conditions.map(({ id, title_en, title_ja, start }) => ({
      id,
      title_en,
      title_ja,
      date: start,
    })),
  ];
  const found = rows.map(([title, date]) =>
    named.find((each) => each.title_en === title && formatHistorical("en", each.date.text) === date),
  );

  it("are ten of the dataset by their names and days, the strongest first", () => {
    expect(found.filter((each) => each === undefined)).toEqual([]);
    expect(new Set(found).size).toBe(10);
    const means = rows.map(([, , mean]) => numberIn(mean));
    expect(means).toEqual(means.toSorted((a, b) => b - a));
    expect(influentialTable(dataset, "ja").rows.map(([title]) => title)).toEqual(
      found.map((each) => each?.title_ja),
    );
  });

  it("change it as much as the whole curve without them differs, and most in the month that is named", () => {
    for (const [index, each] of found.entries()) {
      const ordinary = evidence.stretches.map((stretch) =>
        stretch.id === each?.id ? { ...stretch, grade: domainScales[stretch.domain].ordinary } : stretch,
      );
      const acts = evidence.acts.filter(({ id }) => id !== each?.id);
      const pairs = pairsWith(monthValues({ acts, stretches: ordinary }, from, through, defaults));
      const [, , mean, largest, when] = rows[index] ?? [];
      const [day, value, other] = furthest(pairs);
      expect(says(mean, meanApart(pairs)), each?.id).toBe(true);
      expect(says(largest, value - other), each?.id).toBe(true);
      expect(when, each?.id).toBe(formatShortMonth("en", day));
    }
  });
});

describe("the curve with a domain that was always ordinary, and with few acts a year", () => {
  it("is told for every domain", () => {
    for (const locale of locales) {
      const { domains } = messagesOf(locale).grading;
      expect(domainOutTable(dataset, locale).rows.map(([name]) => name)).toEqual(
        conditionDomains.map((domain) => domains[domain].name),
      );
    }
  });

  it("is told with how many acts are left of how many", () => {
    const { note, table } = thinnedWords(dataset, "en");
    expect(note).toContain(`of ${evidence.acts.length} are left`);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]).not.toContain("");
  });
});
