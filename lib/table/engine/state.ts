import type { SortKey, TableFrame } from "../spec";

/** What a reader has asked of a table. All of it stands in the address. */
export type TableState = {
  readonly query: string;
  /** The chosen chip, and in which reading. */
  readonly chip: string | null;
  readonly reading: string;
  /** The chosen values of each facet that has any. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly sort: readonly SortKey[];
  /** The columns that are shown, in the order of the frame. */
  readonly columns: readonly string[];
  readonly context: boolean;
  /** The rows whose details are open. */
  readonly open: readonly string[];
};

export type Parsed = {
  readonly state: TableState;
  /** What the address asks for and the table does not know, as it stands there. */
  readonly unknown: readonly string[];
};

const longestQuery = 100;
const mostOpen = 20;

export const defaultColumns = ({ columns }: TableFrame): readonly string[] =>
  columns.filter(({ shown }) => shown).map(({ id }) => id);

export const defaultState = (frame: TableFrame): TableState => ({
  query: "",
  chip: null,
  reading: frame.chips.readings[0]?.id ?? "",
  facets: {},
  sort: frame.sort,
  columns: defaultColumns(frame),
  context: false,
  open: [],
});

/** Values joined by commas: the known ones, each once, in the order of the vocabulary; the others are told. */
function pick(name: string, value: string, known: readonly string[], unknown: string[]): readonly string[] {
  const asked = value.split(",").filter((part) => part !== "");
  for (const part of asked) if (!known.includes(part)) unknown.push(`${name}=${part}`);
  return known.filter((part) => asked.includes(part));
}

function parseSort(frame: TableFrame, value: string, unknown: string[]): readonly SortKey[] {
  const sortable = frame.columns.filter((column) => column.sortable).map(({ id }) => id);
  const keys: SortKey[] = [];
  for (const part of value.split(",").filter((text) => text !== "")) {
    const column = part.replace(/^-/, "");
    if (!sortable.includes(column)) unknown.push(`sort=${part}`);
    else if (!keys.some((key) => key.column === column))
      keys.push({ column, descending: part.startsWith("-") });
  }
  return keys.length === 0 ? frame.sort : keys;
}

const slug = /^[a-z0-9-]+$/;

/** The parameters that are not facets. */
type Reserved = Omit<TableState, "facets">;
type Reader = (frame: TableFrame, value: string, unknown: string[]) => Partial<Reserved>;

const readers: Readonly<Record<string, Reader>> = {
  q: (_, value) => ({ query: [...value.trim()].slice(0, longestQuery).join("").trimEnd() }),
  decade: ({ chips }, value, unknown) => ({
    chip:
      pick(
        "decade",
        value,
        chips.options.map((option) => option.value),
        unknown,
      )[0] ?? null,
  }),
  by: ({ chips }, value, unknown) => {
    const reading = pick(
      "by",
      value,
      chips.readings.map(({ id }) => id),
      unknown,
    )[0];
    return reading === undefined ? {} : { reading };
  },
  sort: (frame, value, unknown) => ({ sort: parseSort(frame, value, unknown) }),
  columns: (frame, value, unknown) => {
    const columns = pick(
      "columns",
      value,
      frame.columns.map(({ id }) => id),
      unknown,
    );
    return columns.length === 0 ? {} : { columns };
  },
  context: (_, value, unknown) => {
    if (value !== "shown") unknown.push(`context=${value}`);
    return { context: value === "shown" };
  },
  open: (_, value, unknown) => {
    const ids = [...new Set(value.split(",").filter((part) => part !== ""))];
    for (const id of ids) if (!slug.test(id)) unknown.push(`open=${id}`);
    return { open: ids.filter((id) => slug.test(id)).slice(0, mostOpen) };
  },
};

/** The state that an address asks for. Any text gives a valid state; what is not known is left aside and told. */
export function parseState(frame: TableFrame, search: string): Parsed {
  const unknown: string[] = [];
  let state = defaultState(frame);
  for (const [name, value] of new URLSearchParams(search)) {
    const facet = frame.facets.find(({ id }) => id === name);
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (facet !== undefined) {
      const values = pick(
        name,
        value,
        facet.options.map((option) => option.value),
        unknown,
      );
      if (values.length > 0) state = { ...state, facets: { ...state.facets, [name]: values } };
    } else if (reader !== undefined) state = { ...state, ...reader(frame, value, unknown) };
    else unknown.push(name);
  }
  return { state, unknown };
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
    state.chip === null ? "" : `decade=${state.chip}`,
    state.reading === start.reading ? "" : `by=${state.reading}`,
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
