import type { Dataset } from "@/lib/dataset/dataset";
import { type Act, influenceOf } from "@/lib/domain/acts";
import { type ClimateMonth, climateOf, meanBetween } from "@/lib/domain/climate";
import { defaults } from "@/lib/domain/parameters";
import { spanOfPhase } from "@/lib/domain/phases";
import { rounded, roundedOrNull } from "@/lib/domain/rounded";
import { spanOf, temperatureWords } from "@/lib/look/temperature-scale";
import { type ConditionDomain, conditionDomains } from "@/lib/schema/condition-domains";
import { firstOfMonth } from "@/lib/text/calendar";
import { formatHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { mapKeys } from "@/lib/text/map-keys";
import { messagesOf } from "@/lib/text/messages";
import { temperatureTicks, timeTicks } from "../axis";
import type { Stretch } from "../elements";
import { factsOf } from "../facts";
import type { ChartCondition, ChartEvent, PhaseStretch, SeriesSpec, TimePoint } from "../kinds/series";
import { chartWords } from "./words";

/** What the domains of conditions are called. */
export const domainNames = (locale: Locale): Readonly<Record<ConditionDomain, string>> =>
  mapKeys<Record<ConditionDomain, string>>(
    conditionDomains,
    (domain) => messagesOf(locale).grading.domains[domain].name,
  );

/** The words for temperature as stretches of the axis. */
export const temperatureStretches = (locale: Locale): readonly Stretch[] =>
  temperatureWords.map((word) => {
    const [from, to] = spanOf(word);
    return { from, to, label: messagesOf(locale).temperature.words[word] };
  });

/** The temperature of relations by month: the index, its band, the phases behind it and the events that make it. */
export function temperatureChart(dataset: Dataset, locale: Locale): SeriesSpec {
  const { evidence, months } = climateOf(dataset);
  const { acts } = evidence;
  const first = dataset.phases[0]?.start.from ?? 0;
  const domain = [first, dataset.reviewedThrough.to] as const;
  const words = messagesOf(locale).charts.temperature;
  const facts = factsOf(dataset, locale);
  return {
    kind: "series",
    ...chartWords(dataset, locale, "temperature"),
    title: words.title(facts),
    subtitle: words.subtitle,
    alt: words.alt(facts),
    x: { domain, ticks: timeTicks(locale, domain) },
    y: { domain: [-10, 10], ticks: temperatureTicks(locale), words: temperatureStretches(locale) },
    points: pointsOf(months, acts),
    phases: phasesOf(dataset, months, locale),
    events: eventsOf(dataset, acts, locale),
    conditions: conditionsOf(dataset, locale),
    parameters: defaults,
    ghost: null,
    reading: { ...words.reading, domains: domainNames(locale) },
  };
}

function eventsOf(dataset: Dataset, acts: readonly Act[], locale: Locale): readonly ChartEvent[] {
  const rows = new Map<string, Dataset["events"][number]>(dataset.events.map((event) => [event.id, event]));
  return acts.flatMap((act) => {
    const row = rows.get(act.id);
    if (row === undefined) return [];
    const short = row[`short_${locale}`];
    const { first: day, ...rest } = act;
    return {
      ...rest,
      day,
      date: formatHistorical(locale, row.date.text),
      label: row[`title_${locale}`],
      influence: rounded(influenceOf(act, defaults)),
      mark: row.landmark === null || short === null ? null : { label: short, rank: row.landmark },
    };
  });
}

/** The conditions by domain, as they stand in their file. */
const conditionsOf = (dataset: Dataset, locale: Locale): readonly ChartCondition[] =>
  dataset.conditions.map(({ id, domain, grade, start, end, ...row }) => ({
    id,
    domain,
    grade,
    first: start.from,
    last: end === null ? null : end.to - 1,
    label: row[`title_${locale}`],
  }));

function pointsOf(months: readonly ClimateMonth[], acts: readonly Act[]): readonly TimePoint[] {
  return months.map(({ day, value, low, high, band }) => {
    const first = firstOfMonth(day);
    return {
      x: day,
      y: value,
      low: band?.low ?? null,
      high: band?.high ?? null,
      dayLow: low,
      dayHigh: high,
      begins: acts.flatMap((act, index) => (act.first >= first && act.first <= day ? [index] : [])),
    };
  });
}

/** The phases as stretches of the time axis, with their mean temperature. */
export const phasesOf = (
  dataset: Dataset,
  months: readonly ClimateMonth[],
  locale: Locale,
): readonly PhaseStretch[] =>
  dataset.phases.map((phase) => {
    const [from, to] = spanOfPhase(phase, dataset);
    return {
      id: phase.id,
      from,
      to,
      label: phase[`name_${locale}`],
      short: phase[`short_${locale}`],
      mean: roundedOrNull(meanBetween(months, from, to - 1)),
      path: `phases/${phase.id}/`,
    };
  });
