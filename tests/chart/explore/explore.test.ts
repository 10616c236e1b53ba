import { describe, expect, it } from "vitest";
import { distanceOf } from "@/lib/chart/explore/distance";
import { exploreTemperature } from "@/lib/chart/explore/explore";
import { defaultSetting, type Setting } from "@/lib/chart/explore/setting";
import type { BarsSpec } from "@/lib/chart/kinds/bars";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import { loadDataset } from "@/lib/dataset/dataset";
import { confidenceFactor, sizes } from "@/lib/domain/acts";
import { climateOf } from "@/lib/domain/climate";
import { type Form, forms, formValues, isVariant } from "@/lib/domain/forms";
import { monthValues } from "@/lib/domain/temperature";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { toCivil, toDay, toIsoDay } from "@/lib/text/calendar";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { temperatureSpec } from "../drawings";
import { someAct, someCurve } from "../kinds/some-curve";

const dataset = loadDataset();
const { evidence } = climateOf(dataset);
const spec = temperatureSpec("en");
const { words } = messagesOf("en").explore;
const [from, through] = [spec.x.domain[0], dataset.reviewedThrough.to - 1];

const setTo = (form: Form, parts: Partial<Setting["parameters"]> = {}): Setting => ({
  form,
  parameters: { ...defaultSetting.parameters, ...parts },
});

const explore = (curve: SeriesSpec, setting: Setting) => exploreTemperature(curve, setting, words);

function curveOf(curve: SeriesSpec, setting: Setting): SeriesSpec {
  const explored = explore(curve, setting);
  if (explored.kind !== "series") throw new Error(`${setting.form} is drawn as ${explored.kind}`);
  return explored;
}

function barsOf(curve: SeriesSpec, parts: Partial<Setting["parameters"]> = {}): BarsSpec {
  const explored = explore(curve, setTo("net-cooperation", parts));
  if (explored.kind !== "bars") throw new Error(`net co-operation is drawn as ${explored.kind}`);
  return explored;
}

/** Half a hundredth, by which a figure of two decimals may miss what it stands for, and what binary fractions add to it. */
const half = 0.005 + 1e-9;

/** The months at which a chart is not what it should be. */
const apart = (
  points: readonly { readonly x: number; readonly y: number | null }[],
  values: readonly { readonly day: number; readonly value: number | null }[],
) =>
  points.filter(({ x, y }, index) => {
    const expected = values[index];
    if (expected === undefined || expected.day !== x) return true;
    return y === null || expected.value === null
      ? y !== expected.value
      : !(Math.abs(y - expected.value) <= half);
  });

describe("the temperature chart at the defaults", () => {
  it("is the chart itself", () => {
    expect(explore(spec, defaultSetting)).toBe(spec);
    expect(explore(spec, setTo("index"))).toBe(spec);
  });
});

describe("the temperature chart with other parameters", () => {
  it.each([
    ["a half-life of six months", { halfLife: 6 }],
    ["a half-life of two years", { halfLife: 24 }],
    ["indirect acts in full", { indirect: 1 }],
    ["no indirect acts", { indirect: 0 }],
    ["no discount for repetition", { repetition: 1 }],
    ["the strongest of a class alone", { repetition: 0 }],
    ["conditions that weigh nothing", { conditions: 0 }],
    ["heavy conditions", { conditions: 12 }],
    ["a low scale", { scale: 30 }],
    ["all at once", { halfLife: 36, indirect: 0.05, repetition: 0.9, conditions: 2.5, scale: 80 }],
  ])("is in every month what the dataset gives for it: %s", (_, parts) => {
    const setting = setTo("index", parts);
    const { points } = curveOf(spec, setting);
    const months = monthValues(evidence, from, through, setting.parameters);
    expect(points).toHaveLength(months.length);
    expect(apart(points, months)).toEqual([]);
    const edge = (name: "dayLow" | "dayHigh") => points.map((point) => ({ x: point.x, y: point[name] }));
    expect(
      apart(
        edge("dayLow"),
        months.map(({ day, low }) => ({ day, value: low })),
      ),
    ).toEqual([]);
    expect(
      apart(
        edge("dayHigh"),
        months.map(({ day, high }) => ({ day, value: high })),
      ),
    ).toEqual([]);
  });

  it("is another curve than the default", () => {
    const moved = curveOf(spec, setTo("index", { halfLife: 24 })).points;
    expect(moved.filter(({ y }, index) => y !== spec.points[index]?.y).length).toBeGreaterThan(1000);
  });

  it("is what a hand reckons: an act of −8 after 24 months", () => {
    const months = Array.from({ length: 25 }, () => 0);
    const last = (halfLife: number) =>
      curveOf(someCurve(months, [someAct()]), setTo("index", { halfLife, scale: 20 })).points.at(-1);
    expect(toIsoDay(last(24)?.x ?? 0)).toBe("1964-01-31");
    // 730 days are 23.98 months of 30.4375 days: half of −8 is left, and 10·tanh(−4.0019 ÷ 20) = −1.97.
    expect(last(24)?.y).toBe(-1.97);
    // Two half-lives: a quarter of −8 is left, and 10·tanh(−2.0019 ÷ 20) = −1.00.
    expect(last(12)?.y).toBe(-1);
  });
});

