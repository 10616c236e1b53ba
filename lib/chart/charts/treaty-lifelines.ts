import type { Dataset } from "@/lib/dataset/dataset";
import { armsFields, membersOf } from "@/lib/domain/fields";
import { isInForce } from "@/lib/domain/in-force";
import { agreementLabel, agreementPath, lifeFacts } from "@/lib/record/agreement-words";
import { endMarks } from "@/lib/record/end-mark";
import { lifeOf } from "@/lib/record/life";
import { type Agreement, isContext } from "@/lib/schema/agreement";
import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { formatDay, formatYear } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { EmptySpec } from "../kinds/empty";
import type { IntervalDay, IntervalGroup, IntervalsSpec } from "../kinds/intervals";
import { emptyTreatyChart, treatyChartWords } from "./words";

/** The agreements that histories name first, in the fields of arms control. */
const isDrawn = (agreement: Agreement): boolean => agreement.prominence === 1 && !isContext(agreement);

/** Every headline agreement from signature through force to its end, grouped by field. */
export function treatyLifelinesChart(dataset: Dataset, locale: Locale): IntervalsSpec | EmptySpec {
  const { treaties } = messagesOf(locale);
  const edge = dataset.reviewedThrough.to;
  const headline = dataset.agreements.filter(isDrawn);
  const groups = groupsOf(headline, edge, locale);
  const rows = armsFields.flatMap((field) => membersOf(headline, field));
  if (rows.length === 0) return emptyTreatyChart(dataset, locale, "treaty-lifelines");
  const first = Math.min(...rows.map(({ signed }) => toCivil(signed.from).year));
  const from = toDay(Math.floor(first / 5) * 5, 1, 1);
  const used = groups.flatMap((group) => group.rows.flatMap(({ life }) => life.end?.mark ?? []));
  const words = treaties.lifelinesChart;
  const facts = factsOf(rows, edge, locale);
  return {
    kind: "intervals",
    ...treatyChartWords(dataset, locale, { id: "treaty-lifelines", rows }),
    title: words.title(facts),
    subtitle: words.subtitle,
    alt: words.alt(facts),
    x: { domain: [from, edge] },
    groups,
    days: daysOf(rows, from, edge, locale),
    endings: endMarks
      .filter((mark) => used.includes(mark))
      .map((mark) => ({ mark, label: treaties.endings[mark] })),
    reading: words.reading,
  };
}

const groupsOf = (headline: readonly Agreement[], edge: Day, locale: Locale): readonly IntervalGroup[] =>
  armsFields.flatMap((field) => {
    const members = membersOf(headline, field);
    if (members.length === 0) return [];
    return {
      id: field,
      label: messagesOf(locale).treaties.shortFields[field],
      role: `field-${field}` as const,
      rows: members.map((agreement) => ({
        id: agreement.id,
        label: agreementLabel(agreement, locale),
        life: lifeOf(agreement, edge),
        path: agreementPath(agreement, locale),
        facts: lifeFacts(agreement, locale),
      })),
    };
  });

/** The last day of every year, and the last day that was reviewed, each with what is in force on it. */
function daysOf(rows: readonly Agreement[], from: Day, edge: Day, locale: Locale): readonly IntervalDay[] {
  const years = toCivil(edge - 1).year - toCivil(from).year + 1;
  return Array.from({ length: years }, (_, index) => {
    const at = Math.min(edge - 1, toDay(toCivil(from).year + index, 12, 31));
    return {
      at,
      label: formatDay(locale, at),
      ids: rows.filter((row) => isInForce(row, at)).map(({ id }) => id),
    };
  });
}

function factsOf(rows: readonly Agreement[], edge: Day, locale: Locale) {
  const isOver = ({ status }: Agreement) => status.kind === "ended" || status.kind === "superseded";
  return {
    shown: rows.length,
    inForce: rows.filter((row) => isInForce(row, edge - 1)).length,
    ended: rows.filter(isOver).length,
    never: rows.filter(({ status }) => status.kind === "never-entered-into-force").length,
    first: formatYear(locale, Math.min(...rows.map(({ signed }) => toCivil(signed.from).year))),
    when: formatDay(locale, edge - 1),
  };
}
