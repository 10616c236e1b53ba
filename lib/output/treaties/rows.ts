import type { Dataset } from "@/lib/dataset/dataset";
import { fieldOf } from "@/lib/domain/fields";
import { phaseOn } from "@/lib/domain/phases";
import { agreementName, agreementPath, verificationWords } from "@/lib/record/agreement-words";
import { endMarkOf } from "@/lib/record/end-mark";
import { referencesOf } from "@/lib/record/reference";
import type { Agreement } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { type Locale, otherLocales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { RecordRow } from "../format/record-table";

const joined = (list: readonly string[]) => (list.length === 0 ? null : list.join("; "));

/** An agreement as a row to take away: dates as ISO 8601 in the precision they are known to, the rest in words of the language. */
function rowOf(dataset: Dataset, row: Agreement, locale: Locale): RecordRow {
  const { treaties } = messagesOf(locale);
  const { status } = row;
  const mark = endMarkOf(status);
  return {
    id: row.id,
    name: row[`name_${locale}`],
    short_name: agreementName(row, locale),
    name_other: joined(otherLocales(locale).map((other) => row[`name_${other}`])),
    field: treaties.fields[fieldOf(row)],
    domain: treaties.domains[row.domain],
    kind: treaties.kinds[row.kind],
    form: treaties.forms[row.form],
    prominence: row.prominence,
    signed: row.signed.text,
    place: row[`signed_place_${locale}`],
    in_force_since: status.kind === "never-entered-into-force" ? null : status.since.text,
    effect: row.effect,
    bound_both: row.bound_both?.text ?? null,
    suspended_from: row.suspended_from?.text ?? null,
    ended: row.ended?.text ?? null,
    status: treaties.statuses[status.kind],
    how_ended: mark === null ? null : treaties.endings[mark],
    verification: verificationWords(row, locale),
    phase: phaseOn(dataset, countedFirstDay(row.signed))?.[`name_${locale}`] ?? null,
    provides: row[`key_limits_${locale}`],
    supersedes: joined(row.supersedes),
    confidence: messagesOf(locale).confidence[row.confidence],
    sources: joined(
      referencesOf(dataset, row.sources).map(({ text, title, rest }) => `${text}${title}${rest}`),
    ),
    page: agreementPath(row, locale),
  };
}

/** Every agreement as a row to take away, context rows last. */
export const recordRows = (dataset: Dataset, locale: Locale): readonly RecordRow[] =>
  dataset.agreements
    .toSorted((a, b) => Number(a.id.startsWith("ctx-")) - Number(b.id.startsWith("ctx-")))
    .map((row) => rowOf(dataset, row, locale));
