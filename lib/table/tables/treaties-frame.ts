import type { Dataset } from "@/lib/dataset/dataset";
import { type Decade, decadesBetween } from "@/lib/domain/decades";
import { fields } from "@/lib/domain/fields";
import { endMarks } from "@/lib/record/end-mark";
import { forms, isContext, verificationMeans } from "@/lib/schema/agreement";
import { statusKinds } from "@/lib/schema/agreement-status";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { toHref } from "@/lib/text/address";
import { toCivil, toDay } from "@/lib/text/calendar";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { Facet, Option, TableColumn, TableFrame } from "../spec";

const columnIds = [
  "signed",
  "title",
  "field",
  "since",
  "ended",
  "status",
  "life",
  "how",
  "form",
  "kind",
  "verification",
  "phase",
  "place",
  "prominence",
  "confidence",
] as const;

const shownAtFirst: readonly string[] = columnIds.slice(0, 7);
const inOneLine: readonly string[] = [
  "signed",
  "field",
  "since",
  "ended",
  "status",
  "life",
  "form",
  "prominence",
];

/** The columns that are more than text. */
const kinds = new Map<string, TableColumn["kind"]>([
  ["title", "title"],
  ["status", "status"],
  ["life", "life"],
]);

const frames = new WeakMap<Dataset, Map<Locale, TableFrame>>();

/** The columns, facets, chips and words of the table of agreements. Made once a language. */
export function treatiesFrame(dataset: Dataset, locale: Locale): TableFrame {
  const known = frames.get(dataset) ?? new Map<Locale, TableFrame>();
  frames.set(dataset, known);
  const frame = known.get(locale) ?? makeFrame(dataset, locale);
  known.set(locale, frame);
  return frame;
}

/** The ends of the axis on which lives are drawn: the first year of the story, and the edge of what was reviewed. */
export const lifeAxis = (dataset: Dataset): readonly [number, number] => [
  toDay(toCivil(dataset.phases[0]?.start.from ?? 0).year, 1, 1),
  dataset.reviewedThrough.to,
];

function makeFrame(dataset: Dataset, locale: Locale): TableFrame {
  const { table, treaties } = messagesOf(locale);
  return {
    id: "treaties",
    locale,
    caption: treaties.tableHeading,
    version: dataset.version,
    columns: columnsOf(dataset, locale),
    facets: facetsOf(dataset, locale),
    chips: {
      label: treaties.decadesHeading,
      readings: [
        { id: "signed", label: treaties.readings.signed.label, phrase: treaties.readings.signed.phrase },
        { id: "force", label: treaties.readings.force.label, phrase: treaties.readings.force.phrase },
      ],
      options: decadeOptions(dataset, locale),
    },
    sort: [{ column: "signed", descending: false }],
    words: table,
    files: {
      records: toHref(`files/${locale}/treaties.json`),
      details: toHref(`files/${locale}/treaties-details.json`),
      sheets: toHref(`files/${locale}/treaties-sheets.json`),
    },
    downloads: (["csv", "xlsx", "json"] as const).map((format) => ({
      format,
      href: toHref(`files/${locale}/treaties.${format}`),
    })),
    axis: lifeAxis(dataset),
  };
}

function columnsOf(dataset: Dataset, locale: Locale): readonly TableColumn[] {
  const { treaties } = messagesOf(locale);
  const [from, to] = lifeAxis(dataset).map((day) => String(toCivil(day).year));
  return columnIds.map((id) => ({
    id,
    label: id === "life" ? treaties.lifeLabel({ from: from ?? "", to: to ?? "" }) : treaties.columns[id],
    kind: kinds.get(id) ?? "text",
    shown: shownAtFirst.includes(id),
    sortable: id !== "life",
    narrow: inOneLine.includes(id),
  }));
}

/** Every decade from the first signature to the review; context does not count. */
export function allDecades({ agreements, reviewedThrough }: Dataset): readonly Decade[] {
  const counted = agreements.filter((row) => !isContext(row));
  const first = Math.min(...counted.map(({ signed }) => countedFirstDay(signed)));
  return decadesBetween(first, reviewedThrough.to - 1);
}

/** The decades, each with the page that lists it. */
export function decadeOptions(
  dataset: Dataset,
  locale: Locale,
): readonly (Option & { readonly href: string })[] {
  return allDecades(dataset).map((decade) => ({
    value: decade,
    label: messagesOf(locale).treaties.decade(decade),
    href: toHref(`${locale}/treaties/decade/${decade}/`),
  }));
}

const options = <const T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

/** The facets, in the order in which rows give their values. */
function facetsOf(dataset: Dataset, locale: Locale): readonly Facet[] {
  const { treaties } = messagesOf(locale);
  const { columns, prominence } = treaties;
  const present = [...new Set(dataset.agreements.map((row) => row.prominence))].toSorted();
  return [
    { id: "field", label: columns.field, options: options(fields, treaties.fields) },
    { id: "form", label: columns.form, options: options(forms, treaties.forms) },
    { id: "status", label: columns.status, options: options(statusKinds, treaties.statuses) },
    { id: "how", label: columns.how, options: options(["none", ...endMarks], treaties.endings) },
    {
      id: "verification",
      label: columns.verification,
      options: options([...verificationMeans, "none"], treaties.verification),
    },
    {
      id: "phase",
      label: columns.phase,
      options: dataset.phases.map((phase) => ({ value: phase.id, label: phase[`name_${locale}`] })),
    },
    {
      id: "prominence",
      label: columns.prominence,
      options: (["1", "2", "3"] as const)
        .filter((value) => present.includes(Number(value)))
        .map((value) => ({ value, label: prominence[value] })),
    },
  ];
}
