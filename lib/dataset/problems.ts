import { columnNames } from "@/lib/schema/in-every-language";

/** Something wrong in a data file: where it is, what stands there, and what would be right. */
export type Problem = {
  readonly file: string;
  /** Line of the file, the header being 1. */
  readonly line: number;
  /** Name of the column, or null where the whole line or file is meant. */
  readonly column: string | null;
  /** What stands there now, or null where there is nothing to show. */
  readonly value: string | null;
  readonly reason: string;
};

const shown = (value: string) => JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);

/** `events.csv:214 date: no such day in the calendar: 1962-02-30 (it says "1962-02-30")`. */
export function formatProblem({ file, line, column, value, reason }: Problem): string {
  const place = `${file}:${line}${column === null ? "" : ` ${column}`}`;
  return `${place}: ${reason}${value === null ? "" : ` (it says ${shown(value)})`}`;
}

/** All that is wrong, at once: what a build stops with. */
export class DataError extends Error {
  override readonly name = "DataError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
  }
}

/** A place in a table, from which problems are made. */
export type Place = { readonly file: string; readonly line: number };

const at = (place: Place, column: string | null, value: string | null, reason: string): Problem => ({
  file: place.file,
  line: place.line,
  column,
  value,
  reason,
});

// The file as such.
export const notUtf8 = (place: Place) =>
  at(place, null, null, "is not valid UTF-8 here: save the file as UTF-8");
export const byteOrderMark = (place: Place) =>
  at(place, null, null, "begins with a byte-order mark: save as UTF-8 without it");
export const badQuote = (place: Place, detail: string) =>
  at(
    place,
    null,
    null,
    `the quotes do not match: a cell with a comma or quote is quoted, quotes in it doubled (${detail})`,
  );
export const raggedRow = (place: Place, found: number, expected: number) =>
  at(
    place,
    null,
    null,
    `has ${found} cells where the header has ${expected}: add or remove commas, or quote the cell that holds one`,
  );
export const lineBreakInCell = (place: Place, column: string) =>
  at(place, column, null, "holds a line break: one record is one line");
export const missingColumn = (place: Place, column: string) =>
  at(place, column, null, "this column is missing from the header");
export const unknownColumn = (place: Place, column: string) =>
  at(place, column, null, "no such column is known: see data/README.md");
export const repeatedColumn = (place: Place, column: string) =>
  at(place, column, null, "this column stands in the header twice: remove one");
export const noRows = (place: Place) => at(place, null, null, "has no rows");
export const badCell = (place: Place, column: string, value: string, reason: string) =>
  at(place, column, value, reason);

// Between rows and tables.
export const duplicateId = (place: Place, column: string, id: string, first: number) =>
  at(place, column, id, `the same id stands in line ${first}: every id is used once`);
export const unresolved = (place: Place, column: string, id: string, table: string) =>
  at(place, column, id, `no such id in ${table}: correct it or add the row`);
export const gap = (place: Place, value: string, expected: string) =>
  at(
    place,
    "start",
    value,
    `stretches tile without gap or overlap: this one must begin on ${expected}, the day after the one before ends`,
  );
export const openStretch = (place: Place, value: string | null) =>
  at(
    place,
    "end",
    value,
    "only the last stretch is open, and it must be: give the last day here, or empty it there",
  );
export const lateStretch = (place: Place, value: string, expected: string) =>
  at(
    place,
    "start",
    value,
    `a domain is known from the first day on: its first stretch begins on ${expected}`,
  );
export const sameGrade = (place: Place, value: number, other: string) =>
  at(
    place,
    "grade",
    String(value),
    `${other}, the stretch before it, has the same grade: join the two, or correct one`,
  );
export const endsBeforeStart = (place: Place, column: string, value: string, start: string) =>
  at(place, column, value, `lies before the start (${start}): check both dates`);
export const wrongWeight = (place: Place, value: number, code: string, expected: number) =>
  at(
    place,
    "goldstein",
    String(value),
    `the weight of code ${code} is ${expected} in weights.csv: correct the weight or the code`,
  );
