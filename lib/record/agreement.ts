import type { Dataset } from "@/lib/dataset/dataset";
import { phaseOn } from "@/lib/domain/phases";
import { type Agreement, isContext } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { columnLanguages } from "@/lib/schema/in-every-language";
import { toHref } from "@/lib/text/address";
import { formatHistorical } from "@/lib/text/format";
import { joinList } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { inEnglish, own, ownOrEnglish, type Words } from "@/lib/text/words";
import {
  agreementName,
  endingWords,
  fieldName,
  prominenceWords,
  sinceWords,
  verificationWords,
} from "./agreement-words";
import { endMarkOf } from "./end-mark";
import { type LimitRow, limitRows } from "./limits";
import { type RatificationSide, ratificationSides } from "./ratification";

export type RecordFact = {
  readonly label: string;
  readonly lines: readonly Words[];
  readonly href: string | null;
};

/** An agreement in finished words: its page shows all of it, the opened row of the table the heart of it. */
export type TreatyRecord = {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly otherNames: readonly Words[];
  readonly kicker: string;
  readonly provides: string;
  readonly context: boolean;
  readonly facts: readonly RecordFact[];
  readonly verification: string;
  readonly limits: readonly LimitRow[];
  readonly ratification: readonly RatificationSide[];
  readonly note: Words | null;
  readonly confidence: string;
};

export function treatyRecord(dataset: Dataset, agreement: Agreement, locale: Locale): TreatyRecord {
  const { treaties, confidence } = messagesOf(locale);
  const signed = formatHistorical(locale, agreement.signed.text);
  return {
    id: agreement.id,
    name: agreementName(agreement, locale),
    fullName: agreement[`name_${locale}`],
    otherNames: otherNames(agreement, locale),
    kicker: [signed, fieldName(agreement, locale), treaties.kinds[agreement.kind]].join(" · "),
    provides: agreement[`key_limits_${locale}`],
    context: isContext(agreement),
    facts: factsOf(dataset, agreement, locale),
    verification: verificationWords(agreement, locale),
    limits: limitRows(dataset, agreement, locale),
    ratification: ratificationSides(dataset, agreement, locale),
    note: agreement.note === null ? null : inEnglish(agreement.note, locale),
    confidence: confidence[agreement.confidence],
  };
}

/** The names in the other languages, each marked with its language. */
function otherNames(agreement: Agreement, locale: Locale): readonly Words[] {
  return columnLanguages.flatMap((lang) => {
    const text = agreement[`name_${lang}`];
    return text === null || lang === locale ? [] : [{ text, lang }];
  });
}

function factsOf(dataset: Dataset, agreement: Agreement, locale: Locale): readonly RecordFact[] {
  const { treaties, confidence } = messagesOf(locale);
  const { page } = treaties;
  const { status, bound_both, ended, suspended_from } = agreement;
  const phase = phaseOn(dataset, countedFirstDay(agreement.signed));
  const day = (date: typeof ended) => (date === null ? [] : [own(formatHistorical(locale, date.text))]);
  const parties = ownOrEnglish((lang) => agreement[`parties_count_note_${lang}`], locale);
  const line = (text: string | null) => (text === null ? [] : [own(text)]);
  const english = (text: string | null) => (text === null ? [] : [inEnglish(text, locale)]);
  const facts: readonly (readonly [string, readonly Words[], (string | undefined)?])[] = [
    [page.signed, [...day(agreement.signed), ...line(agreement[`signed_place_${locale}`])]],
    [page.since, line(sinceWords(status, locale))],
    [page.boundBoth, bound_both?.text === agreement.entered_into_force?.text ? [] : day(bound_both)],
    [page.suspended, day(suspended_from)],
    [page.until, day(ended)],
    [page.status, line(treaties.statuses[status.kind])],
    [
      page.how,
      endMarkOf(status) === null || status.kind === "lapsed" ? [] : line(endingWords(status, locale)),
    ],
    [page.kind, line(joinList(locale, [treaties.kinds[agreement.kind], treaties.forms[agreement.form]]))],
    [page.field, line(treaties.domains[agreement.domain])],
    [page.verification, line(verificationWords(agreement, locale))],
    [page.signatories, [...english(agreement.us_signatory), ...english(agreement.soviet_russian_signatory)]],
    [page.parties, parties === null ? [] : [parties]],
    [
      treaties.columns.phase,
      line(phase?.[`name_${locale}`] ?? null),
      phase === undefined ? undefined : toHref(`${locale}/phases/${phase.id}/`),
    ],
    [page.prominence, line(isContext(agreement) ? treaties.context : prominenceWords(agreement, locale))],
    [page.confidence, line(confidence[agreement.confidence])],
  ];
  return facts.flatMap(([label, lines, href]) =>
    lines.length === 0 ? [] : [{ label, lines, href: href ?? null }],
  );
}
