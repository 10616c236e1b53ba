import { describe, expect, it } from "vitest";
import { barsLayout } from "@/components/chart/bars/layout";
import { placesOf } from "@/components/chart/kinds";
import type { Ghost } from "@/lib/chart/elements";
import { figuresOf, pageSizesOf, pointCount, readPoint } from "@/lib/chart/kinds";
import type { Bar, BarsSpec } from "@/lib/chart/kinds/bars";
import { lineRole } from "@/lib/look/roles";
import { chartCsv } from "@/lib/output/format/chart-formats";
import { toDay } from "@/lib/text/calendar";
import { messagesOf } from "@/lib/text/messages";
import { cornersOf, drawn } from "../drawn-chart";
import { smallWords } from "../small-words";
import { someCurve } from "./some-curve";

const barOf = (year: number, value: number | null, to = toDay(year + 1, 1, 1)): Bar => ({
  from: toDay(year, 1, 1),
  to,
  label: String(year),
  value,
});

/** The default by the year: nothing in 1961, then its values on the last days. */
const ghost: Ghost = {
  label: "Default",
  domain: [-10, 10],
  points: [
    { x: toDay(1961, 12, 31), y: null },
    { x: toDay(1962, 11, 30), y: -9 },
    { x: toDay(1962, 12, 31), y: -4 },
    { x: toDay(1963, 12, 31), y: 5 },
    { x: toDay(1964, 5, 31), y: 2.5 },
  ],
};

/** January 1961 to May 1964: no value, down, nothing, up. */
const bars: BarsSpec = {
  ...smallWords,
  kind: "bars",
  x: { domain: [toDay(1961, 1, 1), toDay(1964, 6, 1)] },
  y: {
    domain: [-20, 20],
    ticks: [
      { at: -20, label: "−20" },
      { at: 0, label: "0" },
      { at: 20, label: "+20" },
    ],
  },
  bars: [barOf(1961, null), barOf(1962, -9.5), barOf(1963, 0), barOf(1964, 5.25, toDay(1964, 6, 1))],
  ghost: null,
  reading: { value: "weight points", nothing: "No value" },
};
/** A drawing is rounded to a tenth of a pixel. */
const near = 0.25;
const withGhost: BarsSpec = { ...bars, ghost };

const spoken = (spec: BarsSpec) => spec.bars.map((_, index) => readPoint(spec, index)?.spoken);

describe("a bar", () => {
  it("is read as its year, its value with its sign and its unit", () => {
    expect(spoken(bars)).toEqual([
      "1961: No value",
      "1962: −9.5 weight points",
      "1963: 0.0 weight points",
      "1964: +5.3 weight points",
    ]);
    expect(readPoint(bars, 1)).toMatchObject({ heading: "1962", value: "−9.5 weight points", facts: [] });
  });

  it("is read with what the default said on its last day, where it said anything", () => {
    expect(spoken(withGhost)).toEqual([
      "1961: No value",
      "1962: −9.5 weight points. Default −4.0",
      "1963: 0.0 weight points. Default +5.0",
      "1964: +5.3 weight points. Default +2.5",
    ]);
    expect(readPoint(withGhost, 3)?.facts).toEqual([{ id: "ghost", label: "Default", value: "+2.5" }]);
  });

  it("is coloured by its sign alone, and not at all without a value", () => {
    expect(bars.bars.map((_, index) => Math.sign(readPoint(bars, index)?.temperature ?? Number.NaN))).toEqual(
      [Number.NaN, -1, 0, 1],
    );
  });

  it("is one of as many as there are, and there is none beyond", () => {
    expect(pointCount(bars)).toBe(4);
    expect([readPoint(bars, 4), readPoint(bars, -1)]).toEqual([null, null]);
  });
});

describe("a month of a curve that a reader set", () => {
  const curve = someCurve([null, -3, 2, 4]);
  const set = {
    ...curve,
    ghost: {
      ...ghost,
      points: [null, 1.25, null, 6].map((y, index) => ({ x: curve.points[index]?.x ?? 0, y })),
    },
  };

  it("is read with what the default says of the same month, before anything else", () => {
    expect(readPoint(set, 1)?.facts[0]).toEqual({ id: "ghost", label: "Default", value: "+1.3" });
    expect(readPoint(set, 3)?.spoken).toBe("April 1962: +4.0 warm. Default +6.0. Range +3.0 to +5.0");
  });

  it("is read without it where there is none, and where the default says nothing", () => {
    expect(readPoint(curve, 3)?.facts.map(({ label }) => label)).toEqual(["Range"]);
    expect(readPoint(set, 2)?.facts.map(({ label }) => label)).toEqual(["Range"]);
    expect(readPoint(set, 0)?.spoken).toBe("January 1962: No value");
  });
});

