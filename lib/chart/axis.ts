import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { formatNumber, formatShortMonth, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import type { Tick } from "./elements";

/** Steps between ticks, in months, from a century to a month. */
const steps = [1200, 600, 240, 120, 60, 24, 12, 6, 3, 1] as const;

/** The tick of a month: years stand alone, months carry their year. */
const labelOf = (locale: Locale, day: Day, step: number): string => {
  const { year } = toCivil(day);
  return step >= 12 ? String(year) : formatShortMonth(locale, day);
};

/** The first days of every `step` months between two days, counted from year 0 so that they fall on round years. */
function firstDays([from, to]: readonly [Day, Day], step: number): readonly Day[] {
  const { year, month } = toCivil(from);
  const days: Day[] = [];
  for (let index = Math.ceil((year * 12 + month - 1) / step) * step; ; index += step) {
    const day = toDay(Math.floor(index / 12), (index % 12) + 1, 1);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

/**
 * Ticks on the first days of years or months between two days: the finest step that gives at most `most` of them.
 * The same for the whole century and for a zoomed month.
 */
export function timeTicks(locale: Locale, domain: readonly [Day, Day], most = 12): readonly Tick[] {
  const step = steps.findLast((months) => firstDays(domain, months).length <= most) ?? steps[0];
  return firstDays(domain, step).map((at) => ({ at, label: labelOf(locale, at, step) }));
}

/** The ticks of the temperature axis. */
export const temperatureTicks = (locale: Locale): readonly Tick[] =>
  [-10, -5, 0, 5, 10].map((at) => ({ at, label: formatSigned(locale, at, 0) }));

/** The axis of a count from zero: at most five round steps, the highest at or above `most`. */
export function countTicks(
  locale: Locale,
  most: number,
): { readonly domain: readonly [number, number]; readonly ticks: readonly Tick[] } {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => most / size <= 5) ?? 200;
  const top = Math.max(step, Math.ceil(most / step) * step);
  const ticks = Array.from({ length: top / step + 1 }, (_, index) => ({
    at: index * step,
    label: formatNumber(locale, index * step),
  }));
  return { domain: [0, top], ticks };
}
