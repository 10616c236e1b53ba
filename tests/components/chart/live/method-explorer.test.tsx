// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MethodExplorer } from "@/components/chart/live/method-explorer";
import { type ParameterName, parameterNames } from "@/lib/chart/explore/setting";
import { loadDataset } from "@/lib/dataset/dataset";
import { climateOf } from "@/lib/domain/climate";
import { formValues } from "@/lib/domain/forms";
import { defaults } from "@/lib/domain/parameters";
import { rounded } from "@/lib/domain/rounded";
import { monthValues } from "@/lib/domain/temperature";
import { formatSigned } from "@/lib/text/format";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { temperatureSpec } from "../../../chart/drawings";

const dataset = loadDataset();
const { evidence, months } = climateOf(dataset);
const [from, through] = [months[0]?.day ?? 0, dataset.reviewedThrough.to - 1];
const { words } = messagesOf("en").explore;
const address = "/files/en/temperature.json";

// What jsdom lacks: a watch over widths, idle time, which comes when the test says so, and a server behind the address.
class Watch {
  observe() {}
  disconnect() {}
}

/** The addresses that were asked for. */
const asked: string[] = [];
let answer: () => Promise<unknown>;
/** What waits for the browser to be idle. */
const waiting: (() => void)[] = [];

beforeEach(() => {
  asked.length = 0;
  waiting.length = 0;
  answer = async () => temperatureSpec("en");
  vi.stubGlobal("ResizeObserver", Watch);
  vi.stubGlobal("requestIdleCallback", (run: () => void) => waiting.push(run));
  vi.stubGlobal("fetch", async (at: string) => {
    asked.push(at);
    return new Response(JSON.stringify(await answer()));
  });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1200);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, "", "/");
});

const wordsOf = (locale: Locale) => messagesOf(locale).explore.words;

function open(search = "", locale: Locale = "en"): void {
  history.replaceState(null, "", `/${locale}/method/${search}#explore`);
  render(
    <MethodExplorer locale={locale} address={address} words={wordsOf(locale)}>
      <p>the drawing of the build</p>
    </MethodExplorer>,
  );
}

/** The living chart by the name that a screen reader hears. However busy the machine, it comes. */
const chart = (name: string) =>
  screen.findByLabelText(name, { selector: '.canvas[role="slider"]' }, { timeout: 20_000 });

/** The explorer, woken by a reader who turns to it, with the chart of this name. */
async function wake(search: string, name: string, locale: Locale = "en"): Promise<HTMLElement> {
  open(search, locale);
  fireEvent.focus(screen.getByLabelText(wordsOf(locale).label));
  return await chart(name);
}

const defaultName = temperatureSpec("en").title;
const nameOf = (form: keyof typeof words.forms) => words.forms[form].name;

