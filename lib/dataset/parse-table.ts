import type { z } from "zod";
import { formOf } from "@/lib/schema/column";
import { faultInLetters } from "@/lib/schema/letters";
import { parseCsv, type RawRow } from "./parse-csv";
import {
  badCell,
  duplicateId,
  missingColumn,
  noRows,
  type Place,
  type Problem,
  repeatedColumn,
  repeatedRow,
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
  /** What is wrong with the file by itself. */
  readonly problems: readonly Problem[];
};

/** The schema of a row, which names its columns. */
export type RowSchema<T> = z.ZodType<T> & { readonly shape: Readonly<Record<string, z.core.$ZodType>> };

type Declared<T> = { readonly schema: RowSchema<T>; readonly key: readonly string[] };

/** The rows of a file as its schema makes them, and every cell that it refuses. A key of one column is one of ids. */
export function parseTable<T>(file: string, bytes: Uint8Array, { schema, key }: Declared<T>): Table<T> {
  const { header, rows: raw, problems } = parseCsv(file, bytes);
  if (header.length === 0) return unread(file, problems.length > 0 ? problems : [noRows({ file, line: 1 })]);
  const headerProblems = checkHeader(file, header, Object.keys(schema.shape));
  if (headerProblems.length > 0) return unread(file, [...problems, ...headerProblems]);
  const [idColumn = "", ...others] = key;
  const idIndex = others.length > 0 ? -1 : header.indexOf(idColumn);
  const parsed = raw
    .filter(({ ragged }) => !ragged)
    .map(({ line, cells }) => parseRow({ file, line }, toCells(header, cells), schema));
  const rows = parsed.flatMap(({ row }) => row ?? []);
  return {
    file,
    rows,
    ids: new Set(raw.flatMap(({ cells }) => cells[idIndex] ?? [])),
    header,
    cells: raw.map(({ cells }) => cells),
    whole: rows.length === raw.length,
    problems: [
      ...problems,
      ...(raw.length === 0 ? [noRows({ file, line: 1 })] : []),
      ...(idIndex < 0 ? checkRepeats(file, header, key, raw) : checkDuplicates(file, idIndex, idColumn, raw)),
      ...parsed.flatMap((row) => row.problems),
    ],
  };
}

const unread = <T>(file: string, problems: readonly Problem[]): Table<T> => ({
  file,
  rows: [],
  ids: null,
  header: [],
  cells: [],
  whole: false,
  problems,
});

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

type CellsByColumn = Readonly<Record<string, string>>;

const toCells = (header: readonly string[], cells: readonly string[]): CellsByColumn =>
  Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]));

type ParsedRow<T> = { readonly row: Located<T> | null; readonly problems: readonly Problem[] };

/** What is wrong with the letters of a row, cell by cell. Addresses have a rule of their own. */
const checkLetters = <T>(place: Place, cells: CellsByColumn, { shape }: RowSchema<T>): readonly Problem[] =>
  Object.entries(cells).flatMap(([column, text]) => {
    const type = shape[column];
    if (type === undefined || formOf(type).kind === "address") return [];
    // White space at its ends is for the kind of cell to judge.
    const fault = faultInLetters(text.trim(), column);
    return fault === null ? [] : [badCell(place, column, text, fault)];
  });

function parseRow<T>(place: Place, cells: CellsByColumn, schema: RowSchema<T>): ParsedRow<T> {
  const ofLetters = checkLetters(place, cells, schema);
  const { success, data, error } = schema.safeParse(cells);
  if (success) return { row: ofLetters.length > 0 ? null : { ...place, row: data }, problems: ofLetters };
  const [first = ""] = Object.keys(cells);
  // Of a cell whose letters are wrong, what else it lacks says nothing more.
  const told = new Set(ofLetters.map(({ column }) => column));
  const problems = error.issues.flatMap(({ path, message }) => {
    const column = String(path[0] ?? first);
    return told.has(column) ? [] : [badCell(place, column, cells[column] ?? "", message)];
  });
  return { row: null, problems: [...ofLetters, ...problems] };
}

/** Rows that no id tells apart: their key is there once, or the whole row where there is none. */
function checkRepeats(
  file: string,
  header: readonly string[],
  key: readonly string[],
  rows: readonly RawRow[],
): readonly Problem[] {
  const columns = key.length > 0 ? key : header;
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells, ragged }) => {
    if (ragged) return [];
    const values = columns.map((column) => cells[header.indexOf(column)] ?? "");
    const earlier = first.get(values.join("\0"));
    if (earlier !== undefined)
      return [repeatedRow({ file, line }, key, values.at(key.length - 1) ?? "", earlier)];
    first.set(values.join("\0"), line);
    return [];
  });
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
