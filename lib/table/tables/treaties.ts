import type { Dataset } from "@/lib/dataset/dataset";
import { decadesOf, decadesTouched } from "@/lib/domain/decades";
import { fieldOf, fields } from "@/lib/domain/fields";
import { forceSpan } from "@/lib/domain/in-force";
import { phaseOn } from "@/lib/domain/phases";
import {
  agreementName,
  agreementPath,
  endingWords,
  prominenceWords,
  sinceWords,
  verificationWords,
} from "@/lib/record/agreement-words";
import { endMarkOf } from "@/lib/record/end-mark";
import { lifeOf, roleOf } from "@/lib/record/life";
import { type Agreement, forms, isContext, shortNameIn, verificationMeans } from "@/lib/schema/agreement";
import { statusKinds } from "@/lib/schema/agreement-status";
import { countedFirstDay, type HistoricalDate } from "@/lib/schema/historical-date";
import { columnLanguages } from "@/lib/schema/in-every-language";
import { toHref } from "@/lib/text/address";
import { formatShortHistorical } from "@/lib/text/format";
import { languages } from "@/lib/text/language";
import { type Locale, locales, otherLocales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { Cell, RowFacts, SortValue, TableRow, TableSpec } from "../spec";
import { allDecades, treatiesFrame } from "./treaties-frame";

/** The agreements as a table that readers search, filter, sort and take away. */
export function treatiesTable(dataset: Dataset, locale: Locale): TableSpec {
  return {
    frame: treatiesFrame(dataset, locale),
    rows: dataset.agreements.map((agreement) => toRow(dataset, agreement, locale)),
  };
}

/** A row whose columns are those of `treatiesFrame`, in the same order: told by id, so that neither can slip. */
export function toRow(dataset: Dataset, agreement: Agreement, locale: Locale): TableRow {
  const { columns } = treatiesFrame(dataset, locale);
  const cells = cellsOf(dataset, agreement, locale);
  return {
    id: agreement.id,
    context: isContext(agreement),
    facets: facetsOf(dataset, agreement),
    chips: chipsOf(dataset, agreement),
    keys: columns.map(({ id }) => cells[id]?.key ?? null),
    find: namesOf(agreement),
    cells: columns.map(({ id }) => cells[id]?.cell ?? { kind: "text", text: "" }),
  };
}

/** Every name of an agreement, and the year of its signature. */
const namesOf = (row: Agreement): string =>
  [
    ...columnLanguages.flatMap((lang) => [row[`name_${lang}`], shortNameIn(row, lang)]),
    ...row.aliases,
    `${row.signed.text.slice(0, 4)}${yearSigns}`,
  ]
    .filter((name) => name !== null)
    .join("\n");

/** What the languages write after a year, so that it is found with each. */
const yearSigns = locales
  .map((locale) => languages[locale].yearSign)
  .filter((sign) => sign !== "")
  .join(" ");

/** The name in a list of another language, of the first that the site has. */
function otherName(
  agreement: Agreement,
  locale: Locale,
): { readonly text: string; readonly lang: string } | null {
  const [lang] = otherLocales(locale);
  return lang === undefined ? null : { text: agreementName(agreement, lang), lang };
}

/** The decades of a row in both readings. Context from before the first agreement has no chip. */
function chipsOf(dataset: Dataset, agreement: Agreement): RowFacts["chips"] {
  const known = allDecades(dataset);
  return [decadesOf([agreement]), decadesTouched(agreement, dataset.reviewedThrough.to)].map((decades) =>
    decades.filter((decade) => known.includes(decade)),
  );
}

const facetsOf = (dataset: Dataset, agreement: Agreement): RowFacts["facets"] => [
  [fieldOf(agreement)],
  [agreement.form],
  [agreement.status.kind],
  [endMarkOf(agreement.status) ?? "none"],
  agreement.verification.length === 0 ? ["none"] : agreement.verification,
  [phaseOn(dataset, countedFirstDay(agreement.signed))?.id ?? ""],
  [String(agreement.prominence)],
];

const precisions = { year: 0, month: 1, day: 2 } as const;

/** Dates by their first day, and of one day the less precise first. */
const dateKey = (date: HistoricalDate | null): SortValue =>
  date === null ? null : date.from * 4 + precisions[date.precision];

/** The day from which it counts as in force between the two; for what never does, the day from which it had effect. */
function inForceFrom(agreement: Agreement): HistoricalDate | null {
  const { status, form, bound_both } = agreement;
  if (status.kind === "never-entered-into-force") return null;
  return form === "multilateral" && forceSpan(agreement) !== null ? bound_both : status.since;
}

type Both = { readonly cell: Cell; readonly key: SortValue };

const text = (words: string | null, key: SortValue = words): Both => ({
  cell: { kind: "text", text: words ?? "" },
  key,
});

function cellsOf(dataset: Dataset, agreement: Agreement, locale: Locale): Readonly<Record<string, Both>> {
  const { treaties, confidence } = messagesOf(locale);
  const { status, ended, signed } = agreement;
  const field = fieldOf(agreement);
  const phase = phaseOn(dataset, countedFirstDay(signed));
  const since = inForceFrom(agreement);
  const name = agreementName(agreement, locale);
  const place = agreement[`signed_place_${locale}`];
  const day = (date: HistoricalDate | null) =>
    date === null ? null : formatShortHistorical(locale, date.text);
  return {
    signed: text(day(signed), dateKey(signed)),
    title: {
      cell: {
        kind: "title",
        text: name,
        href: toHref(agreementPath(agreement, locale)),
        also: otherName(agreement, locale),
      },
      key: name,
    },
    field: text(treaties.shortFields[field], fields.indexOf(field)),
    since: text(since === null ? null : day(since), dateKey(since)),
    ended: text(day(ended), dateKey(ended)),
    status: {
      cell: { kind: "status", status: status.kind, text: treaties.statuses[status.kind] },
      key: statusKinds.indexOf(status.kind),
    },
    life: {
      cell: {
        kind: "life",
        life: lifeOf(agreement, dataset.reviewedThrough.to),
        role: roleOf(agreement),
        text: [sinceWords(status, locale), endingWords(status, locale)]
          .filter((part) => part !== null)
          .join("; "),
      },
      key: null,
    },
    how: text(endMarkOf(status) === null ? null : endingWords(status, locale)),
    form: text(treaties.forms[agreement.form], forms.indexOf(agreement.form)),
    kind: text(treaties.kinds[agreement.kind]),
    verification: text(
      verificationWords(agreement, locale),
      agreement.verification.length === 0
        ? null
        : verificationMeans.findIndex((means) => agreement.verification.includes(means)),
    ),
    phase: text(phase?.[`short_${locale}`] ?? null, phase?.start.from ?? null),
    place: text(place),
    prominence: text(prominenceWords(agreement, locale), agreement.prominence),
    confidence: text(
      confidence[agreement.confidence],
      ["high", "medium", "low"].indexOf(agreement.confidence),
    ),
  };
}
