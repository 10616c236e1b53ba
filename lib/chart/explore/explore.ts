import { type Form, formValues } from "@/lib/domain/forms";
import { influenceOf, type Term } from "@/lib/domain/influence";
import { monthValues } from "@/lib/domain/temperature";
import { toCivil, toDay } from "@/lib/text/calendar";
import { formatSigned, formatYear } from "@/lib/text/format";
import { type Ghost, rounded, roundedOrNull } from "../elements";
import type { Bar, BarsSpec } from "../kinds/bars";
import type { ChartEvent, SeriesSpec, TimePoint } from "../kinds/series";
import { isDefault, type Setting } from "./setting";

/** The words of the explorer that go into a chart. */
export type ExploreWords = {
  readonly ghost: string;
  /** The same where it stands behind bars, which have another unit. */
  readonly ghostBars: string;
  readonly bandOfDefault: string;
  readonly points: string;
  readonly forms: Readonly<Record<Form, { readonly name: string; readonly subtitle: string }>>;
};

/** The events of a chart as terms of the sum: all that reckoning the index anew needs. */
export const termsOfSpec = (events: readonly ChartEvent[]): readonly Term[] =>
  events.map(({ id, day, last, weight, indirect, trust }) => ({
    id,
    first: day,
    last: last ?? Number.POSITIVE_INFINITY,
    weight,
    indirect,
    trust,
    condition: false,
  }));

const ghostOf = (spec: SeriesSpec, label: string): Ghost => ({
  label,
  domain: spec.y.domain,
  points: spec.points.map(({ x, y }) => ({ x, y })),
});

/**
 * The temperature chart as a reader's setting makes it, with the default behind it. The range stays that of the default.
 * At the defaults it is the chart itself. Net co-operation is drawn as bars, as it is a figure of years.
 */
export function exploreTemperature(
  spec: SeriesSpec,
  setting: Setting,
  words: ExploreWords,
): SeriesSpec | BarsSpec {
  if (isDefault(setting)) return spec;
  return setting.form === "net-cooperation" ? asBars(spec, setting, words) : asCurve(spec, setting, words);
}

/** The values of a setting by the month's last day. */
function valuesOf(spec: SeriesSpec, { form, parameters }: Setting): ReadonlyMap<number, Partial<TimePoint>> {
  const terms = termsOfSpec(spec.events);
  const [from, through] = [spec.x.domain[0], spec.x.domain[1] - 1];
  if (form === "saturated-sum")
    return new Map(
      monthValues(terms, from, through, parameters).map(({ day, value, low, high }) => [
        day,
        { y: roundedOrNull(value), dayLow: roundedOrNull(low), dayHigh: roundedOrNull(high) },
      ]),
    );
  return new Map(
    formValues(form, terms, { from, through, parameters }).map(({ day, value }) => [
      day,
      { y: roundedOrNull(value) },
    ]),
  );
}

function asCurve(spec: SeriesSpec, setting: Setting, words: ExploreWords): SeriesSpec {
  const values = valuesOf(spec, setting);
  const terms = termsOfSpec(spec.events);
  const { name, subtitle } = words.forms[setting.form];
  return {
    ...spec,
    title: name,
    subtitle,
    alt: `${name}. ${subtitle}`,
    points: spec.points.map((point) => ({
      ...point,
      dayLow: null,
      dayHigh: null,
      // Which acts weigh most is reckoned for the default only.
      weighs: [],
      y: null,
      ...values.get(point.x),
    })),
    events: spec.events.map((event, index) => {
      const term = terms[index];
      return term === undefined
        ? event
        : { ...event, influence: rounded(influenceOf(term, setting.parameters)) };
    }),
    ghost: ghostOf(spec, words.ghost),
    reading: { ...spec.reading, band: words.bandOfDefault },
  };
}

/** A domain around zero that is round and holds all values. */
function around(values: readonly number[]): readonly [number, number] {
  const most = Math.max(20, ...values.map(Math.abs));
  const top = Math.ceil(most / 20) * 20;
  return [-top, top];
}

function asBars(spec: SeriesSpec, setting: Setting, words: ExploreWords): BarsSpec {
  const { locale } = spec;
  const [from, to] = spec.x.domain;
  const values = formValues(setting.form, termsOfSpec(spec.events), {
    from,
    through: to - 1,
    parameters: setting.parameters,
  });
  const bars: readonly Bar[] = values.map(({ day, value }) => {
    const { year } = toCivil(day);
    return {
      from: Math.max(from, toDay(year, 1, 1)),
      to: Math.min(to, toDay(year + 1, 1, 1)),
      label: formatYear(locale, year),
      value: roundedOrNull(value),
    };
  });
  const domain = around(bars.flatMap(({ value }) => value ?? []));
  const { name, subtitle } = words.forms[setting.form];
  const { id, source, coverage, path, version } = spec;
  return {
    kind: "bars",
    id,
    locale,
    source,
    coverage,
    path,
    version,
    title: name,
    subtitle,
    alt: `${name}. ${subtitle}`,
    x: { domain: spec.x.domain },
    y: {
      domain,
      ticks: [-1, -0.5, 0, 0.5, 1].map((share) => {
        const at = share * domain[1];
        return { at, label: formatSigned(locale, at, 0) };
      }),
    },
    bars,
    ghost: ghostOf(spec, words.ghostBars),
    reading: { value: words.points, nothing: spec.reading.nothing },
  };
}
