import { columnsOf } from "@/lib/dataset/codebook";
import type { TableFile } from "@/lib/dataset/dataset";
import type { PublishedName } from "@/lib/dataset/published";
import type { ColumnForm } from "@/lib/schema/column";

/** A cell in the JSON file of a table. */
export type DataValue = string | number | boolean | null | readonly string[];

export type DataRow = Readonly<Record<string, DataValue>>;

/** A cell as its form makes it: numbers as numbers, yes and no as true and false, lists as lists; empty is `null`. */
export function toDataValue(form: ColumnForm, text: string): DataValue {
  if (form.kind === "list")
    return text === "" || text === form.none
      ? []
      : text.split(form.separator.trim()).map((part) => part.trim());
  if (text === "") return null;
  if (form.kind === "number" || form.kind === "rank") return Number(text);
  return form.kind === "yes-no" ? text === "yes" : text;
}

/** The cell of a value: what `toDataValue` reads, but for zeros at the end of a number. */
export function fromDataValue(form: ColumnForm, value: DataValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" || typeof value === "number") return String(value);
  return value.length === 0 && form.kind === "list" ? (form.none ?? "") : value.join(separatorOf(form));
}

const separatorOf = (form: ColumnForm) => (form.kind === "list" ? form.separator : "");

/** Every row of a table file, typed. The file was checked before. */
export function dataRows(table: PublishedName, { header, cells }: TableFile): readonly DataRow[] {
  const forms = new Map(columnsOf(table, "en").map(({ name, form }) => [name, form]));
  return cells.map((row) =>
    Object.fromEntries(
      header.flatMap((column, index) => {
        const form = forms.get(column);
        return form === undefined ? [] : [[column, toDataValue(form, row[index] ?? "")]];
      }),
    ),
  );
}
