import { describe, expect, it } from "vitest";
import { chartIds, isChartId, specOf } from "@/lib/chart/registry";
import type { ChartSpec } from "@/lib/chart/spec";
import { loadDataset } from "@/lib/dataset/dataset";
import { locales } from "@/lib/text/locales";

const dataset = loadDataset();

const every = locales.flatMap((locale) => chartIds.map((id) => ({ locale, id })));

describe("the registry", () => {
  it("knows the charts of the index and of the treaties, and no property of every object", () => {
    expect(["temperature", "stripes", "treaties-in-force", "treaty-lifelines"].every(isChartId)).toBe(true);
    expect(["toString", "constructor", "__proto__", "", "Temperature"].some(isChartId)).toBe(false);
  });

  it("has ids that can stand in an address", () => {
    expect(chartIds.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("hands out the same spec to every output", () => {
    expect(specOf(dataset, "temperature", "ja")).toBe(specOf(dataset, "temperature", "ja"));
    expect(specOf(dataset, "temperature", "ja")).not.toBe(specOf(dataset, "temperature", "en"));
    expect(specOf({ ...dataset }, "stripes", "en")).not.toBe(specOf(dataset, "stripes", "en"));
  });
});

describe.each(every)("the chart $id in $locale", ({ locale, id }) => {
  const spec = specOf(dataset, id, locale);

  it("says what it is, in its own language, and where it lives", () => {
    expect(spec).toMatchObject({ id, locale, path: `${locale}/charts/${id}/`, version: dataset.version });
  });

  it("has no empty words, and none with a hole", () => {
    const words = [spec.title, spec.subtitle, spec.source, spec.coverage, spec.alt];
    expect(words.filter((text) => text.trim() === "" || /undefined|null|NaN|\[object/.test(text))).toEqual(
      [],
    );
  });

  it("writes no hyphen for a minus", () => {
    const words = [spec.title, spec.subtitle, spec.alt].join(" ");
    expect(words).not.toMatch(/(^|[\s(])-\d/);
  });
});

const through = { en: "31 May 2026", ja: "2026年5月31日" } as const;

describe.each(every.filter(({ id }) => id === "temperature" || id === "stripes"))(
  "the chart of the index $id in $locale",
  ({ locale, id }) => {
    const spec = specOf(dataset, id, locale);

    it("says how many events it counts, since when and through when", () => {
      const counted = dataset.events.filter(({ goldstein }) => goldstein !== 0).length;
      expect(spec.source).toContain(locale === "en" ? ` ${counted} coded events` : `出来事${counted}件`);
      expect(spec.source).toContain(dataset.version);
      expect(spec.coverage).toContain(locale === "en" ? "22 March 1917" : "1917年3月22日");
      expect(spec.coverage).toContain(through[locale]);
    });
  },
);

/** The agreements that a chart shows, by id, told from what it draws. */
function shownIn(spec: ChartSpec): ReadonlySet<string> {
  if (spec.kind === "steps")
    return new Set(spec.points.flatMap(({ changes }) => changes.map(({ id }) => id)));
  if (spec.kind === "intervals") return new Set(spec.groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
  throw new Error(`${spec.id} is no chart of treaties`);
}

/** The first signature among the agreements that a chart shows: the Geneva Protocol, the Antarctic Treaty. */
const firstSigned = {
  "treaties-in-force": { en: "17 June 1925", ja: "1925年6月17日", text: "1925-06-17" },
  "treaty-lifelines": { en: "1 December 1959", ja: "1959年12月1日", text: "1959-12-01" },
} as const;

describe.each(
  locales.flatMap((locale) =>
    (["treaties-in-force", "treaty-lifelines"] as const).map((id) => ({ locale, id })),
  ),
)("the chart of treaties $id in $locale", ({ locale, id }) => {
  const spec = specOf(dataset, id, locale);
  const shown = dataset.agreements.filter((row) => shownIn(spec).has(row.id));

  it("says how many agreements it is made of, and from how many works they are known", () => {
    expect(shown).toHaveLength(shownIn(spec).size);
    expect(spec.source).toContain(
      locale === "en" ? ` ${shown.length} agreements` : `条約・合意${shown.length}件`,
    );
    expect(spec.source).toContain(dataset.version);
    const works = new Set(shown.flatMap(({ sources }) => sources.map(({ source }) => source)));
    expect(spec.source).toContain(locale === "en" ? ` ${works.size} works` : `${works.size}点`);
    expect(spec.source).not.toMatch(/Goldstein|ゴールドスタイン/);
  });

  it("covers the time from the first signature through the day that was reviewed", () => {
    const first = firstSigned[id];
    expect(shown.map(({ signed }) => signed.text).toSorted()[0]).toBe(first.text);
    expect(spec.coverage).toContain(first[locale]);
    expect(spec.coverage).toContain(through[locale]);
  });
});

describe.each(chartIds)("the chart %s", (id) => {
  it("says something else in each language", () => {
    const [en, ja] = [specOf(dataset, id, "en"), specOf(dataset, id, "ja")];
    for (const word of ["title", "subtitle", "alt", "source", "coverage"] as const)
      expect(ja[word]).not.toBe(en[word]);
  });
});
