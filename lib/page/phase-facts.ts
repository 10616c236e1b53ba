import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf, meanBetween } from "@/lib/domain/climate";
import { spanOfPhase } from "@/lib/domain/phases";
import type { Phase } from "@/lib/schema/phase";
import { formatDay, formatHistorical, formatMonth, formatRange, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { meanWithWord } from "./phase-items";

export type PhaseFact = { readonly label: string; readonly lines: readonly string[] };

/** What a phase's page says beside its curve, in finished words. */
export type PhaseFactsWords = { readonly kicker: string; readonly facts: readonly PhaseFact[] };

const untilOf = (phase: Phase, locale: Locale): string =>
  phase.end === null ? messagesOf(locale).phases.present : formatHistorical(locale, phase.end.text);

/** The name of a leader in a language, by the English name that phases and meetings give. */
const leaderName = (dataset: Dataset, name: string, locale: Locale): string =>
  dataset.leaders.find(({ name_en }) => name_en === name)?.[`name_${locale}`] ?? name;

export function phaseFacts(dataset: Dataset, phase: Phase, locale: Locale): PhaseFactsWords {
  const { phases } = messagesOf(locale);
  const [from, to] = spanOfPhase(phase, dataset);
  const mean = meanBetween(climateOf(dataset).months, from, to - 1);
  const time = formatRange(locale, formatHistorical(locale, phase.start.text), untilOf(phase, locale));
  const names = (list: readonly string[]) => list.map((name) => leaderName(dataset, name, locale));
  return {
    kicker: [time, phases.kinds[phase.kind]].join(" · "),
    facts: [
      { label: phases.mean, lines: mean === null ? [] : [meanWithWord(mean, locale)] },
      { label: phases.began, lines: eventLine(dataset, phase.start_event, locale) },
      {
        label: phases.ended,
        lines: phase.end_event === null ? [phases.ongoing] : eventLine(dataset, phase.end_event, locale),
      },
      { label: `${phases.leaders}: ${phases.us}`, lines: names(phase.us_leaders) },
      { label: `${phases.leaders}: ${phases.russia}`, lines: names(phase.soviet_russian_leaders) },
      { label: phases.meetings, lines: meetingLines(dataset, [from, to], locale) },
    ],
  };
}

const eventLine = (dataset: Dataset, id: string, locale: Locale): readonly string[] =>
  dataset.events
    .filter((event) => event.id === id)
    .map((event) => `${event[`title_${locale}`]}, ${formatHistorical(locale, event.date.text)}`);

function meetingLines(
  dataset: Dataset,
  [from, to]: readonly [number, number],
  locale: Locale,
): readonly string[] {
  const held = dataset.summits.filter(
    ({ date, format }) =>
      date.from >= from && date.from < to && (format === "summit" || format === "meeting"),
  );
  if (held.length === 0) return [messagesOf(locale).phases.noMeetings];
  return held.map((summit) => `${summit[`place_${locale}`]}, ${formatMonth(locale, summit.date.from)}`);
}

/** The picture of a phase's curve in words. */
export function phaseAlt(dataset: Dataset, phase: Phase, locale: Locale): string {
  const { phases } = messagesOf(locale);
  const [from, to] = spanOfPhase(phase, dataset);
  const { months } = climateOf(dataset);
  const values = months
    .flatMap(({ day, value }) => (day >= from && day < to && value !== null ? [{ day, value }] : []))
    .toSorted((a, b) => a.value - b.value);
  const said = (month: (typeof values)[number] | undefined) => ({
    when: month === undefined ? "" : formatMonth(locale, month.day),
    value: month === undefined ? "" : formatSigned(locale, month.value),
  });
  return phases.alt({
    name: phase[`name_${locale}`],
    from: formatHistorical(locale, phase.start.text),
    to:
      phase.end === null
        ? formatDay(locale, dataset.reviewedThrough.from)
        : formatHistorical(locale, phase.end.text),
    low: said(values[0]),
    high: said(values.at(-1)),
    mean: formatSigned(locale, meanBetween(months, from, to - 1) ?? 0),
  });
}
