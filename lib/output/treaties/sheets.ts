import { columnGroups } from "@/lib/dataset/codebook";
import type { Dataset } from "@/lib/dataset/dataset";
import { referencesOf } from "@/lib/record/reference";
import { formatDay } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { citationsOf } from "../dataset/citations";
import type { RecordRow } from "../format/record-table";
import type { Sheet } from "../format/xlsx";

/** The columns of the download that hold what a column of `agreements.csv` holds, under its name there. */
const sameAs: Readonly<Record<string, string>> = {
  place: "signed_place",
  how_ended: "end_kind",
  provides: "key_limits",
};

/** What the columns of the download mean: the codebook's words, and ours for those that only the download has. */
function fieldsSheet(locale: Locale, columns: readonly string[]): Sheet {
  const { downloads } = messagesOf(locale).treaties;
  const own: Readonly<Record<string, string>> = downloads.columns;
  const codebook = new Map(columnGroups("agreements", locale).map(({ stem, text }) => [stem, text]));
  return {
    name: downloads.fields,
    columns: [downloads.column, downloads.meaning],
    rows: columns.map((column) => [column, own[column] ?? codebook.get(sameAs[column] ?? column) ?? null]),
  };
}

/** The works that agreements cite, and under what licence the file stands. */
function sourcesSheet(dataset: Dataset, locale: Locale): Sheet {
  const { treaties, site } = messagesOf(locale);
  const { downloads } = treaties;
  const works = referencesOf(dataset, citationsOf(dataset, "agreements"));
  const reviewed = formatDay(locale, dataset.reviewedThrough.from);
  return {
    name: downloads.sources,
    columns: [downloads.work, downloads.address],
    rows: [
      [site.footer.data({ version: dataset.version, reviewed }), null],
      [site.footer.licence, null],
      ...works.map(({ text, title, rest, url }) => [`${text}${title}${rest}`, url]),
    ],
  };
}

/** The sheets that stand behind the rows of a workbook: what the columns mean, and the works cited. */
export const treatySheets = (
  dataset: Dataset,
  locale: Locale,
  rows: readonly RecordRow[],
): readonly Sheet[] => [fieldsSheet(locale, Object.keys(rows[0] ?? {})), sourcesSheet(dataset, locale)];
