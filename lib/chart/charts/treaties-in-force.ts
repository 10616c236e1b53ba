import type { Dataset } from "@/lib/dataset/dataset";
import { fieldOf } from "@/lib/domain/fields";
import {
  bilateralEdifice,
  type ForceSpan,
  forceSpan,
  isInForce,
  multilateralEdifice,
  stackedFields,
} from "@/lib/domain/in-force";
import { agreementLabel, endingWords } from "@/lib/record/agreement-words";
import type { Agreement } from "@/lib/schema/agreement";
import { type Day, toCivil, toDay } from "@/lib/text/calendar";
import { formatDay, formatYear } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { countTicks } from "../axis";
import type { EmptySpec } from "../kinds/empty";
import {
  layerValue,
  readerLayers,
  type StepChange,
  type StepLayer,
  type StepPoint,
  type StepsSpec,
  totalOf,
} from "../kinds/steps";
import { emptyTreatyChart, treatyChartWords } from "./words";

type Counted = ForceSpan & { readonly agreement: Agreement; readonly bilateral: boolean };

const decadeOf = (day: Day) => toDay(Math.floor(toCivil(day).year / 10) * 10, 1, 1);

/** How many bilateral arms-control agreements were in force on each day, by field: the rise and fall of the edifice. */
export function treatiesInForceChart(dataset: Dataset, locale: Locale): StepsSpec | EmptySpec {
  const { treaties } = messagesOf(locale);
  const bilateral = bilateralEdifice(dataset.agreements);
  const multilateral = multilateralEdifice(dataset.agreements);
  const edge = dataset.reviewedThrough.to;
  const counted = countedOf(bilateral, multilateral, edge);
  const layers = layersOf(locale);
  const points = pointsOf(counted, edge, locale);
  if (points.length === 0) return emptyTreatyChart(dataset, locale, "treaties-in-force");
  const domain = [decadeOf(points[0]?.x ?? edge), edge] as const;
  const most = Math.max(...points.map((point) => Math.max(totalOf(point), point.line)));
  const words = treaties.inForceChart;
  const facts = edificeFacts({ points, layers }, edge, locale);
  return {
    kind: "steps",
    ...treatyChartWords(dataset, locale, { id: "treaties-in-force", rows: [...bilateral, ...multilateral] }),
    title: words.title(facts),
    subtitle: words.subtitle,
    alt: words.alt(facts),
    x: { domain },
    y: countTicks(locale, most),
    layers,
    line: { id: "multilateral", label: words.line },
    points,
    reading: words.reading,
  };
}

/** A layer for what is in force in each field and one above it for what is suspended there. */
const layersOf = (locale: Locale): readonly StepLayer[] =>
  stackedFields.flatMap((field) =>
    [false, true].map((hatched) => ({
      id: hatched ? `${field}-suspended` : field,
      of: field,
      label: messagesOf(locale).treaties.fields[field],
      role: `field-${field}` as const,
      hatched,
    })),
  );

function countedOf(
  bilateral: readonly Agreement[],
  multilateral: readonly Agreement[],
  edge: Day,
): readonly Counted[] {
  const of = (rows: readonly Agreement[], isBilateral: boolean) =>
    rows.flatMap((agreement) => {
      const span = forceSpan(agreement);
      const isEmpty = span === null || span.from >= edge || (span.until !== null && span.until <= span.from);
      return isEmpty ? [] : [{ ...span, agreement, bilateral: isBilateral }];
    });
  return [...of(bilateral, true), ...of(multilateral, false)];
}

const isSuspended = ({ suspended }: Counted, day: Day) => suspended !== null && suspended <= day;

function pointsOf(counted: readonly Counted[], edge: Day, locale: Locale): readonly StepPoint[] {
  const days = counted.flatMap(({ from, until, suspended }) => [from, until, suspended]);
  const known = days.filter((day): day is Day => day !== null && day < edge);
  return [...new Set(known)]
    .toSorted((a, b) => a - b)
    .map((day) => {
      const on = counted.filter(({ agreement }) => isInForce(agreement, day));
      return {
        x: day,
        label: formatDay(locale, day),
        values: stackedFields.flatMap((field) =>
          [false, true].map(
            (hatched) =>
              on.filter(
                (row) =>
                  row.bilateral && fieldOf(row.agreement) === field && isSuspended(row, day) === hatched,
              ).length,
          ),
        ),
        line: on.filter((row) => !row.bilateral).length,
        changes: counted.flatMap((row) => changesOf(row, day, locale)),
      };
    });
}

function changesOf(row: Counted, day: Day, locale: Locale): readonly StepChange[] {
  const words = messagesOf(locale).treaties.inForceChart;
  const { agreement } = row;
  const name = agreementLabel(agreement, locale);
  const id = agreement.id;
  return [
    ...(row.from === day ? [{ id, sign: "in" as const, label: words.enters(name) }] : []),
    ...(row.suspended === day ? [{ id, sign: "suspended" as const, label: words.suspended(name) }] : []),
    ...(row.until === day
      ? [
          {
            id,
            sign: "out" as const,
            label: words.leaves({ name, how: endingWords(agreement.status, locale) }),
          },
        ]
      : []),
  ];
}

type Edifice = { readonly points: readonly StepPoint[]; readonly layers: readonly StepLayer[] };

function edificeFacts({ points, layers }: Edifice, edge: Day, locale: Locale) {
  const strategic = readerLayers({ layers }).find(({ id }) => id === "strategic");
  const peak = points.toSorted((a, b) => totalOf(b) - totalOf(a) || a.x - b.x)[0];
  const last = points.at(-1);
  const first = points[0];
  return {
    peak: {
      count: peak === undefined ? 0 : totalOf(peak),
      when: formatYear(locale, toCivil(peak?.x ?? edge).year),
    },
    now: { count: last === undefined ? 0 : totalOf(last), when: formatDay(locale, edge - 1) },
    first: formatYear(locale, toCivil(first?.x ?? edge).year),
    multilateral: last?.line ?? 0,
    strategic: last === undefined || strategic === undefined ? 0 : layerValue(last, strategic),
  };
}
