import { timeTicks } from "@/lib/chart/axis";
import type { Tick } from "@/lib/chart/elements";
import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import type { FieldRole } from "@/lib/look/roles";
import { wordOf } from "@/lib/look/temperature-scale";
import { agreementLabel, agreementPath, lifeFacts } from "@/lib/record/agreement-words";
import { type Life, lifeAxis, lifeOf, roleOf } from "@/lib/record/life";
import { type Agreement, isContext } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { toHref } from "@/lib/text/address";
import { formatHistorical, formatMonth, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { temperatureWindow } from "./treaty-context";

export type LifeWords = {
  readonly life: Life;
  readonly role: FieldRole | "faint";
  readonly axis: readonly [number, number];
  readonly ticks: { readonly wide: readonly Tick[]; readonly narrow: readonly Tick[] };
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly alt: string;
};

/** The life of an agreement, drawn at full width, with its dates in words. */
export function lifeWords(dataset: Dataset, agreement: Agreement, locale: Locale): LifeWords {
  const axis = lifeAxis(dataset);
  const facts = lifeFacts(agreement, locale);
  return {
    life: lifeOf(agreement, dataset.reviewedThrough.to),
    role: roleOf(agreement),
    axis,
    ticks: { wide: timeTicks(locale, axis), narrow: timeTicks(locale, axis, 6) },
    facts,
    alt: messagesOf(locale).treaties.page.lifeAlt({
      name: agreementLabel(agreement, locale),
      facts: facts.map(({ label, value }) => `${label} ${value}`).join("; "),
    }),
  };
}

/** The temperature in the month of a signature, in words; `null` before the first event. */
export function signatureWords(
  dataset: Dataset,
  agreement: Agreement,
  locale: Locale,
): { readonly note: string; readonly alt: string } | null {
  const { treaties, temperature } = messagesOf(locale);
  const day = countedFirstDay(agreement.signed);
  const month = climateOf(dataset).months.find((value) => value.day >= day);
  if (month === undefined || month.value === null) return null;
  const [from, to] = temperatureWindow(dataset, agreement);
  const value = formatSigned(locale, month.value);
  const when =
    agreement.signed.precision === "year"
      ? formatHistorical(locale, agreement.signed.text)
      : formatMonth(locale, month.day);
  return {
    note: treaties.page.temperatureNote({ value, word: temperature.words[wordOf(month.value)], when }),
    alt: treaties.page.temperatureAlt({
      from: formatMonth(locale, from),
      to: formatMonth(locale, to - 1),
      value,
      when,
    }),
  };
}

export type Neighbour = { readonly href: string; readonly name: string; readonly time: string };

/** The agreements signed before and after one: context rows among themselves, the others among themselves. */
export function neighboursOf(
  dataset: Dataset,
  agreement: Agreement,
  locale: Locale,
): { readonly previous: Neighbour | null; readonly next: Neighbour | null } {
  const rows = dataset.agreements.filter((row) => isContext(row) === isContext(agreement));
  const index = rows.findIndex(({ id }) => id === agreement.id);
  const toNeighbour = (row: Agreement | undefined): Neighbour | null =>
    row === undefined
      ? null
      : {
          href: toHref(agreementPath(row, locale)),
          name: agreementLabel(row, locale),
          time: formatHistorical(locale, row.signed.text),
        };
  return { previous: toNeighbour(rows[index - 1]), next: toNeighbour(rows[index + 1]) };
}
