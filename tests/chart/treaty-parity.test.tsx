import { describe, expect, it } from "vitest";
import { intervalsLayout } from "@/components/chart/intervals/layout";
import { scaleOf } from "@/components/chart/scale";
import { stepsLayout } from "@/components/chart/steps/layout";
import { figuresOf, pageSizesOf } from "@/lib/chart/kinds";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { specOf } from "@/lib/chart/registry";
import type { PageShape } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { loadDataset } from "@/lib/dataset/dataset";
import { toDay } from "@/lib/text/calendar";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { sum } from "./charts/recount";
import { cornersOf, drawn, levelAt, numberOf } from "./drawn-chart";

/**
 * The numbers that are drawn and tabled are those of the spec. Drawings are rounded to a tenth of a pixel, so what is
 * read back lies within 0.15 of a pixel. The CSV has its own test: tests/output/format/chart-formats.test.ts.
 */
const dataset = loadDataset();
const shapes: readonly PageShape[] = ["tall", "medium", "wide"];
const cases = locales.flatMap((locale) => shapes.map((shape) => ({ locale, shape })));
const tableOf = (spec: ChartSpec) => figuresOf(spec, messagesOf(spec.locale));
const near = 0.15;
/** Across, the roundings of a long path may add up to a little more. */
const beside = 0.25;

function stepsOf(locale: Locale): StepsSpec {
  const spec = specOf(dataset, "treaties-in-force", locale);
  if (spec.kind !== "steps") throw new Error(`treaties in force of kind ${spec.kind}`);
  return spec;
}

function linesOf(locale: Locale): IntervalsSpec {
  const spec = specOf(dataset, "treaty-lifelines", locale);
  if (spec.kind !== "intervals") throw new Error(`lifelines of kind ${spec.kind}`);
  return spec;
}

