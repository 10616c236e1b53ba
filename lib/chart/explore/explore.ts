import { influenceOf } from "@/lib/domain/acts";
import { type Form, formValues, isVariant, variantOf, variantValues } from "@/lib/domain/forms";
import { rounded, roundedOrNull } from "@/lib/domain/rounded";
import { toCivil, toDay } from "@/lib/text/calendar";
import { formatSigned, formatYear } from "@/lib/text/format";
import type { Ghost } from "../elements";
import type { Bar, BarsSpec } from "../kinds/bars";
import { evidenceOfSpec, type SeriesSpec, type TimePoint } from "../kinds/series";
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
  const evidence = evidenceOfSpec(spec);
  const span = { from: spec.x.domain[0], through: spec.x.domain[1] - 1, parameters };
  if (isVariant(form))
    return new Map(
      variantValues(form, evidence, span).map(({ day, value, low, high }) => [
        day,
        { y: roundedOrNull(value), dayLow: roundedOrNull(low), dayHigh: roundedOrNull(high) },
      ]),
    );
  return new Map(
    formValues(form, evidence, span).map(({ day, value }) => [day, { y: roundedOrNull(value) }]),
  );
}

function asCurve(spec: SeriesSpec, setting: Setting, words: ExploreWords): SeriesSpec {
  const values = valuesOf(spec, setting);
  const { form } = setting;
  const evidence = evidenceOfSpec(spec);
  const varied = isVariant(form)
    ? variantOf(form, { evidence, parameters: setting.parameters })
    : { evidence, parameters: null };
  const { name, subtitle } = words.forms[form];
  return {
    ...spec,
    title: name,
    subtitle,
    alt: `${name}. ${subtitle}`,
    parameters: varied.parameters,
    points: spec.points.map((point) => ({
      ...point,
      dayLow: null,
      dayHigh: null,
      y: null,
      ...values.get(point.x),
    })),
    events: spec.events.map((event, index) => {
      const act = varied.evidence.acts[index];
      if (act === undefined) return event;
      const { weight, magnitude } = act;
      return { ...event, weight, magnitude, influence: rounded(influenceOf(act, setting.parameters)) };
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
  const values = formValues(setting.form, evidenceOfSpec(spec), {
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
