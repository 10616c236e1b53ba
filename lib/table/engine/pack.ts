import { type FieldRole, fieldRoles } from "@/lib/look/roles";
import { endMarks } from "@/lib/record/end-mark";
import type { Life } from "@/lib/record/life";
import { assertNever } from "@/lib/text/assert-never";
import type { Cell, RowFacts, SortValue, TableFrame, TableRow } from "../spec";

/**
 * Rows as they travel to the browser, where the page carries every row a second time beside its markup: values by
 * their place in the frame, a sort key or a name that the row shows anyway left out. `unpackRow` gives the same row back.
 */
export type PackedRow = { readonly facts: string; readonly cells: readonly PackedCell[] };

type PackedCell = string | readonly (string | number | null)[];

/** Between the parts of the facts, between the lists of a part, between the members of a list. None stands in an id or a number. */
const [betweenParts, betweenLists, betweenMembers] = ["|", ";", ","] as const;
/** A sort key that is the text of its cell, and the names that the title cell shows. */
const sameAsText = "=";
const [titleName, alsoName] = ["\u0001", "\u0002"] as const;

const textOf = (cell: Cell | undefined): string => cell?.text ?? "";

const alsoOf = (row: TableRow): string => {
  const title = row.cells.find((cell) => cell.kind === "title");
  return title?.also?.text ?? "";
};

const titleOf = (row: TableRow): string => textOf(row.cells.find((cell) => cell.kind === "title"));

const placesIn = (values: readonly string[], options: readonly { readonly value: string }[]): string =>
  values.map((value) => options.findIndex((option) => option.value === value)).join(betweenMembers);

function packKey(key: SortValue, text: string): string {
  if (key === null) return "";
  if (typeof key === "number") return String(key);
  if (key !== text) throw new Error(`A sort key that is text must be the text of its cell: ${key}`);
  return sameAsText;
}

export function packFacts(frame: TableFrame, row: TableRow): string {
  const [title, also] = [titleOf(row), alsoOf(row)];
  return [
    row.id,
    row.context ? "1" : "",
    frame.facets.map(({ options }, index) => placesIn(row.facets[index] ?? [], options)).join(betweenLists),
    row.chips.map((values) => placesIn(values, frame.chips.options)).join(betweenLists),
    row.keys.map((key, index) => packKey(key, textOf(row.cells[index]))).join(betweenLists),
    row.find
      .split("\n")
      .map((name) => (name === title ? titleName : name === also ? alsoName : name))
      .join("\n"),
  ].join(betweenParts);
}

const valuesAt = (places: string, options: readonly { readonly value: string }[]): readonly string[] =>
  places
    .split(betweenMembers)
    .flatMap((place) => (place === "" ? [] : (options[Number(place)]?.value ?? [])));

/** The facts of a packed row; `shown` gives the text of the cell of a column, by its place, and the other name of the title. */
export function unpackFacts(
  frame: TableFrame,
  packed: string,
  shown: { readonly text: (column: number) => string; readonly also: string },
): RowFacts {
  const [id = "", context, facets = "", chips = "", keys = "", ...find] = packed.split(betweenParts);
  const title = shown.text(frame.columns.findIndex(({ kind }) => kind === "title"));
  return {
    id,
    context: context === "1",
    facets: facets
      .split(betweenLists)
      .map((places, index) => valuesAt(places, frame.facets[index]?.options ?? [])),
    chips: chips.split(betweenLists).map((places) => valuesAt(places, frame.chips.options)),
    keys: keys.split(betweenLists).map((key, index) => {
      if (key === "") return null;
      return key === sameAsText ? shown.text(index) : Number(key);
    }),
    find: find
      .join(betweenParts)
      .split("\n")
      .map((name) => (name === titleName ? title : name === alsoName ? shown.also : name))
      .join("\n"),
  };
}

function packCell(cell: Cell): PackedCell {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "title":
      return [cell.text, cell.href, cell.also?.text ?? null, cell.also?.lang ?? null];
    case "status":
      return [cell.text, cell.status];
    case "life": {
      const { signed, force, thinUntil, end } = cell.life;
      const mark = end === null ? null : endMarks.indexOf(end.mark);
      const span = [force?.from ?? null, force?.until ?? null, force?.suspended ?? null];
      return [cell.text, cell.role, signed, thinUntil, ...span, end?.at ?? null, mark];
    }
    default:
      return assertNever(cell);
  }
}

export const packRow = (frame: TableFrame, row: TableRow): PackedRow => ({
  facts: packFacts(frame, row),
  cells: row.cells.map(packCell),
});

const numberOr = (value: string | number | null | undefined): number | null =>
  typeof value === "number" ? value : null;
const words = (value: string | number | null | undefined): string => String(value ?? "");

function unpackLife(packed: readonly (string | number | null)[]): Life {
  const [signed, thinUntil, from, until, suspended, at, mark] = packed.map(numberOr);
  const endMark = endMarks[mark ?? -1];
  return {
    signed: signed ?? 0,
    thinUntil: thinUntil ?? 0,
    force:
      from === null || from === undefined
        ? null
        : { from, until: until ?? null, suspended: suspended ?? null },
    end: at === null || at === undefined || endMark === undefined ? null : { at, mark: endMark },
  };
}

const toRole = (text: string): FieldRole | "faint" => fieldRoles.find((role) => role === text) ?? "faint";

function unpackCell(kind: Cell["kind"], packed: PackedCell): Cell {
  const parts = typeof packed === "string" ? [packed] : packed;
  const text = words(parts[0]);
  switch (kind) {
    case "text":
      return { kind, text };
    case "title": {
      const [, href, also, lang] = parts;
      return {
        kind,
        text,
        href: words(href),
        also: also === null || also === undefined ? null : { text: words(also), lang: words(lang) },
      };
    }
    case "status":
      return { kind, text, status: words(parts[1]) };
    case "life":
      return { kind, text, role: toRole(words(parts[1])), life: unpackLife(parts.slice(2)) };
    default:
      return assertNever(kind);
  }
}

/** The row that was packed. */
export function unpackRow(frame: TableFrame, { facts, cells: packed }: PackedRow): TableRow {
  const cells = frame.columns.map(({ kind }, index) => unpackCell(kind, packed[index] ?? ""));
  const title = cells.find((cell) => cell.kind === "title");
  const shown = { text: (column: number) => textOf(cells[column]), also: title?.also?.text ?? "" };
  return { ...unpackFacts(frame, facts, shown), cells };
}
