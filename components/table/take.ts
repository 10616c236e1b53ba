import {
  type RecordRow,
  toDownloadCsv,
  toJson,
  toMarkdown,
  toRecordTable,
  toTsv,
} from "@/lib/output/format/record-table";
import type { Sheet } from "@/lib/output/format/xlsx";
import { mediaTypes } from "@/lib/output/media-types";
import type { TableFrame } from "@/lib/table/spec";

export type CopyFormat = "tsv" | "markdown" | "csv";
export type FileFormat = "csv" | "xlsx" | "json";

const isRows = (value: unknown): value is readonly RecordRow[] => Array.isArray(value);

/** Rows with all their columns, which an empty choice has too. */
type Taken = { readonly rows: readonly RecordRow[]; readonly columns: readonly string[] };

/** The rows with these ids, in this order, from the same file that holds everything. */
async function fetchRows(frame: TableFrame, ids: readonly string[]): Promise<Taken> {
  const response = await fetch(frame.files.records);
  const json: unknown = await response.json();
  if (!isRows(json)) throw new Error(`No rows at ${frame.files.records}`);
  const byId = new Map(json.map((row) => [row.id, row]));
  const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  return { rows, columns: Object.keys(json[0] ?? {}) };
}

const isSheets = (value: unknown): value is readonly Sheet[] => Array.isArray(value);

/** What the columns mean and the works cited, for the workbook. */
async function fetchSheets(address: string): Promise<readonly Sheet[]> {
  const json: unknown = await (await fetch(address)).json();
  if (!isSheets(json)) throw new Error(`No sheets at ${address}`);
  return json;
}

const texts = {
  tsv: (taken: Taken) => toTsv(toRecordTable(taken)),
  markdown: (taken: Taken) => toMarkdown(toRecordTable(taken)),
  csv: (taken: Taken) => toDownloadCsv(toRecordTable(taken)).replace("\uFEFF", ""),
} as const satisfies Record<CopyFormat, (taken: Taken) => string>;

/** Puts rows into the clipboard. The text is promised inside the click, as Safari asks for. */
export async function copyRecords(
  frame: TableFrame,
  ids: readonly string[],
  format: CopyFormat,
): Promise<void> {
  const text = fetchRows(frame, ids).then(texts[format]);
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

async function toFile(frame: TableFrame, taken: Taken, format: FileFormat): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([toDownloadCsv(toRecordTable(taken))], { type: mediaTypes.csv });
    case "json":
      return new Blob([toJson(taken.rows)], { type: mediaTypes.json });
    case "xlsx": {
      const [{ toXlsx }, behind] = await Promise.all([
        import("@/lib/output/format/xlsx"),
        fetchSheets(frame.files.sheets),
      ]);
      return toXlsx([{ name: frame.caption, ...toRecordTable(taken) }, ...behind]);
    }
  }
}

/** Hands the reader a file of rows. */
export async function downloadRecords(
  frame: TableFrame,
  ids: readonly string[],
  { format, name }: { readonly format: FileFormat; readonly name: string },
): Promise<void> {
  const address = URL.createObjectURL(await toFile(frame, await fetchRows(frame, ids), format));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
