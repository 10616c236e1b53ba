import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { CellsSpec } from "@/lib/chart/kinds/cells";
import type { EmptySpec } from "@/lib/chart/kinds/empty";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { chartCsv } from "@/lib/output/format/chart-formats";
import { toDay, toIsoDay, toIsoMonth } from "@/lib/text/calendar";
import { locales } from "@/lib/text/locales";
import { curveWords, someAct } from "../../chart/kinds/some-curve";
import { smallWords } from "../../chart/small-words";

const lines = (...text: readonly string[]) => text.map((line) => `${line}\n`).join("");

const steps: StepsSpec = {
  ...smallWords,
  kind: "steps",
  x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
  y: { domain: [0, 5], ticks: [] },
  layers: [
    {
      id: "missile-defence",
      of: "missile-defence",
      label: "Missile defence",
      role: "field-missile-defence",
      hatched: false,
    },
    {
      id: "missile-defence-suspended",
      of: "missile-defence",
      label: "Missile defence",
      role: "field-missile-defence",
      hatched: true,
    },
    { id: "testing", of: "testing", label: "Testing", role: "field-testing", hatched: false },
    { id: "testing-suspended", of: "testing", label: "Testing", role: "field-testing", hatched: true },
  ],
  line: { id: "multilateral", label: "multilateral" },
  points: [
    {
      x: toDay(1972, 10, 3),
      label: "3 October 1972",
      values: [1, 0, 1200, 0],
      line: 0,
      changes: [
        { id: "abm", sign: "in", label: "ABM enters into force" },
        { id: "old", sign: "out", label: "Old: expired" },
      ],
    },
    {
      x: toDay(1977, 10, 3),
      label: "3 October 1977",
      values: [1, 2, 0, 3],
      line: 5,
      changes: [{ id: "abm", sign: "suspended", label: "ABM is suspended" }],
    },
  ],
  reading: { total: "{count} in force", changes: "On this day" },
};

const row = (id: string, label: string, life: IntervalsSpec["groups"][number]["rows"][number]["life"]) => ({
  id,
  label,
  life,
  path: `en/treaties/${id}/`,
  facts: [],
});

const intervals: IntervalsSpec = {
  ...smallWords,
  kind: "intervals",
  x: { domain: [toDay(1970, 1, 1), toDay(2020, 1, 1)] },
  groups: [
    {
      id: "strategic",
      label: "Strategic",
      role: "field-strategic",
      rows: [
        row("inf", 'INF, or "the zero option"', {
          signed: toDay(1987, 12, 8),
          force: { from: toDay(1988, 6, 1), until: toDay(2019, 8, 2), suspended: toDay(2019, 2, 2) },
          thinUntil: toDay(1988, 6, 1),
          end: { at: toDay(2019, 8, 2), mark: "withdrawn" },
        }),
      ],
    },
    {
      id: "testing",
      label: "Testing",
      role: "field-testing",
      rows: [
        row("ltbt", "LTBT", {
          signed: toDay(1963, 8, 5),
          force: { from: toDay(1963, 10, 10), until: null, suspended: null },
          thinUntil: toDay(1963, 10, 10),
          end: null,
        }),
        row("ctbt", "CTBT", {
          signed: toDay(1996, 9, 24),
          force: null,
          thinUntil: toDay(1996, 9, 24),
          end: { at: toDay(1996, 9, 24), mark: "never-entered-into-force" },
        }),
      ],
    },
  ],
  days: [],
  endings: [],
  reading: { inForce: "In force on this day", ofShown: "{count} of {shown}" },
};

const series: SeriesSpec = {
  ...smallWords,
  kind: "series",
  ghost: null,
  x: { domain: [toDay(1962, 1, 1), toDay(1962, 3, 1)], ticks: [] },
  y: { domain: [-10, 10], ticks: [], words: [] },
  points: [
    {
      x: toDay(1962, 1, 31),
      y: null,
      low: null,
      high: null,
      dayLow: null,
      dayHigh: null,
      begins: [],
    },
    {
      x: toDay(1962, 2, 28),
      y: -4.25,
      low: -5,
      high: 0,
      dayLow: -4.3,
      dayHigh: -4.2,
      begins: [0, 1],
    },
  ],
  phases: [],
  events: ["a", "b"].map((id) => someAct({ id, day: toDay(1962, 2, 3) })),
  conditions: [],
  parameters: null,
  reading: curveWords,
};

