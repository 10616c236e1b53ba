import type { FieldValue } from "@/lib/record/field-table";

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** RFC 4180 lines, with line feeds. Numbers keep their point and hyphen, whatever the language. */
export const toCsv = (rows: readonly (readonly FieldValue[])[]): string =>
  rows
    .map((row) => `${row.map((value) => quoted(value === null ? "" : String(value))).join(",")}\n`)
    .join("");
