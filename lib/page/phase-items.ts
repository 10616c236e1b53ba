import { phasesOf } from "@/lib/chart/charts/temperature";
import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { eventsOf, spanOfPhase } from "@/lib/domain/phases";
import { wordOf } from "@/lib/look/temperature-scale";
import type { Phase } from "@/lib/schema/phase";
import { toHref } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import { formatNumber, formatRange, formatSigned, formatSpan, formatYear } from "@/lib/text/format";
import { languages } from "@/lib/text/language";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** A phase in the words of a list or a table. */
export type PhaseWords = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly time: string;
  readonly length: string;
  readonly mean: number | null;
  readonly meanLabel: string;
  readonly range: string;
  readonly events: string;
  readonly kind: string;
};

/** The years of a phase: "1969–1975", or "2025–present". */
export function phaseTime(phase: Phase, locale: Locale): string {
  const start = formatYear(locale, toCivil(phase.start.from).year);
  const end =
    phase.end === null ? messagesOf(locale).phases.present : formatYear(locale, toCivil(phase.end.from).year);
  const bare = start.replace(languages[locale].yearSign, "");
  return start === end
    ? start
    : formatRange(locale, end.startsWith(bare) ? start : phase.end === null ? start : bare, end);
}

export function phaseWords(dataset: Dataset, locale: Locale): readonly PhaseWords[] {
  const { months } = climateOf(dataset);
  const { phases } = messagesOf(locale);
  const stretches = phasesOf(dataset, months, locale);
  return dataset.phases.flatMap((phase) => {
    const stretch = stretches.find(({ id }) => id === phase.id);
    if (stretch === undefined) return [];
    const [from, to] = spanOfPhase(phase, dataset);
    const values = months.flatMap(({ day, value }) =>
      day >= from && day < to && value !== null ? [value] : [],
    );
    const signed = (value: number) => formatSigned(locale, value);
    return {
      id: phase.id,
      href: toHref(`${locale}/${stretch.path}`),
      name: stretch.label,
      time: phaseTime(phase, locale),
      length: phases.years(formatNumber(locale, (to - from) / 365.25, 1)),
      mean: stretch.mean,
      meanLabel: stretch.mean === null ? "" : signed(stretch.mean),
      range: values.length === 0 ? "" : formatSpan(locale, Math.min(...values), Math.max(...values)),
      events: formatNumber(locale, eventsOf(dataset, phase).length),
      kind: phases.kinds[phase.kind],
    };
  });
}

/** "+4.0 warm". */
export const meanWithWord = (mean: number, locale: Locale): string =>
  `${formatSigned(locale, mean)} ${messagesOf(locale).temperature.words[wordOf(mean)]}`;
