import { fieldOf } from "@/lib/domain/fields";
import { type Agreement, shortNameIn } from "@/lib/schema/agreement";
import type { Status } from "@/lib/schema/agreement-status";
import { formatHistorical } from "@/lib/text/format";
import { addAside, joinList } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { endMarkOf } from "./end-mark";
import type { Fact } from "./fact";

/** The name under which an agreement stands in a list: the short one where the language has one, else the full one. */
export const agreementName = (agreement: Agreement, locale: Locale): string =>
  shortNameIn(agreement, locale) ?? agreement[`name_${locale}`];

const gloss = /\s*[(（]([^()（）]*)[)）]\s*$/u;

/** A name for where there is little room: without the gloss in brackets at its end, unless that has a year or a number, which tells it from another of the same name. */
export function agreementLabel(agreement: Agreement, locale: Locale): string {
  const name = agreementName(agreement, locale);
  return /\d/.test(gloss.exec(name)?.[1] ?? "") ? name : name.replace(gloss, "");
}

/** The address of an agreement's page below the site's root. */
export const agreementPath = (agreement: Pick<Agreement, "id">, locale: Locale): string =>
  `${locale}/treaties/${agreement.id}/`;

/** How an agreement ended, in words. */
export const endingWords = (status: Status, locale: Locale): string =>
  messagesOf(locale).treaties.endings[endMarkOf(status) ?? "none"];

/** Since when an agreement had effect, in words; `null` where it never had any. */
export function sinceWords(status: Status, locale: Locale): string | null {
  if (status.kind === "never-entered-into-force") return null;
  const { facts } = messagesOf(locale).treaties;
  const day = formatHistorical(locale, status.since.text);
  if (status.effect === "entry-into-force") return day;
  const how = status.effect === "signature" ? facts.bySignature : facts.provisional;
  return addAside(locale, day, how);
}

/** The dates of an agreement's life in words, in order; what it has none of is left out. */
export function lifeFacts(agreement: Agreement, locale: Locale): readonly Fact[] {
  const { facts, statuses } = messagesOf(locale).treaties;
  const { status, suspended_from: suspended } = agreement;
  const day = (text: string) => formatHistorical(locale, text);
  const since = sinceWords(status, locale);
  const { bound_both: bound, entered_into_force: entered } = agreement;
  const until = status.kind === "ended" || status.kind === "superseded" ? status.until : null;
  const words = endMarkOf(status) === null ? statuses[status.kind] : endingWords(status, locale);
  const known: readonly (readonly [keyof typeof facts, string | null])[] = [
    ["signed", day(agreement.signed.text)],
    ["since", since],
    ["boundBoth", bound === null || entered === null || bound.text === entered.text ? null : day(bound.text)],
    ["suspended", suspended === null ? null : day(suspended.text)],
    ["until", until === null ? null : day(until.text)],
    ["status", words],
  ];
  return known.flatMap(([id, value]) => (value === null ? [] : [{ id, label: facts[id], value }]));
}

/** The field of an agreement in words. */
export const fieldName = (agreement: Agreement, locale: Locale): string =>
  messagesOf(locale).treaties.fields[fieldOf(agreement)];

/** The means of verification in words. */
export function verificationWords({ verification }: Agreement, locale: Locale): string {
  const words = messagesOf(locale).treaties.verification;
  if (verification.length === 0) return words.none;
  return joinList(
    locale,
    verification.map((means) => words[means]),
  );
}

/** How much an agreement matters to the story, in words. */
export function prominenceWords({ prominence }: Agreement, locale: Locale): string {
  const words = messagesOf(locale).treaties.prominence;
  return prominence === 1 ? words["1"] : prominence === 2 ? words["2"] : words["3"];
}
