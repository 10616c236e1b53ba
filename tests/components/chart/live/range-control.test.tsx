// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { RangeControl } from "@/components/chart/live/range-control";
import { toDay, toIsoDay } from "@/lib/text/calendar";

const words = {
  zoom: "Time shown",
  from: "First month",
  to: "Last month",
  all: "All",
  reset: "Reset",
  decades: [
    { year: 1910, label: "1910s" },
    { year: 1920, label: "1920s" },
  ],
};
const months = { locale: "en", from: toDay(1917, 1, 1), to: toDay(1930, 6, 1) } as const;
const whole = [months.from, months.to] as const;

afterEach(cleanup);

function control(zoom: readonly [number, number] = whole, start = whole) {
  const asked: (readonly string[])[] = [];
  render(
    <RangeControl
      words={words}
      months={months}
      zoom={zoom}
      start={start}
      onZoom={(next) => asked.push(next.map(toIsoDay))}
    />,
  );
  return asked;
}

describe("the range control", () => {
  it("says the months that are shown", () => {
    control();
    expect(screen.getByText("Jan 1917 – May 1930")).toBeTruthy();
    expect(screen.getByLabelText("First month").getAttribute("aria-valuetext")).toBe("January 1917");
    expect(screen.getByLabelText("Last month").getAttribute("aria-valuetext")).toBe("May 1930");
  });

  it("shows a decade, cut to the months that there are", () => {
    const asked = control();
    fireEvent.click(screen.getByText("1920s"));
    fireEvent.click(screen.getByText("1910s"));
    expect(asked).toEqual([
      ["1920-01-01", "1930-01-01"],
      ["1917-01-01", "1920-01-01"],
    ]);
  });

  it("marks the preset that is shown", () => {
    control([toDay(1920, 1, 1), toDay(1930, 1, 1)]);
    expect(screen.getByText("1920s").getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("All").getAttribute("aria-pressed")).toBe("false");
  });

  it("moves either end by the month, and never past the other", () => {
    const asked = control([toDay(1920, 1, 1), toDay(1921, 1, 1)]);
    fireEvent.change(screen.getByLabelText("First month"), { target: { value: String(1920 * 12 + 2) } });
    fireEvent.change(screen.getByLabelText("First month"), { target: { value: String(1929 * 12) } });
    fireEvent.change(screen.getByLabelText("Last month"), { target: { value: String(1918 * 12) } });
    expect(asked).toEqual([
      ["1920-03-01", "1921-01-01"],
      ["1920-06-01", "1921-01-01"],
      ["1920-01-01", "1920-08-01"],
    ]);
  });

  it("goes back to where it began, and offers that only when it is elsewhere", () => {
    const start = [toDay(1920, 1, 1), toDay(1922, 1, 1)] as const;
    const asked = control(whole, start);
    fireEvent.click(screen.getByText("Reset"));
    expect(asked).toEqual([["1920-01-01", "1922-01-01"]]);
    cleanup();
    control(start, start);
    expect(screen.getByText("Reset").closest("button")?.disabled).toBe(true);
  });
});
