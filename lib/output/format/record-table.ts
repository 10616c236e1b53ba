import type { FieldTable, FieldValue } from "@/lib/record/field-table";
import { toCsv } from "./csv";

/** A row to take away: the names of its columns and their values; `null` is an empty cell. */
export type RecordRow = Readonly<Record<string, FieldValue>>;

/** Rows as cells, in the order of the columns: those of the first row unless they are given. */
export const toFieldTable = ({
  rows,
  columns = Object.keys(rows[0] ?? {}),
}: {
  readonly rows: readonly RecordRow[];
  readonly columns?: readonly string[];
}): FieldTable => ({ columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) });

const formulaStart = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection); numbers never do. */
export const guardFormula = (value: FieldValue): FieldValue =>
  typeof value === "string" && formulaStart.test(value) ? `'${value}` : value;

const byteOrderMark = "\uFEFF";

/** CSV for a person who opens it in a spreadsheet: with the mark by which Excel knows UTF-8, and safe against formulas. */
export const toDownloadCsv = ({ columns, rows }: FieldTable): string =>
  byteOrderMark + toCsv([columns, ...rows].map((row) => row.map(guardFormula)));

/** Cells for the clipboard of a spreadsheet: tabs between, no line breaks within. */
export const toTsv = ({ columns, rows }: FieldTable): string =>
  [columns, ...rows]
    .map((row) => row.map((value) => String(guardFormula(value) ?? "").replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");

/** A table in Markdown, as forges and note-takers read it. */
export function toMarkdown({ columns, rows }: FieldTable): string {
  const line = (cells: readonly FieldValue[]) =>
    `| ${cells
      .map((value) =>
        String(value ?? "")
          .replace(/[\\|]/g, "\\$&")
          .replace(/\s+/g, " "),
      )
      .join(" | ")} |`;
  return [line(columns), `|${columns.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** Rows as JSON: a list of objects, numbers as numbers, `null` for what is not known. */
export const toJson = (rows: readonly RecordRow[]): string => `${JSON.stringify(rows, null, 1)}\n`;

export type Extent =
  | { readonly kind: "all" }
  /** What narrows the rows, as it is told in the name: `1970s`, `1970s-in-force`. */
  | { readonly kind: "filtered"; readonly by: string | null };

/** The name of a file: `treaties_filtered_1970s_v1.0.0.csv`, `treaties_all_v1.0.0.xlsx`. */
export function downloadName(
  { id, version }: { readonly id: string; readonly version: string },
  extent: Extent,
  format: string,
): string {
  const parts = extent.kind === "all" ? ["all"] : ["filtered", extent.by];
  return `${[id, ...parts, `v${version}`].filter((part) => part !== null).join("_")}.${format}`;
}
