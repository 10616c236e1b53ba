import { CsvError, parse } from "csv-parse/sync";
import { badQuote, byteOrderMark, lineBreakInCell, notUtf8, type Problem, raggedRow } from "./problems";

/** A record as it stands in the file; `ragged` ones have too few cells or too many. */
export type RawRow = { readonly line: number; readonly cells: readonly string[]; readonly ragged: boolean };
export type RawTable = {
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
};

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const newline = 10;

/** The first line whose bytes are not UTF-8, counted from 1. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      decoder.decode(slice);
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

/** The first line whose quotes do not pair up: where one was opened and not closed. One record is one line. */
function lineOfOpenQuote(text: string): number | null {
  const index = text.split("\n").findIndex((line) => (line.split('"').length - 1) % 2 === 1);
  return index < 0 ? null : index + 1;
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const isParsed = (value: unknown): value is Parsed =>
  typeof value === "object" && value !== null && "record" in value && "info" in value;

/** The records of a CSV file with the line each ends on. Refuses wrong encoding, open quotes, ragged rows and line breaks. */
export function parseCsv(file: string, bytes: Uint8Array): RawTable {
  const refused = (problem: Problem): RawTable => ({ header: [], rows: [], problems: [problem] });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refused(notUtf8({ file, line: lineOfBadByte(bytes) }));
  }
  if (text.startsWith("\uFEFF")) return refused(byteOrderMark({ file, line: 1 }));
  try {
    const records: unknown[] = parse(text, { info: true, relaxColumnCount: true, skipEmptyLines: true });
    return toTable(file, records.filter(isParsed));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lineOfOpenQuote(text) ?? (typeof error.lines === "number" ? error.lines : 1);
    return refused(badQuote({ file, line }, error.code));
  }
}

function toTable(file: string, records: readonly Parsed[]): RawTable {
  const [first, ...rest] = records;
  const header = first?.record ?? [];
  const problems: Problem[] = [];
  const rows = rest.map(({ record, info }): RawRow => {
    const place = { file, line: info.lines };
    const ragged = record.length !== header.length;
    if (ragged) problems.push(raggedRow(place, record.length, header.length));
    for (const [index, cell] of record.entries())
      if (/[\r\n]/.test(cell)) problems.push(lineBreakInCell(place, header[index] ?? String(index + 1)));
    return { line: info.lines, cells: record, ragged };
  });
  return { header, rows, problems };
}