/** The native sliders in the order in which they stand. */
const ranges = () => [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')];

function slider(name: ParameterName): HTMLInputElement {
  const found = ranges()[parameterNames.indexOf(name)];
  if (found === undefined) throw new Error(`no slider for ${name}`);
  return found;
}

const slide = (name: ParameterName, value: string) => fireEvent.change(slider(name), { target: { value } });
const choose = (form: keyof typeof words.formNames) =>
  fireEvent.click(screen.getByRole("radio", { name: words.formNames[form] }));

/** What the line under the chart says, and says aloud when it changes. */
const line = () => document.querySelector('p[role="status"]');
const said = () => line()?.textContent;
const lineOf = (canvas: HTMLElement) => canvas.querySelector(".curve path")?.getAttribute("d") ?? null;
const ghosts = (canvas: HTMLElement) => canvas.querySelectorAll("path.ghost").length;

/** What the last point of a chart says, as a screen reader hears it. */
function lastOf(canvas: HTMLElement): string {
  fireEvent.keyDown(canvas, { key: "End" });
  return canvas.getAttribute("aria-valuetext") ?? "";
}

const lastMonth = (halfLife: number) =>
  rounded(monthValues(evidence, from, through, { ...defaults, halfLife }).at(-1)?.value ?? Number.NaN);

describe("the explorer of the method, before it wakes", () => {
  it("shows the drawing of the build, and asks for nothing", () => {
    open();
    expect(screen.getByText("the drawing of the build")).toBeTruthy();
    expect(asked).toEqual([]);
    expect(said()).toBe("");
  });

  it("wakes once, with the file that readers may download, in place of the drawing", async () => {
    await wake("", defaultName);
    fireEvent.focus(slider("halfLife"));
    expect(asked).toEqual([address]);
    expect(screen.queryByText("the drawing of the build")).toBeNull();
  });

  it("wakes by itself once the browser is idle", async () => {
    open();
    for (const run of waiting) run();
    expect(await chart(defaultName)).toBeTruthy();
    expect(asked).toEqual([address]);
  });

  it("keeps the drawing and tells it where the file cannot be had", async () => {
    answer = async () => ({ kind: "none" });
    open();
    fireEvent.focus(screen.getByLabelText(words.label));
    expect(await screen.findByText(words.failed, {}, { timeout: 20_000 })).toBe(line());
    expect(screen.getByText("the drawing of the build")).toBeTruthy();
  });
});

describe("the explorer of the method at the default", () => {
  it("is the chart of every page, without a second line, and says so", async () => {
    const canvas = await wake("", defaultName);
    expect(said()).toBe(words.same);
    expect(ghosts(canvas)).toBe(0);
    expect(lineOf(canvas)?.length).toBeGreaterThan(1000);
    expect(lastOf(canvas)).toContain(formatSigned("en", months.at(-1)?.value ?? Number.NaN));
    expect(location.search).toBe("");
  });
});

describe("a slider of the explorer", () => {
  it("moves the curve to what the dataset gives for it, and writes the address, keeping the place in the page", async () => {
    const canvas = await wake("", defaultName);
    const before = lineOf(canvas);
    slide("halfLife", "24");
    const moved = await chart(nameOf("index"));
    expect(lineOf(moved)).not.toBe(before);
    expect(lastOf(moved)).toContain(`: ${formatSigned("en", lastMonth(24))} `);
    expect(lastOf(moved)).toContain(`${words.ghost} ${formatSigned("en", lastMonth(12))}`);
    await waitFor(() =>
      expect(location.pathname + location.search + location.hash).toBe("/en/method/?h=24#explore"),
    );
  });

  it("shows the default behind the curve only while it is another", async () => {
    const canvas = await wake("", defaultName);
    slide("scale", "61");
    expect(ghosts(await chart(nameOf("index")))).toBe(1);
    slide("scale", "60");
    expect(ghosts(await chart(defaultName))).toBe(0);
    expect(canvas.isConnected).toBe(true);
  });

  it("says how far the curve is from the default, and that the range is not reckoned anew", async () => {
    await wake("", defaultName);
    expect(screen.getByText(words.hint)).toBeTruthy();
    slide("scale", "62");
    await chart(nameOf("index"));
    // Another scale bends the curve and keeps its order: ranks are the same but for what rounding makes equal.
    expect(said()).toMatch(/^Against the default: rank correlation 1\.00, mean difference 0\.\d degrees; /);
    const valued = months.filter(({ value }) => value !== null).length.toLocaleString("en-GB");
    expect(said()).toContain(` of ${valued} months keep their word.`);
    expect(screen.getByText(words.bandStays)).toBeTruthy();
  });

  it("that a form has no use for is off", async () => {
    await wake("?form=shrunken-mean", nameOf("shrunken-mean"));
    expect(parameterNames.filter((name) => slider(name).disabled)).toEqual([
      "repetition",
      "conditions",
      "scale",
    ]);
  });
});

describe("another form in the explorer", () => {
  it("has its name and its measure for a screen reader, and its address", async () => {
    await wake("", defaultName);
    choose("shrunken-mean");
    const canvas = await chart(nameOf("shrunken-mean"));
    const { name, subtitle } = words.forms["shrunken-mean"];
    expect(canvas.getAttribute("aria-valuetext")).toBe(`${name}. ${subtitle}`);
    await waitFor(() => expect(location.search).toBe("?form=shrunken-mean"));
    const values = formValues("shrunken-mean", evidence, { from, through, parameters: defaults });
    expect(lastOf(canvas)).toContain(`: ${formatSigned("en", values.at(-1)?.value ?? Number.NaN)} `);
  });

  it("of years is drawn as bars, up and down, with the default over them", async () => {
    await wake("", defaultName);
    choose("net-cooperation");
    const canvas = await chart(nameOf("net-cooperation"));
    const values = formValues("net-cooperation", evidence, { from, through, parameters: defaults }).map(
      // What weighs nothing but for how a computer adds has no bar.
      ({ value }) => Math.round((value ?? 0) * 100) / 100,
    );
    const drawn = (side: string) => canvas.querySelectorAll(`.${side} .recharts-bar-rectangle path`).length;
    expect(drawn("up")).toBe(values.filter((value) => value > 0).length);
    expect(drawn("down")).toBe(values.filter((value) => value < 0).length);
    expect(lineOf(canvas)).toBeNull();
    expect(ghosts(canvas)).toBe(1);
    expect(said()).toBe(words.otherUnit);
    expect(lastOf(canvas)).toContain(
      `2026: ${formatSigned("en", values.at(-1) ?? Number.NaN)} ${words.points}`,
    );
  });

  it("forgets the point that was read where the new chart has fewer", async () => {
    const canvas = await wake("", defaultName);
    expect(lastOf(canvas)).toContain("May 2026");
    choose("net-cooperation");
    const bars = await chart(nameOf("net-cooperation"));
    expect(bars.getAttribute("aria-valuetext")).toContain(nameOf("net-cooperation"));
  });
});

describe("the address of the explorer", () => {
  it("brings back what was set", async () => {
    const canvas = await wake("?h=24", nameOf("index"));
    expect(lastOf(canvas)).toContain(`: ${formatSigned("en", lastMonth(24))} `);
    expect(slider("halfLife")).toMatchObject({ value: "24" });
  });

  it.each(locales)("tells what it asked for in vain, and shows the default for it, in %s", async (locale) => {
    answer = async () => temperatureSpec(locale);
    const { title } = temperatureSpec(locale);
    await wake("?h=99&form=none", title, locale);
    expect(said()).toBe(wordsOf(locale).refused.replace("{refused}", "form=none, h=99"));
  });

  it("is no longer blamed once the reader sets something", async () => {
    await wake("?h=99", defaultName);
    slide("halfLife", "13");
    await chart(nameOf("index"));
    expect(said()).toContain("Against the default");
    await waitFor(() => expect(location.search).toBe("?h=13"));
  });
});

describe("the way back", () => {
  it("leads to the default and to an empty address", async () => {
    const canvas = await wake("?form=shrunken-mean&delta=0.3", nameOf("shrunken-mean"));
    const set = lineOf(canvas);
    const back = screen.getByRole("button", { name: words.reset });
    expect(back.matches(":disabled")).toBe(false);
    fireEvent.click(back);
    const plain = await chart(defaultName);
    expect(lineOf(plain)).not.toBe(set);
    await waitFor(() =>
      expect(location.pathname + location.search + location.hash).toBe("/en/method/#explore"),
    );
    expect(said()).toBe(words.same);
    expect(back.getAttribute("aria-disabled")).toBe("true");
  });
});
