import { describe, expect, it } from "vitest";
import { treatiesInForceChart } from "@/lib/chart/charts/treaties-in-force";
import type { StepPoint, StepsSpec } from "@/lib/chart/kinds/steps";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import type { Agreement } from "@/lib/schema/agreement";
import { toDay, toIsoDay } from "@/lib/text/calendar";
import { type Locale, locales } from "@/lib/text/locales";
import { someAgreement } from "../../domain/some-agreement";
import { dayOf, edge, firstDay, sixFields, stack, stands, sum } from "./recount";

const dataset = loadDataset();

function stepsOf(locale: Locale): StepsSpec {
  const spec = specOf(dataset, "treaties-in-force", locale);
  if (spec.kind !== "steps") throw new Error(`treaties in force of kind ${spec.kind}`);
  return spec;
}

const outline = ({ points }: StepsSpec) =>
  points.map(({ x, values, line, changes }) => [
    toIsoDay(x),
    sum(values),
    line,
    changes.map(({ sign, label }) => `${sign}: ${label}`).join("; "),
  ]);
const over = { status: "superseded", end_kind: "superseded" };

const kinds: readonly string[] = ["treaty", "executive-agreement", "protocol", "memorandum"];

const isCounted = (row: Agreement, fields: Readonly<Record<string, readonly string[]>>) =>
  !row.id.startsWith("ctx-") &&
  kinds.includes(row.kind) &&
  Object.values(fields).flat().includes(row.domain) &&
  firstDay(row) !== null;

const suspendedOn = ({ suspended_from }: Agreement, day: number) =>
  suspended_from !== null && dayOf(suspended_from) <= day;

const bilateral = dataset.agreements.filter((row) => row.form === "bilateral" && isCounted(row, stack));
const multilateral = dataset.agreements.filter(
  (row) => row.form === "multilateral" && isCounted(row, sixFields),
);

/** For each field, what is in force and not suspended, and what is suspended; then the multilateral ones. */
function recount(day: number) {
  const on = bilateral.filter((row) => stands(row, day));
  const of = (domains: readonly string[], suspended: boolean) =>
    on.filter((row) => domains.includes(row.domain) && suspendedOn(row, day) === suspended).length;
  return {
    values: Object.values(stack).flatMap((domains) => [of(domains, false), of(domains, true)]),
    line: multilateral.filter((row) => stands(row, day)).length,
  };
}

/** Every day before the edge on which something begins, is suspended or ends. */
const changeDays = [
  ...new Set(
    [...bilateral, ...multilateral].flatMap((row) =>
      [firstDay(row), row.suspended_from, row.ended].flatMap((date) => (date === null ? [] : [dayOf(date)])),
    ),
  ),
]
  .filter((day) => day < edge)
  .toSorted((a, b) => a - b);

const newYears = Array.from({ length: 2026 - 1947 + 1 }, (_, index) => toDay(1947 + index, 1, 1));

