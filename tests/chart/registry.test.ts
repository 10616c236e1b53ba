import { describe, expect, it } from "vitest";
import { chartIds, isChartId, specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { locales } from "@/lib/text/locales";

const dataset = loadDataset();

const every = locales.flatMap((locale) => chartIds.map((id) => ({ locale, id })));

describe("the registry", () => {
  it("knows the charts of the overview, and no property of every object", () => {
    expect(["temperature", "stripes"].every(isChartId)).toBe(true);
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

  it("says how many events it counts, since when and through when", () => {
    const counted = dataset.events.filter(({ goldstein }) => goldstein !== 0).length;
    expect(spec.source).toContain(String(counted));
    expect(spec.source).toContain(dataset.version);
    expect(spec.coverage).toContain(locale === "en" ? "22 March 1917" : "1917年3月22日");
    expect(spec.coverage).toContain(locale === "en" ? "31 May 2026" : "2026年5月31日");
  });

  it("writes no hyphen for a minus", () => {
    const words = [spec.title, spec.subtitle, spec.alt].join(" ");
    expect(words).not.toMatch(/(^|[\s(])-\d/);
  });
});

describe.each(chartIds)("the chart %s", (id) => {
  it("says something else in each language", () => {
    const [en, ja] = [specOf(dataset, id, "en"), specOf(dataset, id, "ja")];
    for (const word of ["title", "subtitle", "alt", "source", "coverage"] as const)
      expect(ja[word]).not.toBe(en[word]);
  });
});
