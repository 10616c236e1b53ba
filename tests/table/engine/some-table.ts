import { defaultState, type TableState } from "@/lib/table/engine/state";
import type { TableFrame, TableRow } from "@/lib/table/spec";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const phrases = {
  en: { signed: "signed in the {chip}", force: "in force during the {chip}" },
  ja: { signed: "{chip}に署名", force: "{chip}に有効" },
} as const satisfies Record<Locale, unknown>;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const column = (id: string, shown = true) => ({
  id,
  label: capital(id),
  shown,
  sortable: true,
  narrow: false,
});

const options = (...values: readonly string[]) => values.map((value) => ({ value, label: capital(value) }));

/** A small table: a column of every kind, two facets, three chips in two senses, context, details. */
export const someFrame = (locale: Locale = "en"): TableFrame => ({
  id: "treaties",
  locale,
  caption: "A small table",
  version: "1.0.0",
  entity: "agreement",
  columns: [
    { ...column("signed"), kind: "text" },
    { ...column("title"), kind: "title" },
    { ...column("status"), kind: "status" },
    { ...column("life", false), kind: "life", sortable: false, axis: [0, 10_000] },
    { ...column("place", false), kind: "text" },
  ],
  facets: [
    { id: "field", label: "Field", options: options("strategic", "testing", "space") },
    { id: "form", label: "Form", options: options("bilateral", "multilateral") },
  ],
  chips: {
    key: "decade",
    label: "By decade",
    senses: [
      { id: "signed", label: "Signed in", phrase: phrases[locale].signed, fileName: "{chip}" },
      { id: "force", label: "In force during", phrase: phrases[locale].force, fileName: "{chip}-in-force" },
    ],
    options: ["1960s", "1970s", "1980s"].map((value) => ({
      value,
      label: locale === "en" ? value : `${value.slice(0, 4)}年代`,
      href: `/decade/${value}/`,
    })),
  },
  sort: [{ column: "signed", descending: false }],
  context: messagesOf(locale).treaties.table.context,
  words: { ...messagesOf(locale).table, ...messagesOf(locale).treaties.table.words },
  take: { records: "/records.json", sheets: "/sheets.json", downloads: [] },
  details: { table: "treaties", href: "/details.json" },
});

/** A table of the same columns that has nothing else: no chips, no facets, no context, no details. */
export const bareFrame: TableFrame = {
  ...someFrame(),
  facets: [],
  chips: null,
  context: null,
  details: null,
};

/** What a test says of a row; the rest does not matter to it. */
export type Said = {
  readonly id: string;
  readonly title?: string;
  /** The year of its signature, by which it is sorted. */
  readonly year?: number | null;
  readonly place?: string | null;
  readonly field?: string;
  readonly form?: string;
  /** The decades in which it was signed and in force. */
  readonly chips?: readonly [readonly string[], readonly string[]];
  readonly find?: string;
  readonly context?: boolean;
};

const life = { signed: 0, force: null, thinUntil: 0, end: null } as const;

/** A row of the small table: a bilateral agreement on strategic arms, signed and in force in the 1970s, unless said otherwise. */
export function someRow(said: Said): TableRow {
  const { id, title = id, year = 1972, place = null, context = false } = said;
  const [signed, force] = said.chips ?? [["1970s"], ["1970s"]];
  return {
    id,
    context,
    facets: { field: [said.field ?? "strategic"], form: [said.form ?? "bilateral"] },
    chips: { signed, force },
    keys: { signed: year, title, status: 0, life: null, place },
    find: said.find ?? title,
    cells: {
      signed: { kind: "text", text: year === null ? "" : String(year) },
      title: { kind: "title", text: title, href: `/treaties/${id}/`, also: null },
      status: { kind: "status", status: "in-force", text: "In force" },
      life: { kind: "life", life, role: "field-strategic", text: "" },
      place: { kind: "text", text: place ?? "" },
    },
  };
}

/** Five agreements and a row of context, each with something of its own. */
export const someRows: readonly TableRow[] = [
  someRow({ id: "hotline", field: "testing", year: 1963, chips: [["1960s"], ["1960s", "1970s", "1980s"]] }),
  someRow({ id: "npt", form: "multilateral", year: 1968, chips: [["1960s"], ["1970s", "1980s"]] }),
  someRow({ id: "salt", title: "SALT I", find: "SALT I\n戦略兵器制限暫定協定" }),
  someRow({ id: "abm", title: "ABM Treaty", find: "ABM Treaty\n弾道弾迎撃ミサイル制限条約" }),
  someRow({ id: "ttbt", field: "testing", year: 1974, chips: [["1970s"], []] }),
  someRow({ id: "ctx-pact", field: "space", year: 1971, context: true }),
];

/** The default state of the small table but for some parts. */
export const someState = (parts: Partial<TableState> = {}): TableState => ({
  ...defaultState(someFrame()),
  ...parts,
});

/** A row of the table that has nothing but columns. */
export const bareRow = (said: Said): TableRow => ({ ...someRow(said), facets: {}, chips: {} });