describe.each(locales)("the chart of treaties in force in %s", (locale) => {
  const spec = stepsOf(locale);
  /** What the chart says of a day: its last point at or before it, nothing before the first. */
  const saidOn = (day: number) => {
    const point = spec.points.findLast(({ x }) => x <= day);
    return { values: point?.values ?? spec.layers.map(() => 0), line: point?.line ?? 0 };
  };

  it("is plain JSON: nothing is lost on its way to a browser or a file", () => {
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
  });

  it("has for each field a layer in its colour, and over it a hatched one for what is suspended there", () => {
    expect(spec.layers.map(({ id, role, hatched }) => ({ id, role, hatched }))).toEqual(
      Object.keys(stack).flatMap((field) => [
        { id: field, role: `field-${field}`, hatched: false },
        { id: `${field}-suspended`, role: `field-${field}`, hatched: true },
      ]),
    );
    const names = spec.layers.filter(({ hatched }) => !hatched).map(({ label }) => label);
    expect(new Set(names).size).toBe(5);
    expect(spec.layers.map(({ label }) => label)).toEqual(names.flatMap((name) => [name, name]));
  });

  it("counts on the first day of every year since 1947 what a recount by the rule counts", () => {
    expect(newYears.map((day) => [toIsoDay(day), saidOn(day)])).toEqual(
      newYears.map((day) => [toIsoDay(day), recount(day)]),
    );
  });

  it("changes on the days on which something begins, is suspended or ends, and on no other", () => {
    expect(spec.points.map(({ x }) => toIsoDay(x))).toEqual(changeDays.map(toIsoDay));
  });

  it("counts on every such day and on the day before it what a recount counts", () => {
    const days = changeDays.flatMap((day) => [day - 1, day]);
    expect(days.map((day) => [toIsoDay(day), saidOn(day)])).toEqual(
      days.map((day) => [toIsoDay(day), recount(day)]),
    );
  });

  it("has nothing after the day through which the data were reviewed", () => {
    expect(dataset.reviewedThrough.text).toBe("2026-05-31");
    expect(spec.x.domain).toEqual([toDay(1940, 1, 1), edge]);
    expect(spec.points.filter(({ x }) => x >= edge)).toEqual([]);
    expect(saidOn(edge - 1)).toEqual(recount(edge - 1));
  });

  it("has an axis from zero that holds the highest stack and the highest point of the line", () => {
    const most = Math.max(...changeDays.map((day) => Math.max(sum(recount(day).values), recount(day).line)));
    const [from, to] = spec.y.domain;
    expect(from).toBe(0);
    expect(to).toBeGreaterThanOrEqual(most);
    expect(spec.y.ticks.map(({ at }) => at).filter((at) => at < from || at > to)).toEqual([]);
    expect(spec.y.ticks.at(-1)?.at).toBe(to);
  });

  it("names each point by its day", () => {
    expect(spec.points[0]?.label).toBe(locale === "en" ? "5 April 1947" : "1947年4月5日");
  });

  it("states in its title and description the peak, the year of it, and the count of today", () => {
    const totals = changeDays.map((day) => sum(recount(day).values));
    const peak = Math.max(...totals);
    const year = toIsoDay(changeDays[totals.indexOf(peak)] ?? 0).slice(0, 4);
    const today = recount(edge - 1);
    const now = sum(today.values);
    const strategic = (today.values[0] ?? 0) + (today.values[1] ?? 0);
    expect(now).toBeLessThan(peak);
    if (locale === "en") {
      expect(spec.title).toContain(`From ${peak} `);
      expect(spec.title).toContain(` in ${year} to ${now}`);
      expect(spec.title.includes("none on strategic arms")).toBe(strategic === 0);
      expect(spec.alt).toContain(`peaks at ${peak} in ${year}; on 31 May 2026 it is ${now}.`);
      expect(spec.alt).toContain(`${today.line} on 31 May 2026`);
    } else {
      expect(spec.title).toContain(`${year}年の${peak}件から${now}件へ`);
      expect(spec.title.includes("戦略兵器の条約はなし")).toBe(strategic === 0);
      expect(spec.alt).toContain(`${year}年の${peak}件が最多で、2026年5月31日には${now}件。`);
      expect(spec.alt).toContain(`2026年5月31日には${today.line}件`);
    }
    expect(spec.alt).toContain(locale === "en" ? "from 1947" : "1947年以降");
  });
});

describe.each(locales)("what changes on a day in the chart of treaties in force in %s", (locale) => {
  const spec = stepsOf(locale);
  const signs = {
    in: firstDay,
    suspended: (row: Agreement) => row.suspended_from,
    out: (row: Agreement) => row.ended,
  };

  it("is every agreement that is counted, once for each of its dates", () => {
    const said = spec.points.flatMap(({ x, changes }) =>
      changes.map(({ id, sign }) => `${toIsoDay(x)} ${sign} ${id}`),
    );
    const recorded = [...bilateral, ...multilateral].flatMap((row) =>
      (["in", "suspended", "out"] as const).flatMap((sign) => {
        const date = signs[sign](row);
        return date === null ? [] : [`${toIsoDay(dayOf(date))} ${sign} ${row.id}`];
      }),
    );
    expect(said.toSorted()).toEqual(recorded.toSorted());
  });

  it("is told with the name of the agreement", () => {
    const rows = new Map<string, Agreement>(dataset.agreements.map((row) => [row.id, row]));
    for (const { id, label } of spec.points.flatMap(({ changes }) => changes)) {
      const row = rows.get(id);
      const name = locale === "en" ? row?.short_name_en : row?.name_ja;
      // A gloss in brackets at the end of a name may be left out.
      expect(label).toContain(name?.replace(/\s*[(（][^()（）]*[)）]$/, ""));
    }
  });

  it("makes up the counts: what comes in less what goes out", () => {
    const bilateralIds = new Set<string>(bilateral.map(({ id }) => id));
    const balance = ({ changes }: StepPoint, inStack: boolean) =>
      changes
        .filter(({ id }) => bilateralIds.has(id) === inStack)
        .reduce((total, { sign }) => total + (sign === "in" ? 1 : sign === "out" ? -1 : 0), 0);
    const steps = spec.points.map((point, index) => {
      const before = spec.points[index - 1];
      return [sum(point.values) - sum(before?.values ?? []), point.line - (before?.line ?? 0)];
    });
    expect(spec.points.map((point) => [balance(point, true), balance(point, false)])).toEqual(steps);
  });
});

