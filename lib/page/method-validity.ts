import { distanceOf } from "@/lib/chart/explore/distance";
import { exploreTemperature } from "@/lib/chart/explore/explore";
import { type ParameterName, parameterRanges, type Setting } from "@/lib/chart/explore/setting";
import type { FigureTable } from "@/lib/chart/figure-table";
import { specOf } from "@/lib/chart/registry";
import type { Dataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { forms } from "@/lib/domain/forms";
import {
  type Comparison,
  leaveOneDecadeOut,
  leaveOneDomainOut,
  mostInfluential,
  thinnedOut,
  thinnedTo,
} from "@/lib/domain/leave-out";
import { outsideComparisons } from "@/lib/domain/outside-series";
import { defaults } from "@/lib/domain/parameters";
import type { Day } from "@/lib/text/calendar";
import {
  formatHistorical,
  formatNumber,
  formatRange,
  formatShortMonth,
  formatSigned,
  formatYear,
} from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

function distanceRow(dataset: Dataset, locale: Locale, setting: Setting, label: string): readonly string[] {
  const curve = specOf(dataset, "temperature", locale);
  const { ofMonths, words } = messagesOf(locale).explore;
  const distance = distanceOf(curve, exploreTemperature(curve, setting, words));
  return distance === null
    ? [label, "", "", ""]
    : [label, distance.correlation, distance.difference, ofMonths(distance)];
}

const columnsOfDistance = (locale: Locale): FigureTable["columns"] => {
  const { columns } = messagesOf(locale).explore;
  return [
    { id: "form", label: columns.form, numeric: false },
    { id: "correlation", label: columns.correlation, numeric: true },
    { id: "difference", label: columns.difference, numeric: true },
    { id: "kept", label: columns.kept, numeric: true },
  ];
};

/** The other forms at the default parameters, against the default. Net co-operation has another unit and is left out. */
export const formsTable = (dataset: Dataset, locale: Locale): FigureTable => ({
  caption: messagesOf(locale).explore.formsNote,
  columns: columnsOfDistance(locale),
  rows: forms
    .filter((form) => form !== "index" && form !== "net-cooperation")
    .map((form) =>
      distanceRow(
        dataset,
        locale,
        { form, parameters: defaults },
        messagesOf(locale).explore.words.forms[form].name,
      ),
    ),
});

/** Values that each parameter is moved to, two for each: one below its default and one above. */
const trials = [
  ["halfLife", 6],
  ["halfLife", 24],
  ["indirect", 0.3],
  ["indirect", 1],
  ["repetition", 0.5],
  ["repetition", 0.9],
  ["conditions", 2],
  ["conditions", 8],
  ["scale", 48],
  ["scale", 72],
] as const satisfies readonly (readonly [ParameterName, number])[];

/** The default with one parameter moved, against the default. */
export const sensitivityTable = (dataset: Dataset, locale: Locale): FigureTable => ({
  caption: messagesOf(locale).explore.sensitivity,
  columns: columnsOfDistance(locale),
  rows: trials.map(([name, value]) => {
    const { words, set } = messagesOf(locale).explore;
    const { digits } = parameterRanges[name];
    return distanceRow(
      dataset,
      locale,
      { form: "index", parameters: { ...defaults, [name]: value } },
      set({ symbol: words.symbols[name], value: formatNumber(locale, value, Math.min(1, digits)) }),
    );
  }),
});

const rhoWords = (locale: Locale, rho: number | null) => (rho === null ? "" : formatSigned(locale, rho, 2));

/** Rank correlation with series from outside, their number of pairs and period. */
export function validityTable(dataset: Dataset, locale: Locale): FigureTable {
  const { validity, validityColumns: heads, expectedSign } = messagesOf(locale).explore;
  return {
    caption: validity,
    columns: [
      { id: "series", label: heads.series, numeric: false },
      { id: "expected", label: heads.expected, numeric: true },
      { id: "rho", label: heads.rho, numeric: true },
      { id: "n", label: heads.n, numeric: true },
      { id: "period", label: heads.period, numeric: false },
      { id: "changes", label: heads.changes, numeric: true },
    ],
    rows: outsideComparisons(dataset).map(({ indicator, expected, levels, changes, firstYear, lastYear }) => [
      indicator[`name_${locale}`],
      expected > 0 ? expectedSign.positive : expectedSign.negative,
      rhoWords(locale, levels.rho),
      formatNumber(locale, levels.n),
      formatRange(locale, formatYear(locale, firstYear), formatYear(locale, lastYear)),
      rhoWords(locale, changes.rho),
    ]),
  };
}

const monthWords = (locale: Locale, day: Day | undefined) =>
  day === undefined ? "" : formatShortMonth(locale, day);

/** The curve with one decade left out, against the default. */
export function leaveOutTable(dataset: Dataset, locale: Locale): FigureTable {
  const { leaveOut, leaveOutColumns: heads, decade: decadeName } = messagesOf(locale).explore;
  const size = (value: number | null) => (value === null ? "" : formatNumber(locale, value, 1));
  return {
    caption: leaveOut,
    columns: [
      { id: "decade", label: heads.decade, numeric: false },
      { id: "rho", label: heads.rho, numeric: true },
      { id: "mean", label: heads.mean, numeric: true },
      { id: "after", label: heads.after, numeric: true },
      { id: "meanAfter", label: heads.meanAfter, numeric: true },
      { id: "largest", label: heads.largest, numeric: true },
      { id: "when", label: heads.when, numeric: false },
    ],
    rows: leaveOneDecadeOut(dataset)
      .filter(({ after }) => after.months > 0)
      .map(({ decade, outside, after }) => [
        decadeName(Number(decade.slice(0, 4))),
        rhoWords(locale, outside.rho),
        size(outside.mean),
        rhoWords(locale, after.rho),
        size(after.mean),
        outside.largest === null ? "" : formatSigned(locale, outside.largest.difference),
        monthWords(locale, outside.largest?.day),
      ]),
  };
}

/** A comparison with the default in figures: rank correlation, mean difference, largest difference and its month. */
function comparisonCells(locale: Locale, { rho, mean, largest }: Comparison): readonly string[] {
  return [
    rhoWords(locale, rho),
    mean === null ? "" : formatNumber(locale, mean, 1),
    largest === null ? "" : formatSigned(locale, largest.difference),
    monthWords(locale, largest?.day),
  ];
}

const comparisonColumns = (locale: Locale): FigureTable["columns"] => {
  const heads = messagesOf(locale).explore.leaveOutColumns;
  return [
    { id: "rho", label: heads.rho, numeric: true },
    { id: "mean", label: heads.mean, numeric: true },
    { id: "largest", label: heads.largest, numeric: true },
    { id: "when", label: heads.when, numeric: false },
  ];
};

/** The curve with one domain always ordinary, against the default. */
export function domainOutTable(dataset: Dataset, locale: Locale): FigureTable {
  const { explore, grading } = messagesOf(locale);
  return {
    caption: explore.domainOut,
    columns: [
      { id: "domain", label: explore.domainOutColumns.domain, numeric: false },
      ...comparisonColumns(locale),
    ],
    rows: leaveOneDomainOut(dataset).map(({ domain, comparison }) => [
      grading.domains[domain].name,
      ...comparisonCells(locale, comparison),
    ]),
  };
}

export type ThinnedWords = { readonly note: string; readonly table: FigureTable };

/** The curve with at most five acts a year, against the default. */
export function thinnedWords(dataset: Dataset, locale: Locale): ThinnedWords {
  const { explore } = messagesOf(locale);
  const { kept, ...comparison } = thinnedOut(dataset);
  return {
    note: explore.thinnedNote({
      count: formatNumber(locale, thinnedTo),
      kept: formatNumber(locale, kept),
      acts: formatNumber(locale, climateOf(dataset).evidence.acts.length),
    }),
    table: {
      caption: explore.thinned,
      columns: comparisonColumns(locale),
      rows: [comparisonCells(locale, comparison)],
    },
  };
}

/** The ten acts and conditions without which the curve would differ most. */
export function influentialTable(dataset: Dataset, locale: Locale): FigureTable {
  const { influential, influentialColumns: heads } = messagesOf(locale).explore;
  const told = new Map<string, readonly [title: string, date: string]>([
    ...dataset.conditions.map((row) => [row.id, [row[`title_${locale}`], row.start.text]] as const),
    ...dataset.events.map((row) => [row.id, [row[`title_${locale}`], row.date.text]] as const),
  ]);
  return {
    caption: influential,
    columns: [
      { id: "event", label: heads.event, numeric: false },
      { id: "date", label: heads.date, numeric: false },
      { id: "mean", label: heads.mean, numeric: true },
      { id: "largest", label: heads.largest, numeric: true },
      { id: "when", label: heads.when, numeric: false },
    ],
    rows: mostInfluential(dataset).map(({ id, mean, largest }) => {
      const [title = id, date] = told.get(id) ?? [];
      return [
        title,
        date === undefined ? "" : formatHistorical(locale, date),
        formatNumber(locale, mean, 2),
        formatSigned(locale, largest.difference),
        monthWords(locale, largest.day),
      ];
    }),
  };
}
