import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temperatureTicks, timeTicks } from "@/lib/chart/axis";
import { toCivil, toDay, toIsoDay } from "@/lib/text/calendar";

const labels = (ticks: ReturnType<typeof timeTicks>) => ticks.map(({ label }) => label);
const days = (ticks: ReturnType<typeof timeTicks>) => ticks.map(({ at }) => toIsoDay(at));

const century = [toDay(1917, 1, 1), toDay(2026, 6, 1)] as const;

describe("the ticks of the time axis", () => {
  it("are round decades for the century", () => {
    expect(labels(timeTicks("en", century))).toEqual([
      "1920",
      "1930",
      "1940",
      "1950",
      "1960",
      "1970",
      "1980",
      "1990",
      "2000",
      "2010",
      "2020",
    ]);
  });

  it("are round score years where there is room for half as many", () => {
    expect(labels(timeTicks("en", century, 6))).toEqual(["1920", "1940", "1960", "1980", "2000", "2020"]);
  });

  it("stand on the first days of years", () => {
    expect(days(timeTicks("en", [toDay(1961, 6, 1), toDay(1966, 6, 1)], 6))).toEqual([
      "1962-01-01",
      "1963-01-01",
      "1964-01-01",
      "1965-01-01",
      "1966-01-01",
    ]);
  });

  it("carry month and year when they are months, in the words of the language", () => {
    const autumn = [toDay(1962, 9, 1), toDay(1962, 12, 1)] as const;
    expect(labels(timeTicks("en", autumn))).toEqual(["Sept 1962", "Oct 1962", "Nov 1962", "Dec 1962"]);
    expect(labels(timeTicks("ja", autumn))).toEqual(["1962年9月", "1962年10月", "1962年11月", "1962年12月"]);
  });

  it("include both ends where these are round", () => {
    expect(days(timeTicks("en", [toDay(1960, 1, 1), toDay(1970, 1, 1)], 6))).toEqual([
      "1960-01-01",
      "1962-01-01",
      "1964-01-01",
      "1966-01-01",
      "1968-01-01",
      "1970-01-01",
    ]);
  });
});

const anyZoom = fc
  .tuple(fc.integer({ min: 0, max: 1312 }), fc.integer({ min: 1, max: 1313 }))
  .map(([from, length]) => [toDay(1917, 1 + from, 1), toDay(1917, 1 + from + length, 1)] as const);

const most = fc.integer({ min: 3, max: 20 });
const runs = { numRuns: 500, seed: 1917 };

describe("at every zoom", () => {
  it("the ticks lie in order inside the stretch shown, on firsts of months", () => {
    fc.assert(
      fc.property(anyZoom, most, ([from, to], count) => {
        const at = timeTicks("en", [from, to], count).map((tick) => tick.at);
        expect(at.filter((day) => day < from || day > to || toCivil(day).day !== 1)).toEqual([]);
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it("there are no more ticks than asked, as far as score years, the coarsest of all, allow it", () => {
    fc.assert(
      fc.property(anyZoom, most, ([from, to], count) => {
        fc.pre(to - from < (count - 1) * 20 * 365.25);
        expect(timeTicks("en", [from, to], count).length).toBeLessThanOrEqual(count);
      }),
      runs,
    );
  });

  it("there are two ticks at least where the stretch is half a year or longer and a dozen are allowed", () => {
    fc.assert(
      fc.property(anyZoom, ([from, to]) => {
        fc.pre(to - from >= 180);
        expect(timeTicks("en", [from, to]).length).toBeGreaterThanOrEqual(2);
      }),
      runs,
    );
  });

  it("no two ticks have the same label", () => {
    fc.assert(
      fc.property(anyZoom, most, (zoom, count) => {
        const names = labels(timeTicks("ja", zoom, count));
        expect(new Set(names).size).toBe(names.length);
      }),
      runs,
    );
  });
});

describe("the ticks of the temperature axis", () => {
  it("have signs, a true minus among them, and none at zero", () => {
    expect(temperatureTicks("en")).toEqual([
      { at: -10, label: "−10" },
      { at: -5, label: "−5" },
      { at: 0, label: "0" },
      { at: 5, label: "+5" },
      { at: 10, label: "+10" },
    ]);
  });
});
