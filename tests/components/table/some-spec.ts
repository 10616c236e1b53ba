import fc from "fast-check";
import { defaultState, type TableState } from "@/lib/table/engine/state";
import type { Chips, Facet, SortKey, SortValue, TableFrame, TableRow, TableSpec } from "@/lib/table/spec";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const plain = { noNullPrototype: true };

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

/** As many ids as there happen to be. */
const ids = (letter: string, min: number, max: number) =>
  fc.integer({ min, max }).map((count) => numbered(letter, count));

const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

const someFacets: fc.Arbitrary<readonly Facet[]> = fc
  .array(ids("value", 1, 4), { maxLength: 3 })
  .map((lists) =>
    lists.map((values, index) => ({ id: `facet${index}`, label: "", options: optionsOf(values) })),
  );

const someChips: fc.Arbitrary<Chips | null> = fc.option(
  fc.record({ senses: ids("sense", 1, 3), values: ids("chip", 1, 4) }).map(({ senses, values }) => ({
    key: "chip",
    label: "",
    senses: senses.map((id) => ({ id, label: "", phrase: "{chip}", fileName: "{chip}" })),
    options: optionsOf(values).map((option) => ({ ...option, href: "/" })),
  })),
  { nil: null },
);

const words = { show: "{count}", also: "{count}" } as const;

/** Any frame: facets, chips and context or none of them; the first column can always be sorted. */
const frames: fc.Arbitrary<TableFrame> = fc
  .record({
    locale: fc.constantFrom(...locales),
    columns: fc.array(fc.record({ shown: fc.boolean(), sortable: fc.boolean() }), { maxLength: 4 }),
    facets: someFacets,
    chips: someChips,
    context: fc.option(fc.constant(words), { nil: null }),
  })
  .map(({ locale, columns, facets, chips, context }) => ({
    ...{ id: "some", locale, caption: "", version: "1", entity: "thing", take: null, details: null },
    columns: [{ shown: true, sortable: true }, ...columns].map((column, index) => ({
      ...{ id: `column${index}`, label: "", kind: "text" as const, narrow: false },
      ...column,
    })),
    facets,
    chips,
    context,
    sort: [{ column: "column0", descending: false }],
    words: { ...messagesOf(locale).table, ...messagesOf(locale).treaties.table.words },
  }));

const names = [
  "SALT I",
  "salt 2",
  "ＳＡＬＴ",
  "条約",
  "ソルト",
  "",
  "treaty 9",
  "treaty 10",
  "Étude",
] as const;

/** Something for each of a list, under its id. */
const byId = <V>(list: readonly { readonly id: string }[], of: (index: number) => fc.Arbitrary<V>) =>
  fc.record(Object.fromEntries(list.map(({ id }, index) => [id, of(index)])), plain);

/** Values of a vocabulary; now and then one that is not in it, or the same twice. */
const valuesOf = (options: readonly { readonly value: string }[]) =>
  fc.array(fc.constantFrom(...options.map(({ value }) => value), "unknown"), { maxLength: 3 });

/** A column is sorted by numbers or by words, never by both. */
const keyOf = (index: number): fc.Arbitrary<SortValue> => {
  const number = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const text = fc.oneof(fc.constantFrom(...names), fc.string({ unit: "grapheme", maxLength: 3 }));
  return index % 2 === 0 ? fc.option(number, { nil: null }) : fc.option(text, { nil: null });
};

const rowsOf = ({ columns, facets, chips }: TableFrame): fc.Arbitrary<readonly TableRow[]> =>
  fc
    .array(
      fc.record(
        {
          context: fc.boolean(),
          facets: byId(facets, (index) => valuesOf(facets[index]?.options ?? [])),
          chips: byId(chips?.senses ?? [], () => valuesOf(chips?.options ?? [])),
          keys: byId(columns, keyOf),
          find: fc.array(fc.constantFrom(...names), { maxLength: 2 }).map((list) => list.join("\n")),
        },
        plain,
      ),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, index) => ({ ...row, id: `row-${index}`, cells: {} })));

const sortsOf = (sortable: readonly string[]): fc.Arbitrary<readonly SortKey[]> =>
  fc
    .shuffledSubarray([...sortable], { minLength: 1 })
    .chain((columns) =>
      fc.tuple(...columns.map((column) => fc.boolean().map((descending) => ({ column, descending })))),
    );

/** Any state that a reader can bring a table into. */
const statesOf = (frame: TableFrame): fc.Arbitrary<TableState> => {
  const { columns, facets, chips, context } = frame;
  const shown = columns.map(({ id }) => id);
  const start = defaultState(frame);
  return fc
    .record({
      query: fc.oneof(fc.constant(""), fc.constantFrom(...names, " – ", "sal", "約 条", "1", "x")),
      chip: fc.constantFrom(null, ...(chips?.options ?? []).map(({ value }) => value)),
      sense: fc.constantFrom(...(chips?.senses ?? [{ id: start.sense }]).map(({ id }) => id)),
      facets: byId(facets, (index) => fc.subarray((facets[index]?.options ?? []).map(({ value }) => value))),
      sort: sortsOf(columns.filter(({ sortable }) => sortable).map(({ id }) => id)),
      columns: fc.subarray(shown, { minLength: 1 }),
      context: context === null ? fc.constant(false) : fc.boolean(),
      open: fc.subarray(numbered("row-", 4)),
    })
    .map((parts) => ({ ...start, ...parts }));
};

/** Any table, and states that a reader brings it into one after another. */
export const tables: fc.Arbitrary<{ readonly spec: TableSpec; readonly states: readonly TableState[] }> =
  frames.chain((frame) =>
    fc
      .record({ rows: rowsOf(frame), states: fc.array(statesOf(frame), { minLength: 1, maxLength: 4 }) })
      .map(({ rows, states }) => ({ spec: { frame, rows }, states })),
  );
