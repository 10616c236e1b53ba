// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Explorer } from "@/components/chart/live/explorer";
import type { CellsSpec } from "@/lib/chart/kinds/cells";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { SeriesSpec } from "@/lib/chart/kinds/series";
import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { toDay } from "@/lib/text/calendar";

const words = {
  id: "temperature",
  locale: "en",
  title: "A small chart",
  subtitle: "by month",
  source: "s",
  coverage: "c",
  alt: "Three months.",
  path: "en/charts/temperature/",
  version: "0",
} as const;

const point = (month: number, y: number | null, weighs: readonly (readonly [number, number])[] = []) => ({
  x: toDay(1962, month + 1, 1) - 1,
  y,
  low: y === null ? null : y - 1,
  high: y === null ? null : y + 1,
  dayLow: y,
  dayHigh: y,
  begins: [],
  weighs,
});

const series: SeriesSpec = {
  ...words,
  kind: "series",
  x: { domain: [toDay(1962, 1, 1), toDay(1962, 4, 1)], ticks: [] },
  y: {
    domain: [-10, 10],
    ticks: [],
    words: [
      { from: -10, to: -3, label: "cold" },
      { from: -3, to: 10, label: "warm" },
    ],
  },
  points: [point(1, null), point(2, -4, [[0, -3.5]]), point(3, 5)],
  phases: [],
  ghost: null,
  events: [
    {
      id: "e",
      day: toDay(1962, 2, 3),
      date: "3 February 1962",
      label: "An embargo",
      influence: -8,
      weight: -8,
      indirect: false,
      trust: 1,
      last: null,
      mark: null,
    },
  ],
  reading: {
    value: "Temperature",
    band: "Range",
    days: "Days",
    phase: "Phase",
    weighs: "Weighs",
    begins: "Begins",
    nothing: "No value",
  },
};

const cells: CellsSpec = {
  ...words,
  kind: "cells",
  ticks: [],
  cells: [
    { year: 1917, label: "1917", value: -4 },
    { year: 1918, label: "1918", value: null },
  ],
  words: series.y.words,
  reading: { value: "Mean", nothing: "No value" },
};

const steps: StepsSpec = {
  ...words,
  kind: "steps",
  x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
  y: { domain: [0, 5], ticks: [{ at: 0, label: "0" }] },
  layers: [
    { id: "strategic", of: "strategic", label: "Strategic", role: "field-strategic", hatched: false },
    { id: "testing", of: "testing", label: "Testing", role: "field-testing", hatched: false },
  ],
  line: { id: "multilateral", label: "multilateral" },
  points: [
    { x: toDay(1972, 10, 3), label: "3 October 1972", values: [1, 2], line: 4, changes: [] },
    { x: toDay(1977, 10, 3), label: "3 October 1977", values: [0, 2], line: 5, changes: [] },
  ],
  reading: { total: "{count} in force", changes: "On this day" },
};

const rowOf = (id: string, signed: number) => ({
  id,
  label: `The ${id} treaty`,
  life: { signed, force: null, thinUntil: toDay(1980, 1, 1), end: null },
  path: `en/treaties/${id}/`,
  facts: [{ id: "signed", label: "Signed", value: "some day" }],
});

const intervals: IntervalsSpec = {
  ...words,
  kind: "intervals",
  x: { domain: [toDay(1970, 1, 1), toDay(1980, 1, 1)] },
  groups: [
    { id: "strategic", label: "Strategic", role: "field-strategic", rows: [rowOf("a", toDay(1972, 1, 1))] },
    { id: "testing", label: "Testing", role: "field-testing", rows: [rowOf("b", toDay(1974, 1, 1))] },
  ],
  days: [
    { at: toDay(1978, 12, 31), label: "31 December 1978", ids: ["a", "b"] },
    { at: toDay(1979, 12, 31), label: "31 December 1979", ids: ["b"] },
  ],
  endings: [],
  reading: { inForce: "In force on this day", ofShown: "{count} of {shown} in force" },
};

