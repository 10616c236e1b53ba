import writeExcelFile from "write-excel-file/universal";
import type { FieldTable, FieldValue } from "@/lib/record/field-table";
import { mediaTypes } from "../media-types";
import { withoutTimes } from "./zip-time";

export type Sheet = FieldTable & { readonly name: string };

const widest = 60;

const lengthOf = (value: FieldValue) =>
  [...String(value ?? "")].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);

const widthOf = ({ columns, rows }: FieldTable, index: number): number =>
  Math.min(widest, Math.max(...[columns, ...rows].map((row) => lengthOf(row[index] ?? null))) + 2);

const toCell = (value: FieldValue) =>
  value === null ? null : typeof value === "number" ? { value, type: Number } : { value, type: String };

/**
 * A workbook, a sheet a table: text stays text, so that nothing is taken for a formula or a date, numbers stay numbers.
 * The same code runs at build and in the browser, where it is loaded on demand. Equal sheets give equal bytes.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const made = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      columns: sheet.columns.map((_, index) => ({ width: widthOf(sheet, index) })),
      data: [
        sheet.columns.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
        ...sheet.rows.map((row) => row.map(toCell)),
      ],
    })),
  ).toBlob();
  return new Blob([withoutTimes(new Uint8Array(await made.arrayBuffer()))], { type: mediaTypes.xlsx });
}