describe("the places of bars", () => {
  const size = { width: 1200, height: 675 };
  const { plot } = barsLayout(size);
  const { first, last, xOf, nearest, rows, rowNear } = placesOf(bars, size);
  const [from, to] = bars.x.domain;
  const at = (day: number) => plot.x + ((day - from) / (to - from)) * plot.width;

  it("are all of them, with no rows between which to move", () => {
    expect([first, last, rows, rowNear(100)]).toEqual([0, 3, 0, null]);
  });

  it("lie in the middle of their time", () => {
    expect(xOf(0)).toBeCloseTo(at(toDay(1961, 1, 1) + 182.5), 6);
    expect(xOf(3)).toBeCloseTo((at(toDay(1964, 1, 1)) + plot.x + plot.width) / 2, 6);
  });

  it("are found by any place within their time, the outer ones by what lies outside", () => {
    expect(bars.bars.map((_, index) => nearest(xOf(index)))).toEqual([0, 1, 2, 3]);
    expect([nearest(at(toDay(1963, 1, 1)) - 0.5), nearest(at(toDay(1963, 1, 1)) + 0.5)]).toEqual([1, 2]);
    expect([nearest(-50), nearest(plot.x), nearest(plot.x + plot.width), nearest(5000)]).toEqual([
      0, 0, 3, 3,
    ]);
  });
});

describe("the figures of bars", () => {
  it("are a line a bar as CSV: its first and its last day, and nothing where there is no value", () => {
    expect(chartCsv(bars)).toBe(
      [
        "from,to,value",
        "1961-01-01,1961-12-31,",
        "1962-01-01,1962-12-31,-9.5",
        "1963-01-01,1963-12-31,0",
        "1964-01-01,1964-05-31,5.25",
        "",
      ].join("\n"),
    );
  });

  it("are a row a bar as a table, under the name of the chart and the unit", () => {
    expect(figuresOf(bars, messagesOf("en"))).toEqual({
      caption: "A small chart",
      columns: [
        { id: "year", label: "Year", numeric: false },
        { id: "value", label: "weight points", numeric: true },
      ],
      rows: [
        ["1961", ""],
        ["1962", "−9.5"],
        ["1963", "0.0"],
        ["1964", "+5.3"],
      ],
    });
  });
});

describe.each(["tall", "medium", "wide"] as const)("bars as they are drawn, %s", (shape) => {
  const size = pageSizesOf("bars")[shape];
  const { plot } = barsLayout(size);
  const { xOf } = placesOf(bars, size);
  const yOf = (value: number) => plot.y + plot.height * (0.5 - value / 40);
  /** The box of every bar that is drawn, left to right. */
  const boxes = [...drawn(bars, size).querySelectorAll('g[clip-path*="recharts-bar"] path')]
    .map((path) => {
      const corners = cornersOf(path);
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      return {
        fill: path.closest("[fill]")?.getAttribute("fill"),
        width: right - left,
        middle: (left + right) / 2,
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      };
    })
    .toSorted((a, b) => a.middle - b.middle);

  it("are those that have a height, in the colours of cold and warm", () => {
    expect(boxes.map(({ fill }) => fill)).toEqual([`var(--${lineRole(-6)})`, `var(--${lineRole(6)})`]);
  });

  it("stand on zero, as long as their value, in the middle of their time, not wider than a year of the axis", () => {
    const expected = [
      { middle: xOf(1), top: yOf(0), bottom: yOf(-9.5) },
      { middle: xOf(3), top: yOf(5.25), bottom: yOf(0) },
    ];
    for (const [index, { middle, top, bottom }] of expected.entries()) {
      const box = boxes[index];
      expect(Math.abs((box?.top ?? 0) - top)).toBeLessThan(near);
      expect(Math.abs((box?.bottom ?? 0) - bottom)).toBeLessThan(near);
      // Recharts begins a bar at a whole pixel.
      expect(Math.abs((box?.middle ?? 0) - middle)).toBeLessThan(1);
      expect(box?.width).toBeLessThan(plot.width / 4);
    }
  });

  it("have the default over them only where there is one, its own scale filling the height", () => {
    const lines = (spec: BarsSpec) => [
      ...drawn(spec, size).querySelectorAll('path[stroke-dasharray="3 2.5"]'),
    ];
    expect(lines(bars)).toEqual([]);
    const [from, to] = bars.x.domain;
    const expected = ghost.points.flatMap(({ x, y }) =>
      y === null
        ? []
        : [
            {
              x: plot.x + ((x - from) / (to - from)) * plot.width,
              y: plot.y + plot.height * (0.5 - y / 20),
            },
          ],
    );
    const corners = lines(withGhost).flatMap(cornersOf);
    expect(corners).toHaveLength(expected.length);
    expect(
      corners.filter(
        ({ x, y }, index) =>
          !(Math.hypot(x - (expected[index]?.x ?? 0), y - (expected[index]?.y ?? 0)) < near),
      ),
    ).toEqual([]);
  });
});
