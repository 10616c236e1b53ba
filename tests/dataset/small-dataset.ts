import { checkDataset } from "@/lib/dataset/dataset";
import { mapTables } from "@/lib/dataset/map-tables";
import type { Problem } from "@/lib/dataset/problems";
import type { RawFiles } from "@/lib/dataset/read";
import type { TableName } from "@/lib/dataset/tables";
import { type Row, smallTables } from "./small-tables";

/** A cell to put into a table: its line in the file, the header being 1. */
export type Fault = readonly [table: TableName, line: number, column: string, value: string];

/** What a test puts in place of a table or of the descriptor: text, or bytes that are no text. */
export type Replacements = {
  readonly tables?: Partial<Readonly<Record<TableName, string | Uint8Array>>>;
  readonly descriptor?: string;
};

export const smallDescriptor = { name: "small", version: "1.0.0", reviewed_through: "1979-12-31" };

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const lineOf = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\n`;

/** Rows as the text of a file, with the columns of the first row. */
function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map(lineOf).join("");
}

function plant(name: TableName, faults: readonly Fault[]): string {
  const rows = smallTables[name].map((row, index) => {
    const here = faults.filter(([table, line]) => table === name && line === index + 2);
    return { ...row, ...Object.fromEntries(here.map(([, , column, value]) => [column, value])) };
  });
  return toCsv(rows);
}

const encoder = new TextEncoder();

const toBytes = (content: string | Uint8Array) =>
  typeof content === "string" ? encoder.encode(content) : content;

/** The small dataset with some cells changed, and then some files replaced as a whole. */
export function smallFiles(
  faults: readonly Fault[] = [],
  { tables = {}, descriptor }: Replacements = {},
): RawFiles {
  for (const [table, line, column] of faults) {
    const row: Row | undefined = smallTables[table][line - 2];
    if (row?.[column] === undefined) throw new Error(`The small dataset has no ${table}:${line} ${column}`);
  }
  const bytes = (name: TableName) => toBytes(tables[name] ?? plant(name, faults));
  return {
    tables: mapTables(bytes),
    descriptor: descriptor ?? JSON.stringify(smallDescriptor),
    codebook: "",
  };
}

/** The text of a table of the small dataset, to be changed as a whole. */
export const smallText = (name: TableName): string => plant(name, []);

/** All that the check says of the small dataset with these cells changed. */
export const problemsOf = (...faults: readonly Fault[]): readonly Problem[] =>
  checkDataset(smallFiles(faults)).problems;

/** All that the check says of the small dataset with these files replaced. */
export const problemsWith = (replacements: Replacements): readonly Problem[] =>
  checkDataset(smallFiles([], replacements)).problems;
