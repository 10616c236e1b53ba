import {
  type RecordRow,
  toDownloadCsv,
  toFieldTable,
  toJson,
  toMarkdown,
  toTsv,
} from "@/lib/output/format/record-table";
import type { Sheet } from "@/lib/output/format/xlsx";
import { mediaTypes } from "@/lib/output/media-types";
import type { TakenFiles } from "@/lib/table/spec";

export type CopyFormat = "tsv" | "markdown" | "csv";
export type FileFormat = "csv" | "xlsx" | "json";

const isRows = (value: unknown): value is readonly RecordRow[] => Array.isArray(value);

/** Rows with all their columns, which an empty choice has too. */
type Taken = { readonly rows: readonly RecordRow[]; readonly columns: readonly string[] };

/** The rows with these ids, in this order, from the same file that holds everything. */
async function fetchRows({ records }: TakenFiles, ids: readonly string[]): Promise<Taken> {
  const response = await fetch(records);
  const json: unknown = await response.json();
  if (!isRows(json)) throw new Error(`No rows at ${records}`);
  const byId = new Map(json.map((row) => [row.id, row]));
  const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  return { rows, columns: Object.keys(json[0] ?? {}) };
}

const isSheets = (value: unknown): value is readonly Sheet[] => Array.isArray(value);

/** The sheets that stand behind the rows of a workbook, if there are any. */
async function fetchSheets(address: string | null): Promise<readonly Sheet[]> {
  if (address === null) return [];
  const json: unknown = await (await fetch(address)).json();
  if (!isSheets(json)) throw new Error(`No sheets at ${address}`);
  return json;
}

const texts = {
  tsv: (taken: Taken) => toTsv(toFieldTable(taken)),
  markdown: (taken: Taken) => toMarkdown(toFieldTable(taken)),
  csv: (taken: Taken) => toDownloadCsv(toFieldTable(taken)).replace("\uFEFF", ""),
} as const satisfies Record<CopyFormat, (taken: Taken) => string>;

/** Puts rows into the clipboard. The text is promised inside the click, as Safari asks for. */
export async function copyRecords(
  take: TakenFiles,
  ids: readonly string[],
  format: CopyFormat,
): Promise<void> {
  const text = fetchRows(take, ids).then(texts[format]);
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

type Asked = { readonly format: FileFormat; readonly name: string; readonly caption: string };

async function toFile(take: TakenFiles, taken: Taken, { format, caption }: Asked): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([toDownloadCsv(toFieldTable(taken))], { type: mediaTypes.csv });
    case "json":
      return new Blob([toJson(taken.rows)], { type: mediaTypes.json });
    case "xlsx": {
      const [{ toXlsx }, behind] = await Promise.all([
        import("@/lib/output/format/xlsx"),
        fetchSheets(take.sheets),
      ]);
      return toXlsx([{ name: caption, ...toFieldTable(taken) }, ...behind]);
    }
  }
}

/** Hands the reader a file of rows, under a name; a workbook calls its first sheet by the caption. */
export async function downloadRecords(take: TakenFiles, ids: readonly string[], asked: Asked): Promise<void> {
  const address = URL.createObjectURL(await toFile(take, await fetchRows(take, ids), asked));
  const link = document.createElement("a");
  link.href = address;
  link.download = asked.name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
