import { type Day, toDay, toTimestamp } from "./calendar";
import { languages } from "./language";
import type { Locale } from "./locales";

const minus = "\u2212";

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter takes longer than a hundred uses of it: each is made once. */
function numberFormatOf(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known =
    numberFormats.get(key) ??
    new Intl.NumberFormat(languages[locale].tag, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  numberFormats.set(key, known);
  return known;
}

const formatSize = (locale: Locale, value: number, digits: number): string =>
  numberFormatOf(locale, digits).format(Math.abs(value));

/** What rounds to zero has no sign. */
const isZero = (size: string): boolean => !/[1-9]/.test(size);

/** A number with the true minus sign instead of the hyphen that `Intl` gives. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  const size = formatSize(locale, value, digits);
  return value < 0 && !isZero(size) ? `${minus}${size}` : size;
}

/** A share of 0…1 in per cent: "65 %". */
export const formatPercent = (locale: Locale, share: number): string =>
  `${formatNumber(locale, share * 100)}${languages[locale].percentGap}%`;

const kilobyte = 1000;

/** The size of a file: "436 kB", "2.1 MB" (powers of ten); below ten a digit after the point. */
export function formatBytes(locale: Locale, bytes: number): string {
  const [size, unit] = bytes < kilobyte ** 2 ? [bytes / kilobyte, "kB"] : [bytes / kilobyte ** 2, "MB"];
  return `${formatNumber(locale, size, size < 10 ? 1 : 0)} ${unit}`;
}

/** A number that always shows its sign, as temperatures and weights do; zero has none. */
export function formatSigned(locale: Locale, value: number, digits = 1): string {
  const text = formatNumber(locale, value, digits);
  return value > 0 && !isZero(text) ? `+${text}` : text;
}

const formatWith = (locale: Locale, day: Day, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(languages[locale].tag, { timeZone: "UTC", ...options }).format(toTimestamp(day));

/** "October 1962", "1962年10月". */
export const formatMonth = (locale: Locale, day: Day): string =>
  formatWith(locale, day, { year: "numeric", month: "long" });

/** "Oct 1962", "1962年10月". */
export const formatShortMonth = (locale: Locale, day: Day): string =>
  formatWith(locale, day, { year: "numeric", month: "short" });

/** "October", "10月". */
export const formatMonthName = (locale: Locale, month: number): string =>
  formatWith(locale, toDay(2000, month, 1), { month: "long" });

/** "16 October 1962", "1962年10月16日". */
export const formatDay = (locale: Locale, day: Day): string =>
  formatWith(locale, day, { year: "numeric", month: "long", day: "numeric" });

/** "1962", "1962年". */
export const formatYear = (locale: Locale, year: number): string =>
  formatWith(locale, toDay(year, 1, 1), { year: "numeric" });

const parts = (text: string): readonly number[] => text.split("-").map(Number);

/** A date in the precision that it is known to: `1946`, `1946-03` and `1946-03-05` come out as year, month and day. */
export function formatHistorical(locale: Locale, text: string): string {
  const [year = 0, month, day] = parts(text);
  if (month === undefined) return formatYear(locale, year);
  if (day === undefined) return formatMonth(locale, toDay(year, month, 1));
  return formatDay(locale, toDay(year, month, day));
}

/** "16 Oct 1962", "Oct 1962", "1962": for columns; Japanese dates are short as they are. */
export function formatShortHistorical(locale: Locale, text: string): string {
  const [year = 0, month, day] = parts(text);
  if (month === undefined) return formatYear(locale, year);
  if (day === undefined) return formatShortMonth(locale, toDay(year, month, 1));
  return formatWith(locale, toDay(year, month, day), { year: "numeric", month: "short", day: "numeric" });
}

/** Two finished texts as a range, spaced where the language does so and a part has spaces: "1969–1975", "May 1972 – June 1973". */
export function formatRange(locale: Locale, from: string, to: string): string {
  const { rangeDash, rangeGap } = languages[locale];
  const gap = /\s/.test(from + to) ? rangeGap : "";
  return `${from}${gap}${rangeDash}${gap}${to}`;
}

/** Two signed figures as a span: "−3.5 to +0.3", where a dash between signs would be misread. */
export const formatSpan = (locale: Locale, low: number, high: number, digits = 1): string =>
  [low, high].map((value) => formatSigned(locale, value, digits)).join(languages[locale].spanJoin);