describe.each(cases)("treaties in force as they are drawn in $locale, $shape", ({ locale, shape }) => {
  const spec = stepsOf(locale);
  const size = pageSizesOf(spec.kind)[shape];
  const svg = drawn(spec, size);
  const { plot } = stepsLayout(size);
  const scale = scaleOf(plot, spec.x.domain, spec.y.domain);
  const areas = [...svg.querySelectorAll('path[id^="g-recharts-area"]')];
  const edges = areas.map((area) => cornersOf(area.nextElementSibling));

  /** Just after each change, half-way to the next and just before it, where the drawing has room to show it. */
  const places = spec.points.flatMap((point, index) => {
    const [from, to] = [scale.x(point.x), scale.x(spec.points[index + 1]?.x ?? spec.x.domain[1])];
    return to - from < 0.6 ? [] : [from + beside, (from + to) / 2, to - beside].map((x) => ({ point, x }));
  });

  it("have an area for each layer, in the colour of its field, hatched where it is suspended", () => {
    expect(areas.map((area) => area.getAttribute("fill"))).toEqual(
      spec.layers.map(({ role, hatched }) => (hatched ? `url(#g-c-hatch-${role})` : `var(--${role})`)),
    );
    expect(places.length).toBeGreaterThan(100);
  });

  it("have the upper edge of each layer at the count of it and of those below", () => {
    const wrong = places.flatMap(({ point, x }) =>
      spec.layers.flatMap(({ id }, layer) => {
        const expected = scale.y(sum(point.values.slice(0, layer + 1)));
        const top = levelAt(edges[layer] ?? [], x) ?? Number.NaN;
        return Math.abs(top - expected) <= near ? [] : [{ day: point.label, id, x, top, expected }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("have the lower edge of each layer on the upper edge of the one below", () => {
    const wrong = places.flatMap(({ point, x }) =>
      areas.flatMap((area, layer) => {
        // An area is its upper edge, there, and its lower one, back; what closes along the axis is not written.
        const bottom = levelAt(cornersOf(area).toReversed(), x) ?? scale.y(0);
        const below = levelAt(edges[layer - 1] ?? [], x) ?? scale.y(0);
        const isThere = (point.values[layer] ?? 0) > 0;
        return isThere && Math.abs(bottom - below) > 2 * near
          ? [{ day: point.label, layer, bottom, below }]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("have the dashed line at the count of the multilateral ones, and none where there are none", () => {
    const line = cornersOf(svg.querySelector('path[stroke="var(--ink)"][stroke-dasharray]'));
    const wrong = places.filter(({ point, x }) => {
      const level = levelAt(line, x);
      if (point.line === 0 || level === null) return (point.line === 0) !== (level === null);
      return Math.abs(level - scale.y(point.line)) > near;
    });
    expect(wrong).toEqual([]);
    expect(places.some(({ point }) => point.line === 0)).toBe(true);
  });

  it("begin with nothing and hold the last counts to the edge of what was reviewed", () => {
    expect(edges.map((edge) => levelAt(edge, plot.x + 1))).toEqual(
      edges.map(() => expect.closeTo(scale.y(0), 0)),
    );
    for (const edge of edges) expect(edge.at(-1)?.x).toBeCloseTo(plot.x + plot.width, 0);
  });
});

describe.each(cases)(
  "the lives of the treaties as they are drawn in $locale, $shape",
  ({ locale, shape }) => {
    const spec = linesOf(locale);
    const size = pageSizesOf(spec.kind)[shape];
    const svg = drawn(spec, size);
    const layout = intervalsLayout(spec, size);
    const { x: toX } = scaleOf(layout.plot, spec.x.domain, [0, 1]);
    const edge = spec.x.domain[1];
    const groups = [...svg.querySelectorAll("g[data-agreement]")];
    const lines = spec.groups.flatMap(({ rows, role }) => rows.map((row) => ({ row, role })));
    const drawnAs = lines.map((line, index) => ({ ...line, group: groups[index] }));

    /** From where to where the bars of a line run that have a paint. */
    const barsOf = (group: Element | undefined, fill: string) =>
      [...(group?.querySelectorAll(`rect[height][fill="${fill}"]:not(.mark-ground)`) ?? [])].map((bar) => [
        numberOf(bar, "x"),
        numberOf(bar, "x") + numberOf(bar, "width"),
      ]);
    const span = (from: number, until: number) =>
      until <= from ? [] : [[toX(from), Math.max(toX(until), toX(from) + 1)]];
    const differ = (drawnSpans: readonly (readonly number[])[], spans: readonly (readonly number[])[]) =>
      drawnSpans.length !== spans.length ||
      drawnSpans
        .flat()
        .some((value, index) => !(Math.abs(value - (spans.flat()[index] ?? Number.NaN)) <= near));

    it("have a line each, in order", () => {
      expect(groups.map((group) => group.getAttribute("data-agreement"))).toEqual(
        lines.map(({ row }) => row.id),
      );
    });

    it("have a dot at the signature, in the middle of the row", () => {
      const wrong = drawnAs.filter(({ row, group }, index) => {
        const dot = group?.querySelector("circle");
        const y = layout.rows[index]?.y ?? Number.NaN;
        return !(
          Math.abs(numberOf(dot, "cx") - toX(row.life.signed)) <= near &&
          Math.abs(numberOf(dot, "cy") - y) <= near
        );
      });
      expect(wrong.map(({ row }) => row.id)).toEqual([]);
    });

    it("are thin from the signature to where they come into force, end or run on to the edge", () => {
      const wrong = drawnAs.filter(({ row: { life }, group }) => {
        const level = [...(group?.querySelectorAll("path") ?? [])]
          .map(cornersOf)
          .filter((corners) => corners.length === 2 && corners[0]?.y === corners[1]?.y);
        return differ(
          level.map((corners) => corners.map(({ x }) => x)),
          life.thinUntil > life.signed ? [[toX(life.signed), toX(life.thinUntil)]] : [],
        );
      });
      expect(wrong.map(({ row }) => row.id)).toEqual([]);
    });

    it("are solid in force, in the colour of their field, and hatched while suspended", () => {
      const wrong = drawnAs.filter(({ row: { life }, role, group }) => {
        const until = life.force?.until ?? edge;
        const solidUntil = life.force?.suspended ?? until;
        const solid = life.force === null ? [] : span(life.force.from, solidUntil);
        const hatched = life.force === null ? [] : span(solidUntil, until);
        return (
          differ(barsOf(group, `var(--${role})`), solid) ||
          differ(barsOf(group, `url(#g-c-hatch-${role})`), hatched)
        );
      });
      expect(wrong.map(({ row }) => row.id)).toEqual([]);
      expect(drawnAs.some(({ role, group }) => barsOf(group, `url(#g-c-hatch-${role})`).length > 0)).toBe(
        true,
      );
    });

    it("have the mark of their end at it", () => {
      /** The place of the mark: the left end of an arrow and of an upright, the middle of a ring and of a cross. */
      const markAt = (group: Element | undefined): number | null => {
        const ring = group?.querySelectorAll("circle")[1];
        if (ring !== undefined) return numberOf(ring, "cx");
        const shape = [...(group?.querySelectorAll("path") ?? [])]
          .map(cornersOf)
          .find((corners) => corners.length > 2 || corners[0]?.y !== corners[1]?.y);
        if (shape === undefined) return null;
        const xs = shape.map(({ x }) => x);
        return shape.length === 4 ? (Math.min(...xs) + Math.max(...xs)) / 2 : Math.min(...xs);
      };
      const half = Math.min(8, layout.rowHeight * 0.5) * 0.62;
      const wrong = drawnAs.filter(({ row: { life }, group }) => {
        const at = markAt(group);
        if (life.end === null || at === null) return (life.end === null) !== (at === null);
        // A cross stands behind the end of its bar, where it is seen.
        const behind = life.end.mark === "withdrawn" && life.force !== null ? half : 0;
        return !(Math.abs(at - toX(life.end.at) - behind) <= near);
      });
      expect(wrong.map(({ row }) => row.id)).toEqual([]);
    });
  },
);

describe.each(locales)("the tables of the treaty charts in %s", (locale) => {
  const year = (value: number) => (locale === "en" ? String(value) : `${value}年`);

  it("count the agreements in force on the last day of every year, and on the last that was reviewed", () => {
    const spec = stepsOf(locale);
    const years = Array.from({ length: 2026 - 1947 + 1 }, (_, index) => 1947 + index);
    expect(tableOf(spec).rows).toEqual(
      years.map((of) => {
        const point = spec.points.findLast(({ x }) => x <= Math.min(toDay(of, 12, 31), toDay(2026, 5, 31)));
        const values = point?.values ?? [];
        const fields = [0, 2, 4, 6, 8].map((at) => sum(values.slice(at, at + 2)));
        return [year(of), ...[...fields, sum(values), point?.line].map(String)];
      }),
    );
    expect(tableOf(spec).columns.map(({ id }) => id)).toEqual([
      "year",
      "strategic",
      "missile-defence",
      "testing",
      "non-proliferation",
      "risk-reduction",
      "total",
      "multilateral",
    ]);
  });

  it("tell the lives line by line, with the dates that the lines say", () => {
    const spec = linesOf(locale);
    const table = tableOf(spec);
    const { columns } = table;
    const rows = spec.groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
    expect(table.rows).toHaveLength(rows.length);
    for (const [index, { group, row }] of rows.entries()) {
      const cells = table.rows[index] ?? [];
      expect(cells.slice(0, 2)).toEqual([row.label, group.label]);
      expect(cells).toHaveLength(columns.length);
      const told = cells
        .map((value, at) => ({ id: columns[at]?.id, label: columns[at]?.label, value }))
        .slice(2)
        .filter(({ value }) => value !== "");
      expect(told).toEqual(row.facts);
    }
  });

  it("have a heading for every column, each different, and rows as long as the headings", () => {
    for (const table of [tableOf(stepsOf(locale)), tableOf(linesOf(locale))]) {
      const labels = table.columns.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.filter((label) => label.trim() === "")).toEqual([]);
      expect(table.rows.filter((row) => row.length !== labels.length)).toEqual([]);
      expect(new Set(table.rows.map(([name]) => name)).size).toBe(table.rows.length);
    }
  });
});