// What jsdom lacks: widths, and a watch over them. A place is as wide as the test says.
let width = 1200;
const watches = new Map<object, () => void>();
class Watch {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe() {
    watches.set(this, this.#tell);
  }
  disconnect() {
    watches.delete(this);
  }
}
const resizeTo = (next: number) =>
  act(() => {
    width = next;
    for (const tell of watches.values()) tell();
  });

beforeEach(() => {
  width = 1200;
  watches.clear();
  vi.stubGlobal("ResizeObserver", Watch);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const said = () => screen.getByRole("slider").getAttribute("aria-valuetext");
const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(screen.getByRole("slider"), { key });
};

describe("the living chart", () => {
  it("says the whole picture until a point is read", () => {
    render(<Explorer spec={series} />);
    expect(said()).toBe("Three months.");
  });

  it("reads month after month with the arrow keys, and stops at both ends", () => {
    render(<Explorer spec={series} />);
    press("ArrowRight");
    expect(said()).toBe("January 1962: No value");
    press("ArrowRight");
    expect(said()).toContain("February 1962: −4.0 cold");
    press("ArrowRight", "ArrowRight", "ArrowRight");
    expect(said()).toContain("March 1962: +5.0 warm");
    press("Home");
    expect(said()).toContain("January 1962");
    press("End");
    expect(said()).toContain("March 1962");
  });

  it("names the events that weigh most with their influence", () => {
    render(<Explorer spec={series} />);
    press("Home", "ArrowRight");
    expect(said()).toContain("An embargo (1962) −3.5");
    expect(screen.getByText("An embargo (1962)")).toBeTruthy();
  });

  it("says the range", () => {
    render(<Explorer spec={series} />);
    press("End");
    expect(said()).toContain("Range +4.0 to +6.0");
  });

  it("forgets the point on Escape and when it loses focus", () => {
    render(<Explorer spec={series} />);
    press("End", "Escape");
    expect(said()).toBe("Three months.");
    press("End");
    fireEvent.blur(screen.getByRole("slider"));
    expect(said()).toBe("Three months.");
  });

  it("lets every other key through", () => {
    render(<Explorer spec={series} />);
    expect(fireEvent.keyDown(screen.getByRole("slider"), { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(screen.getByRole("slider"), { key: "ArrowRight" })).toBe(false);
  });

  it("stays inside the stretch that is shown", () => {
    render(<Explorer spec={series} zoom={[toDay(1962, 2, 1), toDay(1962, 3, 1)]} />);
    press("Home");
    expect(said()).toContain("February 1962");
    press("End");
    expect(said()).toContain("February 1962");
  });

  it("reads stripes by the year", () => {
    render(<Explorer spec={cells} />);
    press("Home");
    expect(said()).toBe("1917: −4.0 cold");
    press("ArrowRight");
    expect(said()).toBe("1918: No value");
  });
});

describe("the drawing of the living chart", () => {
  const shape = () => screen.getByRole("slider").className;
  const box = () => screen.getByRole("slider").querySelector("svg")?.getAttribute("viewBox");

  it.each([
    [1200, "canvas series wide", "0 0 1200 675"],
    [920, "canvas series wide", "0 0 1200 675"],
    [919, "canvas series medium", "0 0 800 450"],
    [588, "canvas series medium", "0 0 800 450"],
    [587, "canvas series tall", "0 0 400 500"],
    [320, "canvas series tall", "0 0 400 500"],
  ])("at a place of %d px is the one that fits it, not the window", (place, name, size) => {
    width = place;
    render(<Explorer spec={series} />);
    expect([shape(), box()]).toEqual([name, size]);
  });

  it("has sizes of its own where lines need height", () => {
    render(<Explorer spec={intervals} />);
    expect(box()).toBe("0 0 1200 780");
    resizeTo(400);
    expect([shape(), box()]).toEqual(["canvas intervals tall", "0 0 400 900"]);
  });

  it("changes when the place does, and keeps the point that is read", () => {
    render(<Explorer spec={series} />);
    press("End");
    resizeTo(700);
    expect(shape()).toBe("canvas series medium");
    expect(said()).toContain("March 1962");
  });

  it("is watched as long as the chart stands, and no longer", () => {
    const { unmount } = render(<Explorer spec={series} />);
    expect(watches.size).toBe(1);
    unmount();
    expect(watches.size).toBe(0);
  });
});

describe("a living chart with rows", () => {
  const opens = () => screen.getByRole("slider").getAttribute("data-opens");

  it("reads the day of a step with ← and →, one layer of it with ↑ and ↓, the highest first", () => {
    render(<Explorer spec={steps} />);
    press("Home");
    expect(said()).toBe("3 October 1972: 3 in force. Testing 2. Strategic 1. multilateral 4");
    press("ArrowDown");
    expect(said()).toBe("3 October 1972: Testing: 2");
    press("ArrowDown", "ArrowDown");
    expect(said()).toBe("3 October 1972: Strategic: 1");
    press("ArrowRight");
    expect(said()).toBe("3 October 1977: Strategic: 0");
    press("ArrowUp");
    expect(said()).toBe("3 October 1977: Testing: 2");
    press("Escape");
    expect(said()).toBe("Three months.");
  });

  it("begins with the last day where the first key asks for a row: the first from above, the last from below", () => {
    render(<Explorer spec={steps} />);
    press("ArrowDown");
    expect(said()).toBe("3 October 1977: Testing: 2");
    press("Escape", "ArrowUp");
    expect(said()).toBe("3 October 1977: Strategic: 0");
  });

  it("reads lines by themselves, and leaves the line when time moves", () => {
    render(<Explorer spec={intervals} />);
    press("Home", "ArrowDown");
    expect(said()).toBe("The a treaty. Signed some day");
    press("ArrowDown");
    expect(said()).toBe("The b treaty. Signed some day");
    press("ArrowRight");
    expect(said()).toBe("31 December 1979: 1 of 2 in force. The b treaty");
  });

  it("opens the page of the line that is read, with Enter or a click, and nothing otherwise", () => {
    const opened: string[] = [];
    vi.stubGlobal("location", { assign: (address: string) => opened.push(address) });
    render(<Explorer spec={intervals} />);
    press("Enter", "Home", "Enter");
    expect([opened, opens()]).toEqual([[], null]);
    press("ArrowDown");
    expect(opens()).toBe("true");
    press("Enter", "ArrowDown");
    fireEvent.click(screen.getByRole("slider"));
    expect(opened).toEqual(["/en/treaties/a/", "/en/treaties/b/"]);
  });

  it("opens no page where rows have none", () => {
    const opened: string[] = [];
    vi.stubGlobal("location", { assign: (address: string) => opened.push(address) });
    render(<Explorer spec={steps} />);
    press("Home", "ArrowDown", "Enter");
    expect([opened, opens()]).toEqual([[], null]);
  });
});
