import { type Column, columnsOf } from "@/lib/dataset/codebook";
import { type PublishedName, published } from "@/lib/dataset/published";
import type { ColumnForm } from "@/lib/schema/column";
import { baseLocale } from "@/lib/text/locales";

/** Dates of mixed precision: Table Schema has no type for them, so that they are texts of this pattern. */
export const datePattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

type FieldType = { readonly type: string; readonly [key: string]: unknown };

/** A form in the words of Table Schema (Data Package v2). */
function typeOf(form: ColumnForm): FieldType {
  switch (form.kind) {
    case "text":
      return { type: "string" };
    case "choice":
      return { type: "string" };
    case "rank":
      return { type: "integer" };
    case "number":
      return { type: "number" };
    case "date":
      return { type: "string" };
    case "yes-no":
      return { type: "boolean", trueValues: ["yes"], falseValues: ["no"] };
    case "address":
      return { type: "string", format: "uri" };
    case "list":
      // The standard has a type for lists; its published profile of version 2.0 lacks it and refuses it.
      return { type: "string" };
  }
}

function constraintsOf(form: ColumnForm): Readonly<Record<string, unknown>> {
  const required = form.required ? { required: true } : {};
  if (form.kind === "choice" || form.kind === "rank") return { ...required, enum: form.members };
  if (form.kind === "date") return { ...required, pattern: datePattern };
  if (form.kind === "text" && form.pattern !== undefined) return { ...required, pattern: form.pattern };
  return required;
}

const languageNames = new Intl.DisplayNames(baseLocale, { type: "language" });

/** What a column holds, with its language. */
export const meaningOf = ({ text, lang }: Column): string =>
  lang === null ? text : `${text} In ${languageNames.of(lang)}.`;

/** The same of a cell of the CSV file, where several values stand in one. */
const describe = (column: Column): string =>
  column.form.kind === "list"
    ? `${meaningOf(column)} Several values are joined by "${column.form.separator}".`
    : meaningOf(column);

/** The Table Schema of a table (Data Package v2): fields, missing values, primary key, foreign keys. */
export function tableSchemaOf(table: PublishedName) {
  const { key, links } = published[table];
  const foreign = links.flatMap(({ column, keyOf }) =>
    keyOf === null
      ? []
      : [{ fields: [column], reference: { resource: keyOf, fields: published[keyOf].key } }],
  );
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(table, "en").map((column) => {
      const constraints = constraintsOf(column.form);
      return {
        name: column.name,
        ...typeOf(column.form),
        description: describe(column),
        ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
      };
    }),
    missingValues: [""],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(foreign.length === 0 ? {} : { foreignKeys: foreign }),
  };
}
