import type { FigureTable } from "@/lib/chart/figure-table";
import { columnGroups, columnsOf } from "@/lib/dataset/codebook";
import type { Dataset } from "@/lib/dataset/dataset";
import type { PublishedName } from "@/lib/dataset/published";
import type { ColumnForm } from "@/lib/schema/column";
import { formatHistorical, formatNumber, formatRange } from "@/lib/text/format";
import { baseLocale, type Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

function holds(form: ColumnForm, locale: Locale): string {
  const { forms, members } = messagesOf(locale).data;
  const list = "members" in form && form.members !== null ? form.members : [];
  return list.length === 0 ? forms[form.kind] : members({ form: forms[form.kind], members: list.join(", ") });
}

/** The codebook of a table: its columns, what they mean and hold. */
export function codebookTable(table: PublishedName, locale: Locale): FigureTable {
  const { codebook, data } = messagesOf(locale);
  const { columnHeads } = data;
  return {
    caption: codebook.tables[table].title,
    columns: [
      { id: "column", label: columnHeads.column, numeric: false },
      { id: "meaning", label: columnHeads.meaning, numeric: false },
      { id: "holds", label: columnHeads.holds, numeric: false },
      { id: "empty", label: columnHeads.empty, numeric: false },
    ],
    rows: columnGroups(table, locale).map(({ names, optional, text, form }) => [
      names.join(", "),
      text,
      holds(form, locale),
      optional.length === 0 ? data.no : optional.length === names.length ? data.yes : optional.join(", "),
    ]),
  };
}

const marked = (lang: string, locale: Locale) => (lang === locale ? {} : { lang });

/** The language of a column's cells, where it is not the page's: that of its name, and English for prose without one. */
function langOf(table: PublishedName, name: string, locale: Locale): { readonly lang?: string } {
  const column = columnsOf(table, locale).find((each) => each.name === name);
  if (column === undefined || column.form.kind !== "text" || column.form.pattern !== undefined) return {};
  return marked(column.lang ?? baseLocale, locale);
}

type Preview = {
  readonly table: PublishedName;
  readonly header: readonly string[];
  readonly first: readonly (readonly string[])[];
  readonly rows: number;
};

/** The first rows of a file, as they stand in it. */
export const previewTable = ({ table, header, first, rows }: Preview, locale: Locale): FigureTable => ({
  caption: messagesOf(locale).data.firstRows({ table, shown: first.length, rows }),
  columns: header.map((column) => ({
    id: column,
    label: column,
    numeric: false,
    ...langOf(table, column, locale),
  })),
  rows: first,
});

const spanWords = (locale: Locale, from: string, to: string): string =>
  from === to
    ? formatHistorical(locale, from)
    : formatRange(locale, formatHistorical(locale, from), formatHistorical(locale, to));

/** The series from outside: what each counts, when, who made it, on what terms. */
export function seriesTable(dataset: Dataset, locale: Locale): FigureTable {
  const { seriesColumns, series } = messagesOf(locale).data;
  const english = marked(baseLocale, locale);
  const counts = new Map<string, number>();
  for (const { series: id } of dataset.observations) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    caption: series,
    columns: [
      { id: "name", label: seriesColumns.name, numeric: false },
      { id: "unit", label: seriesColumns.unit, numeric: false },
      { id: "span", label: seriesColumns.span, numeric: false },
      { id: "figures", label: seriesColumns.figures, numeric: true },
      { id: "origin", label: seriesColumns.origin, numeric: false, ...english },
      { id: "licence", label: seriesColumns.licence, numeric: false, ...english },
    ],
    rows: dataset.indicators.map((row) => [
      row[`name_${locale}`],
      row[`unit_${locale}`],
      spanWords(locale, row.from.text, row.to.text),
      formatNumber(locale, counts.get(row.id) ?? 0),
      row.origin,
      row.licence,
    ]),
  };
}
