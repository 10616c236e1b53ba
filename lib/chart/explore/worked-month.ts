import { type ActOnDay, actsOn, factorOf } from "@/lib/domain/acts";
import { conditionInfluence, gradesOn, stretchesOn } from "@/lib/domain/conditions";
import { daysPerMonth, defaults } from "@/lib/domain/parameters";
import { sumOn, toTemperature } from "@/lib/domain/temperature";
import { type ConditionDomain, conditionDomains } from "@/lib/schema/condition-domains";
import { type Day, lastOfMonth, toDay } from "@/lib/text/calendar";
import { fill } from "@/lib/text/fill";
import { formatDay, formatMonth, formatNumber, formatSigned } from "@/lib/text/format";
import type { FigureTable } from "../figure-table";
import { evidenceOfSpec, type SeriesSpec } from "../kinds/series";

/** A month with few enough acts that a hand can follow it: the last day of December 1925. */
export const workedDay: Day = toDay(1925, 12, 31);

/** What counts for less than this is told together, in weight points. */
const least = 0.05;

/** The sentences and column heads of a worked month; the sentences have places for their figures. */
export type WorkedWords = {
  readonly heading: string;
  readonly text: string;
  readonly rest: string;
  readonly sum: string;
  readonly nothing: string;
  readonly conditions: string;
  readonly columns: Readonly<
    Record<
      | "class"
      | "event"
      | "first"
      | "magnitude"
      | "place"
      | "share"
      | "counts"
      | "domain"
      | "condition"
      | "grade"
      | "influence",
      string
    >
  >;
  readonly domains: Readonly<Record<ConditionDomain, string>>;
};

export type WorkedMonth = {
  readonly heading: string;
  readonly text: string;
  readonly acts: FigureTable;
  readonly rest: string;
  readonly conditions: FigureTable;
  readonly sum: string;
};

/** What a worked month is made of: the chart of the temperature, as readers may download it. */
type Given = Pick<SeriesSpec, "events" | "conditions" | "locale">;

/** One day worked out act by act, from the functions that the curve is drawn with. */
export function workedMonth(given: Given, day: Day, words: WorkedWords): WorkedMonth {
  const { locale } = given;
  const evidence = evidenceOfSpec(given);
  const acts = actsOn(evidence.acts, day, defaults);
  const done = acts.reduce((sum, { influence }) => sum + influence, 0);
  const sum = sumOn(evidence, day, defaults);
  const counting = acts.filter(({ influence }) => Math.abs(influence) >= least);
  const rest = acts.filter(({ influence }) => Math.abs(influence) < least);
  return {
    heading: fill(words.heading, { month: formatMonth(locale, day) }),
    text: fill(words.text, { day: formatDay(locale, day) }),
    acts: actsTable(given, counting, day, words),
    rest: fill(words.rest, {
      count: formatNumber(locale, rest.length),
      sum: formatSigned(
        locale,
        rest.reduce((total, { influence }) => total + influence, 0),
        3,
      ),
    }),
    conditions: conditionsTable(given, day, words),
    sum:
      sum === null
        ? words.nothing
        : fill(words.sum, {
            acts: formatSigned(locale, done, 3),
            conditions: formatNumber(locale, defaults.conditions),
            grades: formatSigned(locale, gradesOn(evidence.stretches, day), 1),
            sum: formatSigned(locale, sum, 3),
            scale: formatNumber(locale, defaults.scale),
            value: formatSigned(locale, toTemperature(sum, defaults), 2),
          }),
  };
}

function actsTable(
  { events, locale }: Given,
  acts: readonly ActOnDay[],
  day: Day,
  { columns, heading }: WorkedWords,
): FigureTable {
  const titles = new Map(events.map(({ id, label }) => [id, label]));
  return {
    caption: fill(heading, { month: formatMonth(locale, day) }),
    columns: [
      { id: "class", label: columns.class, numeric: false },
      { id: "event", label: columns.event, numeric: false },
      { id: "first", label: columns.first, numeric: true },
      { id: "g", label: "g", numeric: true },
      { id: "magnitude", label: columns.magnitude, numeric: true },
      { id: "w", label: "w", numeric: true },
      { id: "delta", label: "Δ", numeric: true },
      { id: "a", label: "a", numeric: true },
      { id: "place", label: columns.place, numeric: true },
      { id: "share", label: columns.share, numeric: true },
      { id: "counts", label: columns.counts, numeric: true },
    ],
    rows: acts.map(({ act, strength, place, share, influence }) => [
      act.class,
      titles.get(act.id) ?? act.id,
      formatDay(locale, act.first),
      formatSigned(locale, act.weight),
      String(act.magnitude),
      formatNumber(locale, factorOf(act, defaults), 2),
      formatNumber(locale, (day - act.first) / daysPerMonth, 2),
      formatSigned(locale, strength, 3),
      String(place),
      formatNumber(locale, share, 2),
      formatSigned(locale, influence, 3),
    ]),
  };
}

function conditionsTable(given: Given, day: Day, { columns, conditions, domains }: WorkedWords): FigureTable {
  const { locale } = given;
  const titles = new Map(given.conditions.map(({ id, label }) => [id, label]));
  const inForce = stretchesOn(evidenceOfSpec(given).stretches, day);
  return {
    caption: conditions,
    columns: [
      { id: "domain", label: columns.domain, numeric: false },
      { id: "condition", label: columns.condition, numeric: false },
      { id: "grade", label: columns.grade, numeric: true },
      { id: "influence", label: columns.influence, numeric: true },
    ],
    rows: conditionDomains.flatMap((domain) =>
      inForce
        .filter((stretch) => stretch.domain === domain)
        .map((stretch) => [
          domains[domain],
          titles.get(stretch.id) ?? stretch.id,
          formatSigned(locale, stretch.grade, 1),
          formatSigned(locale, conditionInfluence(stretch, defaults), 1),
        ]),
    ),
  };
}

const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The last day of a month as an address writes it, such as 1962-10; `null` for what is none of the record. */
export function parseWorked(text: string, [from, through]: readonly [Day, Day]): Day | null {
  const [, year, month] = monthForm.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const day = lastOfMonth(toDay(Number(year), Number(month), 1));
  return from <= day && day <= lastOfMonth(through) ? day : null;
}
