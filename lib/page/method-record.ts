import type { FigureTable } from "@/lib/chart/figure-table";
import type { Dataset } from "@/lib/dataset/dataset";
import { type Agreement, conditionAgreement, magnitudeAgreement } from "@/lib/domain/coder-agreement";
import { type BalanceRow, balance, directedSeries } from "@/lib/domain/sides";
import { formatWhen } from "@/lib/record/event";
import type { ConditionDomain } from "@/lib/schema/condition-domains";
import type { Event } from "@/lib/schema/event";
import { formatHistorical, formatNumber, formatPercent, formatRange, formatSigned } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** What is recorded, by decade and by who acted. */
export function balanceTable(dataset: Dataset, locale: Locale): FigureTable {
  const words = messagesOf(locale).explore;
  const heads = words.balanceColumns;
  const rows = balance(dataset);
  const decades = [...new Set(rows.map(({ decade }) => decade))];
  const count = (value: number) => formatNumber(locale, value);
  const signs = (row: BalanceRow | undefined) =>
    words.plusMinus({ plus: count(row?.positive ?? 0), minus: count(row?.negative ?? 0) });
  return {
    caption: words.balance,
    columns: [
      { id: "decade", label: heads.decade, numeric: false },
      { id: "all", label: heads.all, numeric: true },
      { id: "us", label: heads.us, numeric: true },
      { id: "ussr-russia", label: heads["ussr-russia"], numeric: true },
      { id: "both", label: heads.both, numeric: true },
      { id: "other", label: heads.other, numeric: true },
      { id: "context", label: heads.context, numeric: true },
    ],
    rows: decades.map((decade) => {
      const ofDecade = rows.filter((row) => row.decade === decade);
      const by = (actor: BalanceRow["actor"]) => ofDecade.find((row) => row.actor === actor);
      const context = ofDecade.reduce((sum, row) => sum + row.context, 0);
      const all = ofDecade.reduce((sum, row) => sum + row.positive + row.negative, context);
      return [
        words.decade(Number(decade.slice(0, 4))),
        count(all),
        signs(by("us")),
        signs(by("ussr-russia")),
        signs(by("both")),
        signs(by("third-party")),
        count(context),
      ];
    }),
  };
}

/** Both sides' acts, added up by decade: towards the other, and elsewhere. */
export function directedTable(dataset: Dataset, locale: Locale): FigureTable {
  const words = messagesOf(locale).explore;
  const heads = words.directedColumns;
  const years = directedSeries(dataset);
  const decades = [...new Set(years.map(({ year }) => Math.floor(year / 10) * 10))];
  const columns = ["usDyadic", "usIndirect", "russiaDyadic", "russiaIndirect", "both"] as const;
  return {
    caption: words.directed,
    columns: [
      { id: "decade", label: heads.decade, numeric: false },
      ...columns.map((id) => ({ id, label: heads[id], numeric: true })),
    ],
    rows: decades.map((decade) => {
      const within = years.filter(({ year }) => year >= decade && year < decade + 10);
      const sum = (of: (row: (typeof years)[number]) => number) =>
        formatSigned(
          locale,
          within.reduce((total, row) => total + of(row), 0),
          0,
        );
      return [
        words.decade(decade),
        sum(({ us }) => us.dyadic),
        sum(({ us }) => us.indirect),
        sum((row) => row["ussr-russia"].dyadic),
        sum((row) => row["ussr-russia"].indirect),
        sum(({ both }) => both),
      ];
    }),
  };
}

/** A rule of coding with an act of either side that it was applied to. */
export type RuleExample = { readonly text: string; readonly id: string };

export type CodingRule = {
  readonly code: string;
  readonly rule: string;
  readonly weight: string;
  readonly us: RuleExample | null;
  readonly russia: RuleExample | null;
  readonly both: RuleExample | null;
};