export const overlappingTerms = (place: Place, value: string, other: string) =>
  at(
    place,
    "start",
    value,
    `this term begins before that of ${other} ends: top leaders of one side do not overlap`,
  );
export const afterReview = (place: Place, column: string, value: string, reviewed: string) =>
  at(
    place,
    column,
    value,
    `lies after ${reviewed}, the day through which the dataset was reviewed: review first, then move that day in datapackage.json`,
  );
export const unknownLeader = (place: Place, column: string, value: string) =>
  at(
    place,
    column,
    value,
    "no leader of this name (name_en) in leaders.csv: correct the spelling or add the term",
  );
/** "successor_en and successor_ja". */
const successorColumns = new Intl.ListFormat("en-GB").format(columnNames("successor"));
export const noSuccessor = (place: Place, id: string) =>
  at(
    place,
    "status",
    "superseded",
    `nothing says what superseded it: name ${id} in supersedes of the row that did, or fill ${successorColumns}`,
  );
export const halfSuccessor = (place: Place, column: string) =>
  at(place, column, null, `${successorColumns} are given together: fill all of them or none`);
export const supersedesItself = (place: Place, id: string) =>
  at(
    place,
    "supersedes",
    id,
    "an agreement does not supersede itself, nor what came after it: correct the ids",
  );

/** "the same series, date and actor", or the whole row where there is no key. */
export const repeatedRow = (place: Place, key: readonly string[], value: string, first: number) =>
  at(
    place,
    key.at(-1) ?? null,
    key.length === 0 ? null : value,
    `line ${first} has the same ${key.length === 0 ? "cells" : new Intl.ListFormat("en-GB").format(key)}: one of them must go`,
  );
export const sameEvent = (place: Place, value: string, other: string) =>
  at(
    place,
    "title_en",
    value,
    `${other} has the same date and title: one act is one row, drop one or tell them apart`,
  );
export const sameWork = (place: Place, value: string, other: string) =>
  at(
    place,
    "title",
    value,
    `${other} is the same work by author, title and year: cite one id, drop the other`,
  );
export const notInOffice = (place: Place, column: string, value: string, day: string) =>
  at(
    place,
    column,
    value,
    `was not in office on ${day} by leaders.csv: correct the day or the name, or name the person in note`,
  );
export const afterToday = (place: Place, column: string, value: string, today: string) =>
  at(
    place,
    column,
    value,
    `lies after today (${today}): nothing is reviewed or read before its day has come`,
  );

// Alliances, series, the article.
export const outsideAlliance = (place: Place, column: string, value: string) =>
  at(
    place,
    column,
    value,
    "the alliance was dissolved before: a stay begins before that day and ends by then",
  );
export const overlappingStay = (place: Place, value: string, other: string) =>
  at(
    place,
    "joined",
    value,
    `this stay begins before ${other} of the same country ends: one country is in an alliance once at a time`,
  );
export const outsideAgreement = (place: Place, value: string, where: string) =>
  at(
    place,
    "date",
    value,
    `lies ${where}: a step belongs to the life of its agreement, correct one of the dates`,
  );
export const beforeAlliance = (place: Place, column: string, value: string, founded: string) =>
  at(
    place,
    column,
    value,
    `the alliance was founded on ${founded}: a stay begins on that day at the earliest, correct one of the two`,
  );
export const outsideStay = (place: Place, value: string) =>
  at(place, "in_force", value, "lies outside this stay (joined, left): correct one of the dates");
export const otherCountry = (place: Place, column: string, value: string, other: string) =>
  at(
    place,
    column,
    value,
    `elsewhere this country is ${other}: one country has one code, correct one of them`,
  );
export const notCounted = (place: Place, value: string, reason: string) => at(place, "value", value, reason);
export const unknownActor = (place: Place, value: string) =>
  at(
    place,
    "actor",
    value,
    "series-catalog.csv does not list this actor for the series: correct one of the two",
  );
export const unusedActor = (place: Place, value: string) =>
  at(place, "actors", value, "no row of series.csv has this actor: take it out of the list");
export const wrongCatalogueDate = (place: Place, column: string, value: string, expected: string) =>
  at(place, column, value, `the rows of series.csv say ${expected === "" ? "that there is none" : expected}`);
