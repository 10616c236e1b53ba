// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { intervalsLayout } from "@/components/chart/intervals/layout";
import { placesOf } from "@/components/chart/kinds";
import { Explorer } from "@/components/chart/live/explorer";
import { readPoint } from "@/lib/chart/kinds";
import type { ChartSpec } from "@/lib/chart/spec";
import { toDay } from "@/lib/text/calendar";
import { bars, cells, intervals, manyMonths, series, steps } from "../small-charts";

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

const words = { reading: "Reading", close: "Close", hint: "Point at it" };

const said = () => screen.getByRole("slider").getAttribute("aria-valuetext");
const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(screen.getByRole("slider"), { key });
};

describe("the living chart", () => {
  it("says the whole picture until a point is read", () => {
    render(<Explorer words={words} spec={series} />);
    expect(said()).toBe("Three months.");
  });

  it("reads month after month with the arrow keys, and stops at both ends", () => {
    render(<Explorer words={words} spec={series} />);
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

  it("names the acts that count most with their influence, and the conditions in force, in a strip below", () => {
    render(<Explorer words={words} spec={series} />);
    expect(screen.getByText(words.hint)).toBeTruthy();
    press("Home", "ArrowRight");
    // −8 on 3 February, 25 days later: −8 × 2^(−25 ÷ 30.4375 ÷ 12) = −7.6.
    expect(said()).toContain("An embargo −8");
    expect(screen.getByText("An embargo")).toBeTruthy();
    expect(screen.getByText("Ordinary arms-control")).toBeTruthy();
    expect(screen.queryByText(words.hint)).toBeNull();
  });

  it("keeps what was read when the pointer leaves, so that its causes can be followed, until it is closed", () => {
    render(<Explorer words={words} spec={series} />);
    press("End");
    const read = said();
    fireEvent.pointerLeave(screen.getByRole("slider"), { pointerType: "mouse" });
    fireEvent.blur(screen.getByRole("slider"));
    expect(said()).toBe(read);
    fireEvent.click(screen.getByRole("button", { name: words.close }));
    expect(said()).toBe("Three months.");
  });

  it("says the range", () => {
    render(<Explorer words={words} spec={series} />);
    press("End");
    expect(said()).toContain("Range +4.0 to +6.0");
  });

  it("forgets the point on Escape, from the chart and from the strip", () => {
    render(<Explorer words={words} spec={series} />);
    press("End", "Escape");
    expect(said()).toBe("Three months.");
    press("End");
    fireEvent.keyDown(screen.getByRole("button", { name: words.close }), { key: "Escape" });
    expect(said()).toBe("Three months.");
  });

  it("lets every other key through", () => {
    render(<Explorer words={words} spec={series} />);
    expect(fireEvent.keyDown(screen.getByRole("slider"), { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(screen.getByRole("slider"), { key: "ArrowRight" })).toBe(false);
  });

  it("stays inside the stretch that is shown", () => {
    render(<Explorer words={words} spec={series} zoom={[toDay(1962, 2, 1), toDay(1962, 3, 1)]} />);
    press("Home");
    expect(said()).toContain("February 1962");
    press("End");
    expect(said()).toContain("February 1962");
  });

  it("moves by twelve points with Page Up and Page Down: by a year of months, no further than the ends", () => {
    render(<Explorer words={words} spec={manyMonths} />);
    press("Home", "PageUp");
    expect(said()).toMatch(/^January 1963/);
    press("PageUp", "ArrowLeft");
    expect(said()).toMatch(/^December 1963/);
    press("PageDown");
    expect(said()).toMatch(/^December 1962/);
    press("PageDown");
    expect(said()).toMatch(/^January 1962/);
    press("End", "PageUp");
    expect(said()).toMatch(/^June 1964/);
  });

  it("moves by a point with every arrow where a point is all there is", () => {
    render(<Explorer words={words} spec={bars} />);
    press("Home", "ArrowUp");
    expect(said()).toMatch(/^1962/);
    press("ArrowDown");
    expect(said()).toMatch(/^1961/);
  });

  it("reads stripes by the year", () => {
    render(<Explorer words={words} spec={cells} />);
    press("Home");
    expect(said()).toBe("1917: −4.0 cold");
    press("ArrowRight");
    expect(said()).toBe("1918: No value");
  });
});

/** A pointer event, which jsdom does not know with a place and a kind of pointer. */
function point(
  type: "pointermove" | "pointerout",
  place: { readonly clientX: number; readonly clientY: number },
  pointerType = "mouse",
) {
  const event = new MouseEvent(type, { bubbles: true, relatedTarget: document.body, ...place });
  fireEvent(screen.getByRole("slider"), Object.assign(event, { pointerType }));
}

describe("the pointer over the living chart", () => {
  const size = { width: 1200, height: 675 };
  const at = (share: number, height = 0.5) => ({
    clientX: 100 + share * 600,
    clientY: 50 + height * 300,
  });

  /** The chart, as large on the screen as a page would make it, away from its corner. */
  function chart(spec: ChartSpec) {
    render(<Explorer words={words} spec={spec} />);
    vi.spyOn(screen.getByRole("slider"), "getBoundingClientRect").mockReturnValue(
      new DOMRect(100, 50, 600, 300),
    );
  }

  it("reads the month under it, wherever the chart stands and however large it is", () => {
    chart(manyMonths);
    const { xOf } = placesOf(manyMonths, size);
    for (const index of [0, 7, 18, 29]) {
      // A little before the last day of the month, which is the place of its point.
      point("pointermove", at((xOf(index) - 1) / size.width));
      expect(said()).toBe(readPoint(manyMonths, index)?.spoken);
    }
  });

  it("reads the line under it, and the day where there is none", () => {
    chart(intervals);
    const { rows, rowHeight } = intervalsLayout(intervals, { width: 1200, height: 780 });
    const second = rows[1]?.y ?? 0;
    point("pointermove", at(0.5, second / 780));
    expect(said()).toBe("The b treaty. Signed some day");
    point("pointermove", at(0.5, (second + rowHeight * 0.6) / 780));
    expect(said()).toMatch(/in force/);
  });

  it("stays as it was read when a mouse leaves or a finger is lifted, until it is closed", () => {
    chart(manyMonths);
    for (const pointer of ["touch", "mouse"]) {
      point("pointermove", at(0.5), pointer);
      const read = said();
      expect(read).not.toBe("Three months.");
      point("pointerout", at(0.5), pointer);
      expect(said()).toBe(read);
      fireEvent.keyDown(document, { key: "Escape" });
      expect(said()).toBe("Three months.");
    }
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
    render(<Explorer words={words} spec={series} />);
    expect([shape(), box()]).toEqual([name, size]);
  });

  it("has sizes of its own where lines need height", () => {
    render(<Explorer words={words} spec={intervals} />);
    expect(box()).toBe("0 0 1200 780");
    resizeTo(400);
    expect([shape(), box()]).toEqual(["canvas intervals tall", "0 0 400 900"]);
  });

  it("changes when the place does, and keeps the point that is read", () => {
    render(<Explorer words={words} spec={series} />);
    press("End");
    resizeTo(700);
    expect(shape()).toBe("canvas series medium");
    expect(said()).toContain("March 1962");
  });

  it("is watched as long as the chart stands, and no longer", () => {
    const { unmount } = render(<Explorer words={words} spec={series} />);
    expect(watches.size).toBe(1);
    unmount();
    expect(watches.size).toBe(0);
  });
});

describe("a living chart with rows", () => {
  const opens = () => screen.getByRole("slider").getAttribute("data-opens");

  it("reads the day of a step with ← and →, one layer of it with ↑ and ↓, the highest first", () => {
    render(<Explorer words={words} spec={steps} />);
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
    render(<Explorer words={words} spec={steps} />);
    press("ArrowDown");
    expect(said()).toBe("3 October 1977: Testing: 2");
    press("Escape", "ArrowUp");
    expect(said()).toBe("3 October 1977: Strategic: 0");
  });

  it("reads lines by themselves, and leaves the line when time moves", () => {
    render(<Explorer words={words} spec={intervals} />);
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
    render(<Explorer words={words} spec={intervals} />);
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
    render(<Explorer words={words} spec={steps} />);
    press("Home", "ArrowDown", "Enter");
    expect([opened, opens()]).toEqual([[], null]);
  });
});
