import { columnsOf } from "@/lib/dataset/codebook";
import type { Dataset, TableFile } from "@/lib/dataset/dataset";
import { type PublishedName, published } from "@/lib/dataset/published";
import type { FieldValue } from "@/lib/record/field-table";
import { referencesOf } from "@/lib/record/reference";
import { baseLocale, otherLocales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { type Sheet, toXlsx } from "../format/xlsx";
import { citationsOf } from "./citations";
import { toDataValue } from "./rows";
import { tableFile } from "./table-file";

/** A cell of the workbook: numbers as numbers, everything else as it stands in the file. */
function cellOf(form: Parameters<typeof toDataValue>[0], text: string): FieldValue {
  const value = toDataValue(form, text);
  return typeof value === "number" ? value : text === "" ? null : text;
}

function dataSheet(table: PublishedName, { header, cells }: TableFile): Sheet {
  const forms = new Map(columnsOf(table, "en").map(({ name, form }) => [name, form]));
  return {
    name: "data",
    columns: header,
    rows: cells.map((row) =>
      header.map((column, index) => {
        const form = forms.get(column);
        return form === undefined ? null : cellOf(form, row[index] ?? "");
      }),
    ),
  };
}

function fieldsSheet(table: PublishedName): Sheet {
  const others = otherLocales(baseLocale);
  const meanings = others.map(
    (lang) => new Map(columnsOf(table, lang).map(({ name, text }) => [name, text])),
  );
  return {
    name: "fields",
    columns: ["column", "meaning", ...others.map((lang) => `meaning_${lang}`), "form", "may_be_empty"],
    rows: columnsOf(table, "en").map(({ name, text, form }) => [
      name,
      text,
      ...meanings.map((texts) => texts.get(name) ?? null),
      "members" in form && form.members !== null ? form.members.join(", ") : form.kind,
      form.required ? "no" : "yes",
    ]),
  };
}

function sourcesSheet(dataset: Dataset, table: PublishedName): Sheet {
  const { data, site } = messagesOf("en");
  const works = referencesOf(dataset, citationsOf(dataset, table));
  return {
    name: "sources",
    columns: ["id", "work", "kind", "address"],
    rows: [
      ...works.map(({ key, text, title, rest, kind, url }) => [
        key.split("#")[0] ?? "",
        `${text}${title}${rest}`,
        kind,
        url,
      ]),
      ["", `${site.name} ${dataset.version}. ${data.terms[published[table].terms]}`, null, null],
    ],
  };
}

/** A table as a workbook of three sheets: its rows, what its columns mean in every language, the works that it cites. */
export const dataWorkbook = (dataset: Dataset, table: PublishedName): Promise<Blob> =>
  toXlsx([dataSheet(table, tableFile(dataset, table)), fieldsSheet(table), sourcesSheet(dataset, table)]);
