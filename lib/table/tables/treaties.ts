import type { Dataset } from "@/lib/dataset/dataset";
import { allDecades, type Decade, decadesOf, decadesTouched } from "@/lib/domain/decades";
import { fieldOf, fields } from "@/lib/domain/fields";
import { oncePer } from "@/lib/domain/once-per";
import { decadeOptions } from "@/lib/record/decades";
import { endMarkOf, endMarks } from "@/lib/record/end-mark";
import { type Agreement, forms, isContext, shortNameIn, verificationMeans } from "@/lib/schema/agreement";
import { statusKinds } from "@/lib/schema/agreement-status";
import { columnLanguages } from "@/lib/schema/in-every-language";
import { toHref } from "@/lib/text/address";
import { languages } from "@/lib/text/language";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { type DeclaredChips, type DeclaredFacet, type DeclaredTable, toFrame, toRow } from "../declared";
import type { TableFrame, TableRow, TableSpec } from "../spec";
import { columns, type In, named, phaseOf, wordsOf } from "./treaties/columns";

const options = <const T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

const facets: readonly DeclaredFacet<Agreement, In>[] = [
  {
    ...named("field"),
    options: (told) => options(fields, wordsOf(told).fields),
    of: (agreement) => [fieldOf(agreement)],
  },
  {
    ...named("form"),
    options: (told) => options(forms, wordsOf(told).forms),
    of: ({ form }) => [form],
  },
  {
    ...named("status"),
    options: (told) => options(statusKinds, wordsOf(told).statuses),
    of: ({ status }) => [status.kind],
  },
  {
    ...named("how"),
    options: (told) => options(["none", ...endMarks], wordsOf(told).endings),
    of: ({ status }) => [endMarkOf(status) ?? "none"],
  },
  {
    ...named("verification"),
    options: (told) => options([...verificationMeans, "none"], wordsOf(told).verification),
    of: ({ verification }) => (verification.length === 0 ? ["none"] : verification),
  },
  {
    ...named("phase"),
    options: ({ dataset, locale }) =>
      dataset.phases.map((phase) => ({ value: phase.id, label: phase[`name_${locale}`] })),
    of: (agreement, told) => [phaseOf(agreement, told)?.id ?? ""],
  },
  {
    ...named("prominence"),
    options: (told) => {
      const present = new Set(told.dataset.agreements.map(({ prominence }) => String(prominence)));
      return options(["1", "2", "3"], wordsOf(told).prominence).filter(({ value }) => present.has(value));
    },
    of: ({ prominence }) => [String(prominence)],
  },
];

/** The decades that have a chip; context from before the first agreement has none. */
const withChip = (decades: readonly Decade[], { dataset }: In): readonly Decade[] =>
  decades.filter((decade) => allDecades(dataset).includes(decade));

const chips: DeclaredChips<Agreement, In> = {
  key: "decade",
  label: (told) => wordsOf(told).decadesHeading,
  options: ({ dataset, locale }) => decadeOptions(dataset, locale),
  senses: [
    {
      id: "signed",
      fileName: "{chip}",
      words: (told) => wordsOf(told).table.senses.signed,
      of: (agreement, told) => withChip(decadesOf([agreement]), told),
    },
    {
      id: "force",
      fileName: "{chip}-in-force",
      words: (told) => wordsOf(told).table.senses.force,
      of: (agreement, told) => withChip(decadesTouched(agreement, told.dataset.reviewedThrough.to), told),
    },
  ],
};

/** What the languages write after a year, so that it is found with each. */
const yearSigns = locales
  .map((locale) => languages[locale].yearSign)
  .filter((sign) => sign !== "")
  .join(" ");

/** The agreements as a table that readers search, filter, sort and take away. */
const treaties: DeclaredTable<Agreement, In> = {
  columns,
  facets,
  chips,
  id: ({ id }) => id,
  isContext,
  names: (agreement) => [
    ...columnLanguages.flatMap((lang) =>
      [agreement[`name_${lang}`] ?? [], shortNameIn(agreement, lang) ?? []].flat(),
    ),
    ...agreement.aliases,
    // The year of its signature is a name too.
    `${agreement.signed.text.slice(0, 4)}${yearSigns}`,
  ],
  frame: ({ dataset, locale }) => {
    const { table, treaties: own } = messagesOf(locale);
    const file = (name: string) => toHref(`files/${locale}/${name}`);
    return {
      id: "treaties",
      locale,
      caption: own.tableHeading,
      version: dataset.version,
      entity: "agreement",
      context: own.table.context,
      sort: [{ column: "signed", descending: false }],
      words: { ...table, ...own.table.words },
      take: {
        records: file("treaties.json"),
        sheets: file("treaties-sheets.json"),
        downloads: (["csv", "xlsx", "json"] as const).map((format) => ({
          format,
          href: file(`treaties.${format}`),
        })),
      },
      details: { table: "treaties", href: file("treaties-details.json") },
    };
  },
};

/** The columns, facets, chips and words of the table. */
export const treatiesFrame = oncePer(
  (dataset: Dataset, locale: Locale): TableFrame => toFrame(treaties, { dataset, locale }),
);

export const treatyRow = (dataset: Dataset, agreement: Agreement, locale: Locale): TableRow =>
  toRow(treaties, agreement, { dataset, locale });

export const treatiesTable = (dataset: Dataset, locale: Locale): TableSpec => ({
  frame: treatiesFrame(dataset, locale),
  rows: dataset.agreements.map((agreement) => treatyRow(dataset, agreement, locale)),
});
