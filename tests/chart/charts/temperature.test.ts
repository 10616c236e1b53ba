import { describe, expect, it } from "vitest";
import { evidenceOfSpec } from "@/lib/chart/kinds/series";
import { loadDataset } from "@/lib/dataset/dataset";
import { influenceOf, sizes } from "@/lib/domain/acts";
import { climateOf } from "@/lib/domain/climate";
import type { Stretch } from "@/lib/domain/conditions";
import { defaults } from "@/lib/domain/parameters";
import { phaseOn } from "@/lib/domain/phases";
import { toDay, toIsoDay, toIsoMonth } from "@/lib/text/calendar";
import { locales } from "@/lib/text/locales";
import { temperatureSpec } from "../drawings";

const dataset = loadDataset();
const { evidence, months } = climateOf(dataset);
const { acts } = evidence;
/** Two decimals; adding 0 turns a negative zero into a plain one. */
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

describe.each(locales)("the temperature chart in %s", (locale) => {
  const spec = temperatureSpec(locale);

  it("is plain JSON: nothing is lost on its way to a browser or a file", () => {
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
  });

  it("has 1,313 months, each named by its last day, from January 1917 to May 2026", () => {
    expect(spec.points).toHaveLength(1313);
    expect(spec.points.map(({ x }) => toIsoMonth(x))).toEqual(months.map(({ day }) => toIsoMonth(day)));
    expect([spec.points[0], spec.points.at(-1)].map((point) => toIsoDay(point?.x ?? 0))).toEqual([
      "1917-01-31",
      "2026-05-31",
    ]);
  });

  it("has no value of any kind before the first event, and all of them from its month on", () => {
    const first = spec.points.findIndex(({ y }) => y !== null);
    expect(toIsoMonth(spec.points[first]?.x ?? 0)).toBe("1917-03");
    const values = spec.points.map(({ y, low, high, dayLow, dayHigh }) => [y, low, high, dayLow, dayHigh]);
    expect(
      values
        .slice(0, first)
        .flat()
        .every((value) => value === null),
    ).toBe(true);
    expect(values.slice(first).flat().includes(null)).toBe(false);
  });

  it("has the values of the index, to two decimals", () => {
    const wrong = spec.points.filter(({ y, low, high, dayLow, dayHigh }, index) => {
      const month = months[index];
      const expected = [month?.value, month?.band?.low, month?.band?.high, month?.low, month?.high];
      return [y, low, high, dayLow, dayHigh].some((value, at) => {
        const exact = expected[at] ?? null;
        return value !== (exact === null ? null : rounded(exact));
      });
    });
    expect(wrong).toEqual([]);
  });

  it("has its days in order and every value inside its domains", () => {
    const { domain: x } = spec.x;
    expect(x).toEqual([toDay(1917, 1, 1), toDay(2026, 6, 1)]);
    expect(spec.y.domain).toEqual([-10, 10]);
    expect(spec.points.filter((point) => point.x < x[0] || point.x > x[1])).toEqual([]);
    const values = spec.points.flatMap(({ y, low, high, dayLow, dayHigh }) => [
      y,
      low,
      high,
      dayLow,
      dayHigh,
    ]);
    expect(values.filter((value) => value !== null && Math.abs(value) > 10)).toEqual([]);
  });

  it("has ticks inside its domains", () => {
    for (const axis of [spec.x, spec.y]) {
      expect(axis.ticks.length).toBeGreaterThan(2);
      expect(axis.ticks.filter(({ at }) => at < axis.domain[0] || at > axis.domain[1])).toEqual([]);
    }
  });

  it("has words that tile the temperature axis and phases that tile the time axis", () => {
    for (const [stretches, domain] of [
      [spec.y.words, spec.y.domain],
      [spec.phases, spec.x.domain],
    ] as const) {
      expect(stretches[0]?.from).toBe(domain[0]);
      expect(stretches.at(-1)?.to).toBe(domain[1]);
      expect(stretches.slice(1).map(({ from }) => from)).toEqual(stretches.slice(0, -1).map(({ to }) => to));
      expect(stretches.filter(({ label }) => label === "")).toEqual([]);
    }
  });

  it("gives each phase the mean of the month values on the days that lie in it", () => {
    for (const { id, mean } of spec.phases) {
      const values = months.flatMap(({ day, value }) =>
        value !== null && phaseOn(dataset, day)?.id === id ? [value] : [],
      );
      expect(mean).toBe(rounded(values.reduce((sum, value) => sum + value, 0) / values.length));
    }
  });
});

/** What a chart says of an event beside what the index takes. */
const labelsOf = (spec: ReturnType<typeof temperatureSpec>, id: string) => {
  const event = spec.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`${id} is not in the chart`);
  const { date, label, influence, mark } = event;
  return { date, label, influence, mark };
};

describe.each(locales)("the events of the temperature chart in %s", (locale) => {
  const spec = temperatureSpec(locale);

  it("are those that count, in the order of their days", () => {
    expect(spec.events.map(({ id }) => id)).toEqual(acts.map(({ id }) => id));
    const days = spec.events.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(spec.events.filter(({ influence }) => influence === 0)).toEqual([]);
  });

  it("have an influence of factor times weight times size", () => {
    const wrong = spec.events.filter(
      ({ influence, weight, magnitude, trust, indirect }) =>
        Math.abs(influence - trust * (indirect ? defaults.indirect : 1) * weight * sizes[magnitude]) > 0.005,
    );
    expect(wrong).toEqual([]);
    expect(spec.events.map(({ influence }) => influence)).toEqual(
      acts.map((act) => rounded(influenceOf(act, defaults))),
    );
  });

  it("carry the words of their row, a mark where it is a landmark", () => {
    const rows = new Map<string, (typeof dataset.events)[number]>(
      dataset.events.map((event) => [event.id, event]),
    );
    for (const { id, label, mark } of spec.events) {
      const row = rows.get(id);
      expect(label).toBe(row?.[`title_${locale}`]);
      expect(mark).toEqual(
        row?.landmark === null ? null : { label: row?.[`short_${locale}`], rank: row?.landmark },
      );
    }
  });

  it("begin once each, in the month of their first day", () => {
    const begun = spec.points.flatMap(({ begins }) => begins);
    expect(begun.toSorted((a, b) => a - b)).toEqual(spec.events.map((_, index) => index));
    const elsewhere = spec.points.flatMap(({ x, begins }) =>
      begins.filter((index) => toIsoMonth(spec.events[index]?.day ?? Number.NaN) !== toIsoMonth(x)),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe.each(locales)("the temperature chart as evidence in %s", (locale) => {
  const spec = temperatureSpec(locale);

  it("has all that reckoning the index anew needs", () => {
    const told = evidenceOfSpec(spec);
    expect(told.acts).toEqual(acts.map((act) => ({ ...act, ...labelsOf(spec, act.id) })));
    const bare = ({ id, domain, grade, first, last }: Stretch) => [id, domain, grade, first, last];
    const sorted = (stretches: readonly Stretch[]) => stretches.map(bare).toSorted();
    expect(sorted(told.stretches)).toEqual(sorted(evidence.stretches));
    expect(spec.parameters).toEqual(defaults);
  });
});
