import type { z } from "zod";
import { parseCsv, type RawRow } from "./parse-csv";
import {
  badCell,
  duplicateId,
  missingColumn,
  noRows,
  type Place,
  type Problem,
  repeatedColumn,
  unknownColumn,
} from "./problems";

/** A checked row and where it stands, so that a check between tables can name the line. */
export type Located<T> = Place & { readonly row: T };
export type Table<T> = {
  readonly file: string;
  readonly rows: readonly Located<T>[];
  /**
   * Every id that the file gives, those of refused rows too, so that one bad row does not make its citers look wrong;
   * null where the file could not be read at all.
   */
  readonly ids: ReadonlySet<string> | null;
  /** The file as it stands: its header and its cells. */
  readonly header: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** Whether every row was accepted: what one row says of the next can only be checked then. */
  readonly whole: boolean;
};

type RowSchema<T> = z.ZodType<T> & { readonly shape: Readonly<Record<string, unknown>> };

/** The rows of a file as its schema makes them, and every cell that it refuses. `key` is the column of ids, if the rows have one. */
export function parseTable<T>(
  file: string,
  bytes: Uint8Array,
  schema: RowSchema<T>,
  key: string | null,
  problems: Problem[],
): Table<T> {
  const raw = parseCsv(file, bytes);
  problems.push(...raw.problems);
  const unread: Table<T> = { file, rows: [], ids: null, header: [], cells: [], whole: false };
  if (raw.header.length === 0) {
    if (raw.problems.length === 0) problems.push(noRows({ file, line: 1 }));
    return unread;
  }
  const headerProblems = checkHeader(file, raw.header, Object.keys(schema.shape));
  problems.push(...headerProblems);
  if (headerProblems.length > 0) return unread;
  if (raw.rows.length === 0) problems.push(noRows({ file, line: 1 }));
  const keyIndex = key === null ? -1 : raw.header.indexOf(key);
  if (key !== null) problems.push(...checkDuplicates(file, keyIndex, key, raw.rows));
  const rows = raw.rows
    .filter(({ ragged }) => !ragged)
    .flatMap((row) => parseRow(file, raw.header, row, schema, problems));
  const ids = new Set(raw.rows.flatMap(({ cells }) => cells[keyIndex] ?? []));
  return {
    file,
    rows,
    ids,
    header: raw.header,
    cells: raw.rows.map(({ cells }) => cells),
    whole: rows.length === raw.rows.length,
  };
}

function checkHeader(
  file: string,
  header: readonly string[],
  expected: readonly string[],
): readonly Problem[] {
  const place = { file, line: 1 };
  return [
    ...header
      .filter((column, index) => header.indexOf(column) < index)
      .map((column) => repeatedColumn(place, column)),
    ...expected.filter((column) => !header.includes(column)).map((column) => missingColumn(place, column)),
    ...header.filter((column) => !expected.includes(column)).map((column) => unknownColumn(place, column)),
  ];
}

function parseRow<T>(
  file: string,
  header: readonly string[],
  raw: RawRow,
  schema: RowSchema<T>,
  problems: Problem[],
): readonly Located<T>[] {
  const record = Object.fromEntries(header.map((column, index) => [column, raw.cells[index] ?? ""]));
  const result = schema.safeParse(record);
  const place = { file, line: raw.line };
  if (result.success) return [{ ...place, row: result.data }];
  for (const issue of result.error.issues) {
    const column = String(issue.path[0] ?? header[0] ?? "");
    problems.push(badCell(place, column, record[column] ?? "", issue.message));
  }
  return [];
}

function checkDuplicates(
  file: string,
  index: number,
  key: string,
  rows: readonly RawRow[],
): readonly Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const id = cells[index] ?? "";
    const earlier = first.get(id);
    if (earlier !== undefined) return [duplicateId({ file, line }, key, id, earlier)];
    first.set(id, line);
    return [];
  });
}
