import { type ColumnForm, formOf } from "@/lib/schema/column";
import { type ColumnLanguage, columnLanguages } from "@/lib/schema/in-every-language";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { type PublishedName, type PublishedRow, published } from "./published";

/** The name of a column without its language. */
type Stem<Name extends string> = Name extends `${infer Short}_${ColumnLanguage}` ? Short : Name;

/** What every column of every table holds: messages that lack one do not compile below. */
type Texts = {
  readonly [Name in PublishedName]: Readonly<Record<Stem<string & keyof PublishedRow[Name]>, string>>;
};

/** A column as the codebook tells it. */
export type Column = {
  readonly name: string;
  /** The name without its language: `name` of `name_ja`. */
  readonly stem: string;
  /** The language of its text, where the name ends in one. */
  readonly lang: ColumnLanguage | null;
  readonly form: ColumnForm;
  readonly text: string;
};

const langOf = (column: string): Column["lang"] =>
  columnLanguages.find((language) => column.endsWith(`_${language}`)) ?? null;

/** The columns of a table in the order of its file, with what each holds. Throws for a column that the codebook lacks. */
export function columnsOf(table: PublishedName, locale: Locale): readonly Column[] {
  const all: Texts = messagesOf(locale).codebook.columns;
  const texts: Readonly<Record<string, string>> = all[table];
  return Object.entries(published[table].schema.shape).map(([name, schema]) => {
    const lang = langOf(name);
    const stem = lang === null ? name : name.slice(0, -`_${lang}`.length);
    const text = texts[stem];
    if (text === undefined) throw new Error(`The codebook has no text for ${table}.${stem}`);
    return { name, stem, lang, form: formOf(schema), text };
  });
}

/** Columns that the codebook tells as one: those of one text in several languages. */
export type ColumnGroup = Omit<Column, "name" | "lang"> & {
  readonly names: readonly string[];
  /** Those of them that may be empty. */
  readonly optional: readonly string[];
};

/** The columns of a table, those of one text in several languages together. */
export function columnGroups(table: PublishedName, locale: Locale): readonly ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const { stem, name, form, text } of columnsOf(table, locale)) {
    const group = groups.get(stem);
    groups.set(stem, {
      stem,
      form: group?.form ?? form,
      text,
      names: [...(group?.names ?? []), name],
      optional: [...(group?.optional ?? []), ...(form.required ? [] : [name])],
    });
  }
  return [...groups.values()];
}