/** Acts of both sides that show a rule in the same light, where there are such. */
const parallels: readonly string[] = [
  "abm-withdrawal",
  "new-start-suspended",
  "skripal-expulsions-us",
  "skripal-expulsions-russia",
  "expulsions-1986",
  "us-sanctions-2022",
  "russia-special-economic-measures-2022",
  "abel-arrest-1957",
  "toth-detained-1977",
  "euromissiles-deployed",
  "soviet-missiles-cuba",
  "noncompliance-report-1984",
  "soviet-noncompliance-charge-1984",
  "nato-founded",
  "warsaw-pact",
];

/** Codes of acts that two can do together; of the others, what both did is told of each. */
const mutual: readonly string[] = ["046", "057", "160", "161", "0841"];

/** An act of a side under a code: one that has its like on the other side, else a landmark, else the first that is sure. */
function exampleOf(events: readonly Event[], locale: Locale): RuleExample | null {
  const [best] = events.toSorted(
    (a, b) =>
      Number(parallels.includes(b.id)) - Number(parallels.includes(a.id)) ||
      (a.landmark ?? 4) - (b.landmark ?? 4) ||
      Number(b.confidence === "high") - Number(a.confidence === "high") ||
      a.date.from - b.date.from,
  );
  return best === undefined
    ? null
    : { id: best.id, text: `${best[`title_${locale}`]} (${formatWhen(best, locale)})` };
}

/** Rules of coding, each with acts of either side that it was applied to, taken from the events themselves; `null` where no row has the code. */
export function codingRules(dataset: Dataset, locale: Locale): readonly CodingRule[] {
  const { codingRules: rules } = messagesOf(locale).explore;
  return rules.map(({ code, rule }) => {
    const coded = dataset.events.filter(({ cameo }) => cameo === code);
    const by = (actor: Event["actor"]) =>
      exampleOf(
        coded.filter((event) => event.actor === actor),
        locale,
      );
    const weight = dataset.weights.find((row) => row.code === code);
    return {
      code,
      rule,
      weight: weight === undefined ? "" : formatSigned(locale, weight.goldstein),
      us: by("us"),
      russia: by("ussr-russia"),
      both: mutual.includes(code) ? by("both") : null,
    };
  });
}

/** The conditions of a domain in order of time, each with its grade and what opens and closes it. */
export function conditionsTable(dataset: Dataset, domain: ConditionDomain, locale: Locale): FigureTable {
  const { grading, method } = messagesOf(locale);
  const heads = method.columns;
  return {
    caption: grading.domains[domain].name,
    columns: [
      { id: "time", label: heads.time, numeric: false },
      { id: "grade", label: heads.grade, numeric: true },
      { id: "condition", label: heads.condition, numeric: false },
      { id: "why", label: heads.why, numeric: false },
    ],
    rows: dataset.conditions
      .filter((row) => row.domain === domain)
      .map((row) => [
        formatRange(
          locale,
          formatHistorical(locale, row.start.text),
          row.end === null ? messagesOf(locale).phases.present : formatHistorical(locale, row.end.text),
        ),
        formatSigned(locale, row.grade, 1),
        row[`title_${locale}`],
        row[`why_${locale}`],
      ]),
  };
}

/** How far the two codings agree: the magnitude of acts, and the conditions of each domain. */
export function codersTable(dataset: Dataset, locale: Locale): FigureTable {
  const { grading } = messagesOf(locale);
  const heads = grading.agreementColumns;
  const row = (what: string, { compared, same, kappa }: Agreement, unit: (count: string) => string) => [
    what,
    unit(formatNumber(locale, compared)),
    formatPercent(locale, same),
    kappa === null ? "" : formatNumber(locale, kappa, 2),
  ];
  return {
    caption: grading.agreement,
    columns: [
      { id: "what", label: heads.what, numeric: false },
      { id: "compared", label: heads.compared, numeric: true },
      { id: "same", label: heads.same, numeric: true },
      { id: "kappa", label: heads.kappa, numeric: true },
    ],
    rows: [
      row(grading.acts, magnitudeAgreement(dataset), grading.ofActs),
      ...conditionAgreement(dataset).map(({ domain, agreement }) =>
        row(grading.domains[domain].name, agreement, grading.ofDays),
      ),
    ],
  };
}
