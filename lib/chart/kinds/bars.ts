import { type Day, toIsoDay } from "@/lib/text/calendar";
import { formatSigned } from "@/lib/text/format";
import type { ChartWords, Ghost, TimeAxis, ValueAxis } from "../elements";
import { type Kind, plainKind, subtitleNote } from "../kind";
import { ghostFacts, type Reading, spokenFact, spokenOf } from "../reading";
import { usualSizes } from "../shapes";

/** A figure that belongs to a stretch of time, not to a day. */
export type Bar = {
  readonly from: Day;
  readonly to: Day;
  readonly label: string;
  readonly value: number | null;
};

/** Figures of stretches of time as bars from zero, up and down. */
export type BarsSpec = ChartWords & {
  readonly kind: "bars";
  readonly x: TimeAxis;
  readonly y: ValueAxis;
  readonly bars: readonly Bar[];
  readonly ghost: Ghost | null;
  readonly reading: { readonly value: string; readonly nothing: string };
};

/** The temperature in whose colour bars and their readings stand: co-operation above zero, conflict below. */
export const barTone = 6;

function readBar(spec: BarsSpec, index: number): Reading | null {
  const bar = spec.bars[index];
  if (bar === undefined) return null;
  const { locale, reading, ghost } = spec;
  const value = bar.value === null ? reading.nothing : `${formatSigned(locale, bar.value)} ${reading.value}`;
  const facts = ghostFacts(ghost, bar.to - 1, locale);
  return {
    heading: bar.label,
    value,
    temperature: bar.value === null ? null : Math.sign(bar.value) * barTone,
    facts,
    lists: [],
    spoken: spokenOf(bar.label, value, facts.map(spokenFact)),
  };
}

export const bars: Kind<BarsSpec> = {
  ...plainKind,
  pageSizes: usualSizes,
  pointCount: ({ bars }) => bars.length,
  read: readBar,
  figures: ({ title, bars, locale, reading }, { charts: { columns } }) => ({
    caption: title,
    columns: [
      { id: "year", label: columns.year, numeric: false },
      { id: "value", label: reading.value, numeric: true },
    ],
    rows: bars.map(({ label, value }) => [label, value === null ? "" : formatSigned(locale, value, 1)]),
  }),
  figuresNote: subtitleNote,
  fields: ({ bars }) => ({
    columns: ["from", "to", "value"],
    rows: bars.map(({ from, to, value }) => [toIsoDay(from), toIsoDay(to - 1), value]),
  }),
};
