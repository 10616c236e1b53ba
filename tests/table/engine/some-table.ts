import { defaultState, type TableState } from "@/lib/table/engine/state";
import type { SortValue, TableFrame, TableRow } from "@/lib/table/spec";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const phrases = {
  en: { signed: "signed in the {chip}", force: "in force during the {chip}" },
  ja: { signed: "{chip}に署名", force: "{chip}に有効" },
} as const satisfies Record<Locale, unknown>;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const column = (id: string, kind: TableFrame["columns"][number]["kind"] = "text", shown = true) => ({
  id,
  label: capital(id),
  kind,
  shown,
  sortable: kind !== "life",
  narrow: false,
});

const options = (...values: readonly string[]) => values.map((value) => ({ value, label: capital(value) }));

/** A small table: a column of every kind, two facets, three chips in two readings. */
export const someFrame = (locale: Locale = "en"): TableFrame => ({
  id: "treaties",
  locale,
  caption: "A small table",
  version: "1.0.0",
  columns: [
    column("signed"),
    column("title", "title"),
    column("status", "status"),
    column("life", "life", false),
    column("place", "text", false),
  ],
  facets: [
    { id: "field", label: "Field", options: options("strategic", "testing", "space") },
    { id: "form", label: "Form", options: options("bilateral", "multilateral") },
  ],
  chips: {
    label: "By decade",
    readings: [
      { id: "signed", label: "Signed in", phrase: phrases[locale].signed },
      { id: "force", label: "In force during", phrase: phrases[locale].force },
    ],
    options: ["1960s", "1970s", "1980s"].map((value) => ({
      value,
      label: locale === "en" ? value : `${value.slice(0, 4)}年代`,
      href: `/decade/${value}/`,
    })),
  },
  sort: [{ column: "signed", descending: false }],
  words: messagesOf(locale).table,
  files: { records: "/records.json", details: "/details.json", sheets: "sheets.json" },
  downloads: [],
  axis: [0, 10_000],
});

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
  readonly chips?: TableRow["chips"];
  readonly find?: string;
  readonly context?: boolean;
};

const life = { signed: 0, force: null, thinUntil: 0, end: null } as const;

/** A row of the small table: a bilateral agreement on strategic arms, signed and in force in the 1970s, unless said otherwise. */
export function someRow(said: Said): TableRow {
  const { id, title = id, year = 1972, place = null, context = false } = said;
  const keys: readonly SortValue[] = [year, title, 0, null, place];
  return {
    id,
    context,
    facets: [[said.field ?? "strategic"], [said.form ?? "bilateral"]],
    chips: said.chips ?? [["1970s"], ["1970s"]],
    keys,
    find: said.find ?? title,
    cells: [
      { kind: "text", text: year === null ? "" : String(year) },
      { kind: "title", text: title, href: `/treaties/${id}/`, also: null },
      { kind: "status", status: "in-force", text: "In force" },
      { kind: "life", life, role: "field-strategic", text: "" },
      { kind: "text", text: place ?? "" },
    ],
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