describe("the temperature chart in another form", () => {
  const curved = forms.filter((form) => form !== "index" && form !== "net-cooperation");

  it.each(curved)("is in every month what the dataset gives for it: %s", (form) => {
    const setting = setTo(form, { halfLife: 10, indirect: 0.4 });
    const { points } = curveOf(spec, setting);
    const values = formValues(form, evidence, { from, through, parameters: setting.parameters });
    expect(values).toHaveLength(points.length);
    expect(apart(points, values)).toEqual([]);
  });

  it.each(curved)("says the lowest and highest day where it is a variant of the index: %s", (form) => {
    const { points } = curveOf(spec, setTo(form));
    const told = points.filter(({ dayLow, dayHigh }) => dayLow !== null && dayHigh !== null);
    expect(told.length > 0).toBe(isVariant(form));
  });

  it.each(curved)("has what its acts and conditions add up from, if they do: %s", (form) => {
    const { parameters, events, conditions } = curveOf(spec, setTo(form, { halfLife: 10 }));
    expect(conditions).toEqual(spec.conditions);
    expect(parameters === null).toBe(!isVariant(form));
    const expected =
      { "acts-alone": { conditions: 0 }, "no-discount": { repetition: 1 } }[String(form)] ?? {};
    if (parameters !== null)
      expect(parameters).toEqual({ ...defaultSetting.parameters, halfLife: 10, ...expected });
    expect(events.every(({ magnitude }) => magnitude === 2)).toBe(form === "one-size");
    expect(events.every(({ weight }) => weight === 0)).toBe(form === "conditions-alone");
  });

  it.each(locales)("has the name of the form for its title, in %s", (locale) => {
    const { words } = messagesOf(locale).explore;
    for (const form of curved) {
      const { name, subtitle } = words.forms[form];
      expect(exploreTemperature(temperatureSpec(locale), setTo(form), words)).toMatchObject({
        title: name,
        subtitle,
        alt: `${name}. ${subtitle}`,
        locale,
      });
    }
  });
});

describe.each(forms)("whatever is set in the form %s", (form) => {
  const explored = explore(spec, setTo(form, { halfLife: 6, indirect: 1, scale: 30 }));

  it("the default lies behind it", () => {
    expect(explored.ghost).toEqual({
      label: form === "net-cooperation" ? words.ghostBars : words.ghost,
      domain: [-10, 10],
      points: spec.points.map(({ x, y }) => ({ x, y })),
    });
  });

  it("the chart is plain JSON, without a value that JSON does not know", () => {
    expect(JSON.parse(JSON.stringify(explored))).toStrictEqual(explored);
  });

  it("its time, its source and its address are those of the chart", () => {
    const { id, source, coverage, path, version } = spec;
    expect(explored).toMatchObject({ id, source, coverage, path, version });
    expect(explored.x.domain).toEqual(spec.x.domain);
  });
});

describe.each(forms.filter((form) => form !== "net-cooperation"))("a curve set in the form %s", (form) => {
  const explored = curveOf(spec, setTo(form, { halfLife: 6, indirect: 1, scale: 30 }));

  it("keeps the range of the default, which is not reckoned anew", () => {
    const band = ({ points }: SeriesSpec) => points.map(({ x, low, high }) => [x, low, high]);
    expect(band(explored)).toEqual(band(spec));
  });

  it("stays on the scale, with axes, phases and months as they are", () => {
    expect(explored.points.filter(({ y }) => y !== null && Math.abs(y) > 10)).toEqual([]);
    expect([explored.x, explored.y, explored.phases]).toEqual([spec.x, spec.y, spec.phases]);
    expect(explored.points.map(({ x, begins }) => [x, begins])).toEqual(
      spec.points.map(({ x, begins }) => [x, begins]),
    );
  });

  it("has the events with the influence that the factor of indirect acts gives them", () => {
    const rest = ({ id, day, label, trust }: SeriesSpec["events"][number]) => [id, day, label, trust];
    expect(explored.events.map(rest)).toEqual(spec.events.map(rest));
    const wrong = explored.events.filter(
      ({ influence, weight, magnitude, trust }) =>
        !(Math.abs(influence - weight * sizes[magnitude] * trust) <= half),
    );
    expect(wrong).toEqual([]);
  });
});