const cells: CellsSpec = {
  ...smallWords,
  kind: "cells",
  ticks: [],
  cells: [
    { year: 1917, label: "1917", value: -4 },
    { year: 1918, label: "1918", value: null },
  ],
  words: [],
  reading: { value: "Mean", nothing: "No value" },
};

const empty: EmptySpec = { ...smallWords, kind: "empty", reason: "No event yet, so no value" };

describe("the figures of a chart as CSV", () => {
  it("are of steps: a line a change, the fields with what is suspended in them, the whole, and what changed", () => {
    expect(chartCsv(steps)).toBe(
      lines(
        "date,missile_defence,testing,total,multilateral,suspended,changes",
        "1972-10-03,1,1200,1201,0,0,in abm;out old",
        "1977-10-03,3,3,6,5,5,suspended abm",
      ),
    );
  });

  it("are of lives: a line an agreement, its days as dates, nothing where there is none, texts quoted", () => {
    expect(chartCsv(intervals)).toBe(
      lines(
        "id,name,field,signed,in_force_from,suspended_from,in_force_until,ended,how",
        'inf,"INF, or ""the zero option""",strategic,1987-12-08,1988-06-01,2019-02-02,2019-08-02,2019-08-02,withdrawn',
        "ltbt,LTBT,testing,1963-08-05,1963-10-10,,,,",
        "ctbt,CTBT,testing,1996-09-24,,,,1996-09-24,never-entered-into-force",
      ),
    );
  });

  it("are of a curve: a line a month, empty before the first value, never zero", () => {
    expect(chartCsv(series)).toBe(
      lines(
        "month,temperature,band_low,band_high,day_low,day_high,events",
        "1962-01,,,,,,",
        "1962-02,-4.25,-5,0,-4.3,-4.2,a;b",
      ),
    );
  });

  it("are of stripes: a line a year", () => {
    expect(chartCsv(cells)).toBe(lines("year,temperature", "1917,-4", "1918,"));
  });

  it("are of a chart with nothing to draw: the reason", () => {
    expect(chartCsv(empty)).toBe(lines("reason", '"No event yet, so no value"'));
  });
});

const dataset = loadDataset();
const parsed = (csv: string): readonly Readonly<Record<string, string>>[] => parse(csv, { columns: true });

describe.each(locales)("the CSV of the charts of the dataset in %s", (locale) => {
  it("has the numbers of treaties in force", () => {
    const spec = specOf(dataset, "treaties-in-force", locale);
    if (spec.kind !== "steps") throw new Error(`treaties in force of kind ${spec.kind}`);
    expect(parsed(chartCsv(spec))).toEqual(
      spec.points.map(({ x, values, line, changes }) => {
        const [a = 0, aOff = 0, b = 0, bOff = 0, c = 0, cOff = 0, d = 0, dOff = 0, e = 0, eOff = 0] = values;
        return {
          date: toIsoDay(x),
          strategic: String(a + aOff),
          missile_defence: String(b + bOff),
          testing: String(c + cOff),
          non_proliferation: String(d + dOff),
          risk_reduction: String(e + eOff),
          total: String(a + aOff + b + bOff + c + cOff + d + dOff + e + eOff),
          multilateral: String(line),
          suspended: String(aOff + bOff + cOff + dOff + eOff),
          changes: changes.map(({ sign, id }) => `${sign} ${id}`).join(";"),
        };
      }),
    );
  });

  it("has the days of the lives of the treaties", () => {
    const spec = specOf(dataset, "treaty-lifelines", locale);
    if (spec.kind !== "intervals") throw new Error(`lifelines of kind ${spec.kind}`);
    const day = (at: number | null | undefined) => (at === null || at === undefined ? "" : toIsoDay(at));
    expect(parsed(chartCsv(spec))).toEqual(
      spec.groups.flatMap((group) =>
        group.rows.map(({ id, label, life }) => ({
          id,
          name: label,
          field: group.id,
          signed: day(life.signed),
          in_force_from: day(life.force?.from),
          suspended_from: day(life.force?.suspended),
          in_force_until: day(life.force?.until),
          ended: day(life.end?.at),
          how: life.end?.mark ?? "",
        })),
      ),
    );
  });

  it("has the months of the temperature", () => {
    const spec = specOf(dataset, "temperature", locale);
    if (spec.kind !== "series") throw new Error(`a temperature chart of kind ${spec.kind}`);
    const rows = parsed(chartCsv(spec));
    expect(rows.map(({ month, temperature }) => [month, temperature])).toEqual(
      spec.points.map(({ x, y }) => [toIsoMonth(x), y === null ? "" : String(y)]),
    );
  });
});
