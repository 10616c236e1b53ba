// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Explorer } from "@/components/chart/explorer";
import type { CellsSpec, SeriesSpec } from "@/lib/chart/spec";
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
  events: [
    {
      id: "e",
      day: toDay(1962, 2, 3),
      date: "3 February 1962",
      label: "An embargo",
      influence: -8,
      weight: -8,
      factor: 1,
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

// A browser interface that jsdom lacks; the widest drawing is the one that matches.
beforeEach(() => {
  const query = (media: string) => ({
    media,
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  vi.stubGlobal("matchMedia", query);
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
