import type { Dataset } from "@/lib/dataset/dataset";
import type { NamedTable, Row, TableName } from "@/lib/dataset/tables";
import { phaseOn } from "@/lib/domain/phases";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { formatShortMonth } from "@/lib/text/format";
import { joinWords } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { agreementName, agreementPath } from "./agreement-words";

/** A name, and the page that shows what it names, if there is one. */
export type Named = { readonly text: string; readonly href: string | null };

/** What names are made of beside the row itself. */
export type Within = { readonly dataset: Dataset; readonly locale: Locale };

/** How the rows of a table are told where records are listed. */
export type Naming<R> =
  /** Each by a name of its own. */
  | {
      readonly told: "by-name";
      readonly idOf: (row: R) => string;
      readonly name: (row: R, within: Within) => Named;
    }
  /** By the record of another table that they belong to, one name for all of them. */
  | { readonly told: "by-owner"; readonly table: NamedTable; readonly idOf: (row: R) => string }
  /** The table as a whole by one name. */
  | { readonly told: "as-one"; readonly name: (locale: Locale) => Named }
  /** Never: it rests on no work. */
  | { readonly told: "never" };

const plain = (text: string): Named => ({ text, href: null });

const page = (locale: Locale, path: string) => toHref(pagePath(locale, path));

const byName = <R extends { readonly id: string }>(name: (row: R, within: Within) => Named): Naming<R> => ({
  told: "by-name",
  idOf: ({ id }) => id,
  name,
});

/** The naming of every table: what a row is called, and where it is shown. */
export const namings: { readonly [Name in TableName]: Naming<Row<Name>> } = {
  phases: byName((row, { locale }) => ({
    text: row[`name_${locale}`],
    href: page(locale, `phases/${row.id}/`),
  })),
  events: byName((row, { dataset, locale }) => {
    const phase = phaseOn(dataset, countedFirstDay(row.date));
    const href = phase === undefined ? null : page(locale, `phases/${phase.id}/#${row.id}`);
    return { text: row[`title_${locale}`], href };
  }),
  conditions: byName((row, { locale }) => ({
    text: row[`title_${locale}`],
    href: page(locale, `${pagePaths.method}#conditions`),
  })),
  weights: {
    told: "as-one",
    name: (locale) => ({ text: "CAMEO", href: page(locale, `${pagePaths.method}#weights`) }),
  },
  agreements: byName((row, { locale }) => ({
    text: agreementName(row, locale),
    href: toHref(agreementPath(row, locale)),
  })),
  limits: { told: "by-owner", table: "agreements", idOf: ({ agreement }) => agreement },
  ratifications: { told: "by-owner", table: "agreements", idOf: ({ agreement }) => agreement },
  alliances: byName((row, { locale }) => plain(row[`name_${locale}`])),
  memberships: byName((row, { dataset, locale }) => {
    const alliance = dataset.alliances.find(({ id }) => id === row.alliance);
    return plain(`${alliance?.[`short_${locale}`] ?? ""}: ${row[`country_${locale}`]}`);
  }),
  summits: byName((row, { locale }) =>
    plain(joinWords(locale, [row[`place_${locale}`], row.date.text.slice(0, 4)])),
  ),
  leaders: byName((row, { locale }) => plain(row[`name_${locale}`])),
  "series-catalog": byName((row, { locale }) => ({
    text: row[`name_${locale}`],
    href: page(locale, `${pagePaths.data}#series`),
  })),
  series: { told: "by-owner", table: "series-catalog", idOf: ({ series }) => series },
  sources: { told: "never" },
  "condition-codings": { told: "never" },
  "magnitude-codings": { told: "by-owner", table: "events", idOf: ({ event }) => event },
  "agreed-pairs": byName((row, { locale }) => ({
    text: messagesOf(locale).explore.pairs.name({
      warmer: formatShortMonth(locale, row.warmer.from),
      colder: formatShortMonth(locale, row.colder.from),
    }),
    href: page(locale, `${pagePaths.method}#pairs`),
  })),
  "first-edition": { told: "never" },
  "seed-coverage": byName((row, { locale }) => ({
    text: row[`statement_${locale}`],
    href: page(locale, `${pagePaths.seed}#${row.id}`),
  })),
};
