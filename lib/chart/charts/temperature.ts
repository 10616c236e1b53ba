import type { Dataset } from "@/lib/dataset/dataset";
import { type ClimateMonth, climateOf, meanBetween } from "@/lib/domain/climate";
import { defaults, influenceOf, influenceOn, type Term } from "@/lib/domain/influence";
import { spanOfPhase } from "@/lib/domain/phases";
import { spanOf, temperatureWords } from "@/lib/look/temperature-scale";
import { type Day, firstOfMonth } from "@/lib/text/calendar";
import { formatHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { temperatureTicks, timeTicks } from "../axis";
import { rounded, roundedOrNull, type Stretch } from "../elements";
import { factsOf } from "../facts";
import type { ChartEvent, PhaseStretch, SeriesSpec, TimePoint } from "../kinds/series";
import { chartWords } from "./words";

/** How many of the events that weigh most a point names. */
const named = 5;

/** An influence smaller than this does not show at the precision that is printed. */
const leastInfluence = 0.05;

/** The words for temperature as stretches of the axis. */
export const temperatureStretches = (locale: Locale): readonly Stretch[] =>
  temperatureWords.map((word) => {
    const [from, to] = spanOf(word);
    return { from, to, label: messagesOf(locale).temperature.words[word] };
  });

/** The temperature of relations by month: the index, its band, the phases behind it and the events that make it. */
export function temperatureChart(dataset: Dataset, locale: Locale): SeriesSpec {
  const { terms, months } = climateOf(dataset);
  const events = eventsOf(dataset, terms, locale);
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
    points: pointsOf(months, terms),
    phases: phasesOf(dataset, months, locale),
    events,
    ghost: null,
    reading: words.reading,
  };
}

function eventsOf(dataset: Dataset, terms: readonly Term[], locale: Locale): readonly ChartEvent[] {
  const rows = new Map<string, Dataset["events"][number]>(dataset.events.map((event) => [event.id, event]));
  return terms.flatMap((term) => {
    const row = rows.get(term.id);
    if (row === undefined) return [];
    const short = row[`short_${locale}`];
    return {
      id: row.id,
      day: term.first,
      date: formatHistorical(locale, row.date.text),
      label: row[`title_${locale}`],
      influence: rounded(influenceOf(term, defaults)),
      weight: term.weight,
      indirect: term.indirect,
      trust: term.trust,
      last: Number.isFinite(term.last) ? term.last : null,
      mark: row.landmark === null || short === null ? null : { label: short, rank: row.landmark },
    };
  });
}

function pointsOf(months: readonly ClimateMonth[], terms: readonly Term[]): readonly TimePoint[] {
  return months.map(({ day, value, low, high, band }) => {
    const first = firstOfMonth(day);
    return {
      x: day,
      y: roundedOrNull(value),
      low: roundedOrNull(band?.low),
      high: roundedOrNull(band?.high),
      dayLow: roundedOrNull(low),
      dayHigh: roundedOrNull(high),
      begins: terms.flatMap((term, index) => (term.first >= first && term.first <= day ? [index] : [])),
      weighs: weighingOn(day, terms),
    };
  });
}

/** The events that weigh most on a day, strongest first. */
function weighingOn(day: Day, terms: readonly Term[]): readonly (readonly [number, number])[] {
  return terms
    .flatMap((term, index) => {
      const influence = term.first > day ? 0 : influenceOn(term, day, defaults);
      return Math.abs(influence) < leastInfluence ? [] : [[index, influence] as const];
    })
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, named)
    .map(([index, influence]) => [index, rounded(influence)] as const);
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
