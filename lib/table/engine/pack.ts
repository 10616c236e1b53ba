import type { Cell } from "../cell";
import { type RowFacts, type SortValue, type TableFrame, type TableRow, titleOf } from "../spec";
import { type PackedCell, packCell, unpackCell } from "./pack-cell";

/**
 * Rows as they travel to the browser, where the page carries every row a second time beside its markup: values by
 * their place in the frame, a sort key or a name that the row shows anyway left out. `unpackRow` gives the same row back.
 */
export type PackedRow = { readonly facts: string; readonly cells: readonly PackedCell[] };

/** Between the parts of the facts, between the lists of a part, between the members of a list. None stands in an id or a number. */
const [betweenParts, betweenLists, betweenMembers] = ["|", ";", ","] as const;
/** A sort key that is the text of its cell, and the names that the title cell shows. */
const sameAsText = "=";
const [titleName, alsoName] = ["\u0001", "\u0002"] as const;

const textOf = (cell: Cell | undefined): string => cell?.text ?? "";

const placesIn = (values: readonly string[], options: readonly { readonly value: string }[]): string =>
  values.map((value) => options.findIndex((option) => option.value === value)).join(betweenMembers);

function packKey(key: SortValue, text: string): string {
  if (key === null) return "";
  if (typeof key === "number") return String(key);
  if (key !== text) throw new Error(`A sort key that is text must be the text of its cell: ${key}`);
  return sameAsText;
}

/** The senses of the chips, each with the chips of which its lists are made. */
const sensesOf = ({ chips }: TableFrame) =>
  (chips?.senses ?? []).map(({ id }) => ({ id, options: chips?.options ?? [] }));

export function packFacts(frame: TableFrame, row: TableRow): string {
  const title = titleOf(row);
  const also = title?.also?.text ?? "";
  return [
    row.id,
    row.context ? "1" : "",
    frame.facets.map(({ id, options }) => placesIn(row.facets[id] ?? [], options)).join(betweenLists),
    sensesOf(frame)
      .map(({ id, options }) => placesIn(row.chips[id] ?? [], options))
      .join(betweenLists),
    frame.columns.map(({ id }) => packKey(row.keys[id] ?? null, textOf(row.cells[id]))).join(betweenLists),
    row.find
      .split("\n")
      .map((name) => (name === textOf(title) ? titleName : name === also ? alsoName : name))
      .join("\n"),
  ].join(betweenParts);
}

const valuesAt = (places: string, options: readonly { readonly value: string }[]): readonly string[] =>
  places
    .split(betweenMembers)
    .flatMap((place) => (place === "" ? [] : (options[Number(place)]?.value ?? [])));

/** What stands at each place of a list, under the ids of those that the places stand for. */
const byId = <T extends { readonly id: string }, V>(
  list: readonly T[],
  packed: string,
  read: (place: string, of: T) => V,
): Readonly<Record<string, V>> => {
  const places = packed.split(betweenLists);
  return Object.fromEntries(list.map((of, index) => [of.id, read(places[index] ?? "", of)]));
};

/** The facts of a packed row; `shown` gives the text of the cell of a column, by its id, and the other name of the title. */
export function unpackFacts(
  frame: TableFrame,
  packed: string,
  shown: { readonly text: (column: string) => string; readonly also: string },
): RowFacts {
  const [id = "", context, facets = "", chips = "", keys = "", ...find] = packed.split(betweenParts);
  const title = shown.text(frame.columns.find(({ kind }) => kind === "title")?.id ?? "");
  return {
    id,
    context: context === "1",
    facets: byId(frame.facets, facets, (places, { options }) => valuesAt(places, options)),
    chips: byId(sensesOf(frame), chips, (places, { options }) => valuesAt(places, options)),
    keys: byId(frame.columns, keys, (key, column) => {
      if (key === "") return null;
      return key === sameAsText ? shown.text(column.id) : Number(key);
    }),
    find: find
      .join(betweenParts)
      .split("\n")
      .map((name) => (name === titleName ? title : name === alsoName ? shown.also : name))
      .join("\n"),
  };
}

export const packRow = (frame: TableFrame, row: TableRow): PackedRow => ({
  facts: packFacts(frame, row),
  cells: frame.columns.map(({ id }) => {
    const cell = row.cells[id];
    return cell === undefined ? "" : packCell(cell);
  }),
});

/** The row that was packed. */
export function unpackRow(frame: TableFrame, { facts, cells: packed }: PackedRow): TableRow {
  const cells = Object.fromEntries(
    frame.columns.map(({ id, kind }, index) => [id, unpackCell(kind, packed[index] ?? "")]),
  );
  const title = Object.values(cells).find((cell) => cell.kind === "title");
  const shown = { text: (column: string) => textOf(cells[column]), also: title?.also?.text ?? "" };
  return { ...unpackFacts(frame, facts, shown), cells };
}
