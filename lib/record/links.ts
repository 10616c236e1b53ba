import { type Row, rowsByTable, type TableName, tableNames } from "@/lib/dataset/tables";
import { oncePer } from "@/lib/domain/once-per";
import type { Locale } from "@/lib/text/locales";
import { type Named, type Naming, namings, type Within } from "./naming";

/** A record by its name, and the page that shows it, if there is one. */
export type RecordLink = { readonly id: string; readonly text: string; readonly href: string | null };

/** The names of all records that have one, by `table/id`, with the pages that show them. */
export type RecordNames = ReadonlyMap<string, Named>;

/** Every record's name and page. Made once a language. */
export const recordNames = oncePer(
  (dataset, locale: Locale): RecordNames =>
    new Map(tableNames.flatMap((name) => namesOf(name, { dataset, locale }))),
);

function namesOf<Name extends TableName>(name: Name, within: Within): readonly (readonly [string, Named])[] {
  const naming: Naming<Row<Name>> = namings[name];
  if (naming.told !== "by-name") return [];
  return rowsByTable(within.dataset)[name].map((row) => [
    `${name}/${naming.idOf(row)}`,
    naming.name(row, within),
  ]);
}

/** A record by its name; its id where the name is not known. */
export function recordLink(names: RecordNames, table: TableName, id: string): RecordLink {
  const named = names.get(`${table}/${id}`);
  return { id: `${table}/${id}`, text: named?.text ?? id, href: named?.href ?? null };
}

/** The record that a row is told as; null where the rows of its table are never told. */
export function linkOfRow<Name extends TableName>(
  name: Name,
  row: Row<Name>,
  { dataset, locale }: Within,
): RecordLink | null {
  const naming: Naming<Row<Name>> = namings[name];
  const link = (table: TableName, id: string) => recordLink(recordNames(dataset, locale), table, id);
  switch (naming.told) {
    case "by-name":
      return link(name, naming.idOf(row));
    case "by-owner": {
      const id = naming.idOf(row);
      return { ...link(naming.table, id), id: `${name}/${id}` };
    }
    case "as-one":
      return { id: name, ...naming.name(locale) };
    case "never":
      return null;
  }
}