describe("the suspended", () => {
  const spec = stepsOf("en");
  const place = (id: string) => spec.layers.findIndex((layer) => layer.id === id);
  const valueOn = (day: number, id: string) =>
    spec.points.findLast(({ x }) => x <= day)?.values[place(id)] ?? Number.NaN;

  it("are hatched from the first day of the suspension to the day before the end", () => {
    // New START: suspended on 28 February 2023, expired on 5 February 2026; nothing else in its field is suspended then.
    expect(valueOn(toDay(2023, 2, 27), "strategic-suspended")).toBe(0);
    expect(valueOn(toDay(2023, 2, 28), "strategic-suspended")).toBe(1);
    expect(valueOn(toDay(2026, 2, 4), "strategic-suspended")).toBe(1);
    expect(valueOn(toDay(2026, 2, 5), "strategic-suspended")).toBe(0);
  });

  it("leave the height of the stack as it was", () => {
    const points = spec.points.map((point, index) => ({ point, before: spec.points[index - 1] }));
    const only = points.filter(({ point }) => point.changes.every(({ sign }) => sign === "suspended"));
    expect(only.length).toBeGreaterThan(0);
    expect(only.map(({ point }) => sum(point.values))).toEqual(
      only.map(({ before }) => sum(before?.values ?? [])),
    );
  });
});

/** The chart of some agreements and no others, through 31 May 2026. */
function chartOf(...agreements: readonly Agreement[]): StepsSpec {
  const spec = treatiesInForceChart({ ...dataset, agreements }, "en");
  if (spec.kind !== "steps") throw new Error(`a chart of kind ${spec.kind}`);
  return spec;
}

describe("a chart of few agreements", () => {
  it("has one point on the day on which one agreement takes the place of another", () => {
    const rows = [
      someAgreement({ id: "old", short_name_en: "Old", ...over, ended: "1980-01-01" }),
      someAgreement({
        id: "new",
        short_name_en: "New",
        entered_into_force: "1980-01-01",
        bound_both: "1980-01-01",
      }),
    ];
    expect(outline(chartOf(...rows))).toEqual([
      ["1972-10-03", 1, 0, "in: Old enters into force"],
      ["1980-01-01", 1, 0, "out: Old: replaced; in: New enters into force"],
    ]);
  });

  it("says that there are as many as ever where none has gone", () => {
    const { title } = chartOf(someAgreement({ id: "a" }), someAgreement({ id: "b" }));
    expect(title).toBe("2 arms-control agreements in force, as many as ever");
  });

  it("leaves out what ended on the day on which it began, and what begins after the last reviewed day", () => {
    const rows = [
      someAgreement(),
      someAgreement({ id: "one-day", ...over, ended: "1972-10-03" }),
      someAgreement({ id: "on-the-last", entered_into_force: "2026-05-31", bound_both: "2026-05-31" }),
      someAgreement({ id: "after-it", entered_into_force: "2026-06-01", bound_both: "2026-06-01" }),
    ];
    expect(outline(chartOf(...rows))).toEqual([
      ["1972-10-03", 1, 0, "in: Some enters into force"],
      ["2026-05-31", 2, 0, "in: Some enters into force"],
    ]);
  });

  it("does not tell an end or a suspension that lies after the last reviewed day", () => {
    const rows = [
      someAgreement({ ...over, ended: "2026-06-01" }),
      someAgreement({ status: "suspended", end_kind: "suspended", suspended_from: "2026-06-01" }),
    ];
    expect(outline(chartOf(...rows))).toEqual([
      ["1972-10-03", 2, 0, "in: Some enters into force; in: Some enters into force"],
    ]);
  });

  it("has months as their 15th and years as their 1 July, whichever date it is", () => {
    const row = someAgreement({
      status: "ended",
      end_kind: "withdrawn",
      entered_into_force: "1972-11",
      bound_both: "1972-11",
      suspended_from: "1985",
      ended: "1990-04",
    });
    expect(outline(chartOf(row))).toEqual([
      ["1972-11-15", 1, 0, "in: Some enters into force"],
      ["1985-07-01", 1, 0, "suspended: Some is suspended"],
      ["1990-04-15", 0, 0, "out: Some: one side withdrew"],
    ]);
  });

  it("counts a multilateral one on the line from the day that it bound both, and conventional forces only there", () => {
    const multi = { form: "multilateral", bound_both: "1975-03-26" };
    const rows = [
      someAgreement({ id: "a", ...multi }),
      someAgreement({ id: "b", ...multi, domain: "conventional-forces" }),
      someAgreement({ id: "c", domain: "conventional-forces" }),
      someAgreement({ id: "d", ...multi, domain: "space" }),
    ];
    expect(outline(chartOf(...rows)).map(([day, total, line]) => [day, total, line])).toEqual([
      ["1975-03-26", 0, 2],
    ]);
  });
});

describe("a chart of no agreements", () => {
  it.each(locales)("is empty and says why, in %s", (locale) => {
    const spec = treatiesInForceChart(
      { ...dataset, agreements: [someAgreement({ domain: "space" })] },
      locale,
    );
    expect(spec).toMatchObject({ kind: "empty", id: "treaties-in-force" });
    expect(spec.title).not.toMatch(/\d/);
  });
});
