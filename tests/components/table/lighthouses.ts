import { type DeclaredTable, textCell, toFrame, toRow } from "@/lib/table/declared";
import type { TableFrame, TableSpec } from "@/lib/table/spec";
import { messagesOf } from "@/lib/text/messages";

type Lighthouse = {
  readonly id: string;
  readonly name: string;
  readonly built: number;
  /** When it went dark; `null` where it is still lit. */
  readonly dark: number | null;
  readonly seas: readonly string[];
  readonly tower: "round" | "square";
  readonly ruin?: boolean;
};

const lighthouses: readonly Lighthouse[] = [
  { id: "bell-rock", name: "Bell Rock", built: 1811, dark: null, seas: ["north-sea"], tower: "round" },
  { id: "eddystone", name: "Eddystone", built: 1759, dark: 1877, seas: ["channel"], tower: "round" },
  { id: "fastnet", name: "Fastnet", built: 1904, dark: null, seas: ["atlantic"], tower: "round" },
  { id: "hook-head", name: "Hook Head", built: 1172, dark: null, seas: ["atlantic"], tower: "round" },
  {
    ...{ id: "longships", name: "Longships", built: 1875, dark: null },
    ...{ seas: ["channel", "atlantic"], tower: "square" },
  },
  { id: "pharos", name: "Pharos", built: 1183, dark: 1323, seas: ["atlantic"], tower: "square", ruin: true },
];

const centuries = ["12th", "18th", "19th", "20th"] as const;
const centuryOf = (year: number) => `${Math.floor(year / 100) + 1}th`;
const isLitIn = (century: string, { built, dark }: Lighthouse) => {
  const [from, to] = [Number.parseInt(century, 10) * 100 - 100, Number.parseInt(century, 10) * 100];
  return built < to && (dark === null || dark > from);
};

const labelled = (...values: readonly string[]) => values.map((value) => ({ value, label: `The ${value}` }));
const shown = { shown: true, sortable: true, narrow: false } as const;

/** A table that has nothing to do with treaties: every kind of cell, a facet of several values, chips in two senses, ruins as context. */
const declared: DeclaredTable<Lighthouse, null> = {
  columns: [
    {
      ...{ id: "built", kind: "text", ...shown },
      label: () => "Built",
      of: ({ built }) => textCell(String(built), built),
    },
    {
      ...{ id: "name", kind: "title", ...shown },
      label: () => "Name",
      of: ({ id, name }) => ({
        cell: { kind: "title", text: name, href: `/lighthouses/${id}/`, also: null },
        key: name,
      }),
    },
    {
      ...{ id: "light", kind: "status", ...shown, narrow: true },
      label: () => "Light",
      of: ({ dark }) => ({
        cell: {
          kind: "status",
          status: dark === null ? "lit" : "dark",
          text: dark === null ? "Lit" : "Dark",
        },
        key: dark === null ? 0 : 1,
      }),
    },
    {
      ...{ id: "years", kind: "life", ...shown, sortable: false },
      label: () => "Years",
      axis: () => [1000, 2000],
      of: ({ built, dark }) => ({
        cell: {
          kind: "life",
          role: "faint",
          text: `since ${built}`,
          life: {
            signed: built,
            thinUntil: built,
            force: { from: built, until: dark, suspended: null },
            end: null,
          },
        },
        key: null,
      }),
    },
    {
      ...{ id: "dark", kind: "text", ...shown, shown: false },
      label: () => "Dark since",
      of: ({ dark }) => textCell(dark === null ? null : String(dark), dark),
    },
  ],
  facets: [
    {
      id: "sea",
      label: () => "Sea",
      options: () => labelled("atlantic", "channel", "north-sea"),
      of: ({ seas }) => seas,
    },
    {
      id: "tower",
      label: () => "Tower",
      options: () => labelled("round", "square"),
      of: ({ tower }) => [tower],
    },
  ],
  chips: {
    key: "century",
    label: () => "By century",
    options: () =>
      centuries.map((value) => ({ value, label: `${value} century`, href: `/century/${value}/` })),
    senses: [
      {
        id: "built",
        fileName: "{chip}",
        words: () => ({ label: "Built in", phrase: "built in the {chip}" }),
        of: ({ built }) => [centuryOf(built)],
      },
      {
        id: "lit",
        fileName: "{chip}-lit",
        words: () => ({ label: "Lit in", phrase: "lit in the {chip}" }),
        of: (lighthouse) => centuries.filter((century) => isLitIn(century, lighthouse)),
      },
    ],
  },
  id: ({ id }) => id,
  isContext: ({ ruin = false }) => ruin,
  names: ({ name }) => [name],
  frame: () => ({
    id: "lighthouses",
    locale: "en",
    caption: "All lighthouses",
    version: "1.0.0",
    entity: "lighthouse",
    context: { show: "Show ruins ({count})", also: "and {count} ruined" },
    sort: [{ column: "built", descending: false }],
    words: {
      ...messagesOf("en").table,
      countAll: "{total} lighthouses",
      countOne: "{shown} of {total} lighthouse",
      countOther: "{shown} of {total} lighthouses",
      empty: "No lighthouse fits all of this.",
      emptyWhy: "Each filter alone has lighthouses.",
    },
    take: {
      records: "/files/lighthouses.json",
      sheets: null,
      downloads: [{ format: "csv", href: "/files/lighthouses.csv" }],
    },
    details: null,
  }),
};

/** The lighthouses as a table, some of its frame another way. */
export const lighthouseTable = (parts: Partial<TableFrame> = {}): TableSpec => ({
  frame: { ...toFrame(declared, null), ...parts },
  rows: lighthouses.map((lighthouse) => toRow(declared, lighthouse, null)),
});