describe("net co-operation", () => {
  const acts = [
    someAct({ id: "embargo" }),
    someAct({ id: "war", weight: -6, indirect: true, trust: 0.5, day: toDay(1962, 12, 31) }),
    someAct({ id: "talks", weight: 7, trust: 0.75, day: toDay(1964, 1, 1) }),
  ];
  /** January 1961 to May 1965. */
  const small = someCurve([], acts, {
    x: { domain: [toDay(1961, 1, 1), toDay(1965, 6, 1)], ticks: [] },
  });

  it("has a bar a year: the weights of the acts that begin in it, 0 where none does, nothing before the first", () => {
    expect(barsOf(small).bars.map(({ label, value }) => [label, value])).toEqual([
      ["1961", null],
      // −8 − 0.5 · 0.5 · 6
      ["1962", -9.5],
      ["1963", 0],
      // 0.75 · 7
      ["1964", 5.25],
      ["1965", 0],
    ]);
    expect(barsOf(small, { indirect: 1 }).bars[1]?.value).toBe(-11);
  });

  it("has bars that tile the time, the last one up to the day of the review", () => {
    expect(barsOf(small).bars.map(({ from, to }) => [toIsoDay(from), toIsoDay(to - 1)])).toEqual([
      ["1961-01-01", "1961-12-31"],
      ["1962-01-01", "1962-12-31"],
      ["1963-01-01", "1963-12-31"],
      ["1964-01-01", "1964-12-31"],
      ["1965-01-01", "1965-05-31"],
    ]);
  });

  it("has an axis that is round, has zero in its middle and holds every bar", () => {
    const axisOf = (...weights: readonly number[]) =>
      barsOf({ ...small, events: weights.map((weight) => someAct({ weight })) }).y;
    expect(axisOf(-8).domain).toEqual([-20, 20]);
    expect(axisOf(10, 10).domain).toEqual([-20, 20]);
    expect(axisOf(-10, -10.5).domain).toEqual([-40, 40]);
    expect(axisOf(-10, -10.5).ticks).toEqual([
      { at: -40, label: "−40" },
      { at: -20, label: "−20" },
      { at: 0, label: "0" },
      { at: 20, label: "+20" },
      { at: 40, label: "+40" },
    ]);
  });

  it("has an axis even where nothing happened", () => {
    const { bars, y } = barsOf({ ...small, events: [] });
    expect(bars.map(({ value }) => value)).toEqual([null, null, null, null, null]);
    expect(y.domain).toEqual([-20, 20]);
  });

  it("is of the dataset's acts, year by year", () => {
    const yearOf = (event: (typeof dataset.events)[number]) => toCivil(countedFirstDay(event.date)).year;
    const { bars, y } = barsOf(spec);
    expect(bars.map(({ label }) => Number(label))).toEqual(
      Array.from({ length: 2026 - 1917 + 1 }, (_, index) => 1917 + index),
    );
    for (const { label, value } of bars) {
      const sum = dataset.events
        .filter((event) => yearOf(event) === Number(label))
        .reduce(
          (total, { goldstein, magnitude, confidence, directness }) =>
            total +
            goldstein *
              (magnitude === null ? 0 : sizes[magnitude]) *
              confidenceFactor[confidence] *
              (directness === "indirect" ? 0.5 : 1),
          0,
        );
      expect(Math.abs((value ?? Number.NaN) - sum), label).toBeLessThanOrEqual(half);
      expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(y.domain[1]);
    }
    expect(y.ticks.map(({ at }) => at / y.domain[1])).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  it.each(locales)("says what it is, and its unit, in %s", (locale) => {
    const { words } = messagesOf(locale).explore;
    const curve = temperatureSpec(locale);
    const explored = exploreTemperature(curve, setTo("net-cooperation"), words);
    const { name, subtitle } = words.forms["net-cooperation"];
    expect(explored).toMatchObject({
      kind: "bars",
      locale,
      title: name,
      subtitle,
      alt: `${name}. ${subtitle}`,
      reading: { value: words.points, nothing: curve.reading.nothing },
    });
  });
});

describe("how far a setting is from the default", () => {
  it("is a correlation of ranks, a mean difference, and how many months keep their word", () => {
    // Ranks 1, 2, 3 and 2, 3, 1: ρ = 1 − 6·(1 + 1 + 4) ÷ (3·8) = −0.5. Differences 0.5, 0 and 2.5. Mild and mild stay, warm is neutral.
    const [curve, other] = [someCurve([null, 1, 2, 3]), someCurve([5, 1.5, 2, 0.5])];
    expect(distanceOf(curve, other)).toEqual({
      correlation: "−0.50",
      difference: "1.0",
      kept: "2",
      months: "3",
    });
  });

  it("is none where both are the same but for their names", () => {
    const curve = someCurve([-6, 0, 4]);
    expect(distanceOf(curve, { ...curve, title: "Another" })).toEqual({
      correlation: "1.00",
      difference: "0.0",
      kept: "3",
      months: "3",
    });
  });

  it("leaves out months in which either has no value", () => {
    const [curve, other] = [someCurve([null, 1, 2, 3, 4]), someCurve([1, null, 2, 3, 4])];
    expect(distanceOf(curve, other)).toMatchObject({ kept: "3", months: "3" });
  });

  it("has figures of the language, with its thousands", () => {
    const curve = someCurve(Array.from({ length: 1200 }, (_, month) => (month % 7) - 3));
    expect(distanceOf(curve, { ...curve })?.months).toBe("1,200");
  });

  it("cannot be said at the default itself, nor of bars, which have another unit", () => {
    expect(distanceOf(spec, explore(spec, defaultSetting))).toBeNull();
    expect(distanceOf(spec, barsOf(spec))).toBeNull();
  });
});
