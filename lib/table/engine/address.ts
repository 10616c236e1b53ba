import type { SortKey, TableFrame } from "../spec";
import { defaultState, type TableState } from "./state";

/** What an address asks of a table. */
export type Parsed = {
  readonly state: TableState;
  /** What the address asks for and the table does not know, as it stands there. */
  readonly unknown: readonly string[];
};

const longestQuery = 100;
const mostOpen = 20;

/** What one parameter of an address says: parts of the state, and what of it the table does not know. */
type Said = { readonly parts: Partial<TableState>; readonly unknown: readonly string[] };
type Parameter = { readonly name: string; readonly value: string };

const listed = (value: string): readonly string[] => value.split(",").filter((part) => part !== "");

/** Parts of a parameter as they are told where the table does not know them. */
const told = (name: string, parts: readonly string[]): readonly string[] =>
  parts.map((part) => `${name}=${part}`);

/** Values joined by commas: the known ones, each once, in the order of the vocabulary; the others are told. */
function pick({ name, value }: Parameter, known: readonly string[]) {
  const asked = listed(value);
  return {
    picked: known.filter((part) => asked.includes(part)),
    unknown: told(
      name,
      asked.filter((part) => !known.includes(part)),
    ),
  };
}

const valuesOf = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function readFacet(parameter: Parameter, options: readonly { readonly value: string }[]): Said {
  const { picked, unknown } = pick(parameter, valuesOf(options));
  return { parts: picked.length === 0 ? {} : { facets: { [parameter.name]: picked } }, unknown };
}

function readSort(frame: TableFrame, value: string): Said {
  const sortable = idsOf(frame.columns.filter((column) => column.sortable));
  const columnOf = (part: string) => part.replace(/^-/, "");
  const asked = listed(value);
  const known = asked.filter((part) => sortable.includes(columnOf(part)));
  const once = known.filter(
    (part, index) => known.findIndex((other) => columnOf(other) === columnOf(part)) === index,
  );
  const keys = once.map((part) => ({ column: columnOf(part), descending: part.startsWith("-") }));
  return {
    parts: { sort: keys.length === 0 ? frame.sort : keys },
    unknown: told(
      "sort",
      asked.filter((part) => !known.includes(part)),
    ),
  };
}

const slug = /^[a-z0-9-]+$/;

function readOpen(value: string): Said {
  const ids = [...new Set(listed(value))];
  const known = ids.filter((id) => slug.test(id));
  return {
    parts: { open: known.slice(0, mostOpen) },
    unknown: told(
      "open",
      ids.filter((id) => !slug.test(id)),
    ),
  };
}

/** How the parameters that every table has are read; a table may lack what one of them speaks of. */
const readers: Readonly<Record<string, (frame: TableFrame, parameter: Parameter) => Said | null>> = {
  q: (_, { value }) => ({
    parts: { query: [...value.trim()].slice(0, longestQuery).join("").trimEnd() },
    unknown: [],
  }),
  by: ({ chips }, parameter) => {
    if (chips === null) return null;
    const { picked, unknown } = pick(parameter, idsOf(chips.senses));
    const [sense] = picked;
    return { parts: sense === undefined ? {} : { sense }, unknown };
  },
  sort: (frame, { value }) => readSort(frame, value),
  columns: (frame, parameter) => {
    const { picked, unknown } = pick(parameter, idsOf(frame.columns));
    return { parts: picked.length === 0 ? {} : { columns: picked }, unknown };
  },
  context: (frame, { name, value }) =>
    frame.context === null
      ? null
      : { parts: { context: value === "shown" }, unknown: value === "shown" ? [] : told(name, [value]) },
  open: (frame, { value }) => (frame.details === null ? null : readOpen(value)),
};

/** What a parameter says; `null` where the table has none of that name. */
function readParameter(frame: TableFrame, parameter: Parameter): Said | null {
  const facet = frame.facets.find(({ id }) => id === parameter.name);
  if (facet !== undefined) return readFacet(parameter, facet.options);
  if (parameter.name === frame.chips?.key) {
    const { picked, unknown } = pick(parameter, valuesOf(frame.chips.options));
    return { parts: { chip: picked[0] ?? null }, unknown };
  }
  const reader = Object.hasOwn(readers, parameter.name) ? readers[parameter.name] : undefined;
  return reader?.(frame, parameter) ?? null;
}

const withParts = (state: TableState, parts: Partial<TableState>): TableState => ({
  ...state,
  ...parts,
  facets: { ...state.facets, ...parts.facets },
});

/** The state that an address asks for. Any text gives a valid state; what is not known is left aside and told. */
export function parseState(frame: TableFrame, search: string): Parsed {
  const said = [...new URLSearchParams(search)].map(
    ([name, value]) => readParameter(frame, { name, value }) ?? { parts: {}, unknown: [name] },
  );
  return {
    state: said.reduce((state, { parts }) => withParts(state, parts), defaultState(frame)),
    unknown: said.flatMap(({ unknown }) => unknown),
  };
}

const sameList = (a: readonly string[], b: readonly string[]) => a.join(",") === b.join(",");

export const formatSort = (sort: readonly SortKey[]): string =>
  sort.map(({ column, descending }) => `${descending ? "-" : ""}${column}`).join(",");

/** Letters of any script stay readable in an address; what would end or split the parameter does not. */
const encoded = (text: string) =>
  text.replace(/[\s%&#+"'<>\\]/gu, (letter) => (letter === " " ? "+" : encodeURIComponent(letter)));

/** The address of a state, from `?` on; empty for the default. `parseState` gives the same state back. */
export function formatState(frame: TableFrame, state: TableState): string {
  const start = defaultState(frame);
  const parts = [
    state.query === "" ? "" : `q=${encoded(state.query)}`,
    frame.chips === null || state.chip === null ? "" : `${frame.chips.key}=${state.chip}`,
    state.sense === start.sense ? "" : `by=${state.sense}`,
    ...frame.facets.map(({ id }) => {
      const values = state.facets[id] ?? [];
      return values.length === 0 ? "" : `${id}=${values.join(",")}`;
    }),
    formatSort(state.sort) === formatSort(start.sort) ? "" : `sort=${formatSort(state.sort)}`,
    sameList(state.columns, start.columns) ? "" : `columns=${state.columns.join(",")}`,
    state.context ? "context=shown" : "",
    state.open.length === 0 ? "" : `open=${state.open.join(",")}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
