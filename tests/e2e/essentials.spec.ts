import { readFileSync } from "node:fs";
import { scaleOf } from "@/components/chart/scale";
import { layoutOf } from "@/components/chart/series/layout";
import { readPoint } from "@/lib/chart/kinds";
import { usualSizes } from "@/lib/chart/shapes";
import { toIsoMonth } from "@/lib/text/calendar";
import { formatMonth, formatSigned } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { distanceTo, pathPoints } from "./path-points";
import { expect, type Page, test } from "./site";
import { readSeries } from "./spec-file";

const wide = { width: 1280, height: 900 };

/** The longest line of the temperature's own colour in a drawing: its curve. */
function curveOf(markup: string) {
  const tags = [...markup.matchAll(/<path[^>]*?-line\)"[^>]*?>/g)].map(
    ([tag]) => / d="([^"]+)"/.exec(tag)?.[1] ?? "",
  );
  const lines = tags.map(pathPoints).toSorted((a, b) => b.length - a.length);
  return lines[0] ?? [];
}

async function awake(page: Page, path: string) {
  await page.setViewportSize(wide);
  await page.goto(path);
  await page.locator(".live").first().hover();
  await expect(page.locator(".live").first()).toHaveAttribute("data-awake", "true");
  return page.getByRole("slider").first();
}

for (const locale of locales) {
  const spec = readSeries(locale);
  const words = (y: number) => formatSigned(locale, y);

  test(`the month under the mouse is read out with the events that weigh most, ${locale}`, async ({
    page,
  }) => {
    const chart = await awake(page, `/${locale}/charts/temperature/`);
    const index = spec.points.findIndex(({ x }) => toIsoMonth(x) === "1972-06");
    const point = spec.points[index];
    if (point === undefined || point.y === null) throw new Error("June 1972 has a value");
    const size = usualSizes.wide;
    const { x } = scaleOf(layoutOf(size).plot, spec.x.domain, spec.y.domain);
    const box = await chart.boundingBox();
    if (box === null) throw new Error("the chart is on the page");
    await page.mouse.move(box.x + (x(point.x - 10) / size.width) * box.width, box.y + box.height / 2);
    const card = page.locator(".readout");
    await expect(card).toContainText(formatMonth(locale, point.x));
    await expect(card).toContainText(words(point.y));
    const { lists } = readPoint(spec, index) ?? { lists: [] };
    expect(lists).toHaveLength(2);
    for (const { label, value, path } of lists.flatMap(({ items }) => items)) {
      await expect(card).toContainText(label);
      await expect(card).toContainText(value);
      if (path !== null) await expect(card.locator(`a[href="/${locale}/${path}"]`)).toHaveCount(1);
    }
  });

  test(`the arrow keys move by the month, and what is spoken is what is shown, ${locale}`, async ({
    page,
  }) => {
    const chart = await awake(page, `/${locale}/charts/temperature/`);
    await chart.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    const point = spec.points.at(-2);
    if (point === undefined || point.y === null) throw new Error("the last months have values");
    await expect(chart).toHaveAttribute("aria-valuetext", new RegExp(formatMonth(locale, point.x)));
    await expect(page.locator(".readout-value")).toContainText(words(point.y));
    await page.keyboard.press("Escape");
    await expect(page.locator(".readout")).toHaveCount(0);
  });

  test(`a decade is shown and left again, ${locale}`, async ({ page }) => {
    const chart = await awake(page, `/${locale}/charts/temperature/`);
    const preset = page.locator(".range-presets button", { hasText: "1970" });
    await preset.click();
    await expect(preset).toHaveAttribute("aria-pressed", "true");
    const axis = chart.locator("svg").first();
    await expect(axis).toContainText("1975");
    await expect(axis).not.toContainText("1950");
    await chart.focus();
    await page.keyboard.press("Home");
    await expect(chart).toHaveAttribute("aria-valuetext", /1970/);
    await page.locator(".range-reset").click();
    await expect(axis).toContainText("1950");
  });

  test(`the curve is that of the spec: in the page, alive and in the file, ${locale}`, async ({
    page,
    request,
  }) => {
    const { plot } = layoutOf(usualSizes.wide);
    const { x, y } = scaleOf(plot, spec.x.domain, spec.y.domain);
    const wanted = spec.points.flatMap((point) =>
      point.y === null ? [] : [{ x: x(point.x), y: y(point.y) }],
    );
    const html = await (await request.get(`/${locale}/charts/temperature/`)).text();
    const drawn = curveOf(html.split('class="canvas series drawing wide"')[1] ?? "");
    const chart = await awake(page, `/${locale}/charts/temperature/`);
    const alive = pathPoints((await chart.locator(".recharts-line-curve").getAttribute("d")) ?? "");
    for (const line of [drawn, alive])
      for (const point of wanted) expect(distanceTo(line, point)).toBeLessThan(0.15);
    expect(alive).toHaveLength(wanted.length);
  });

  test(`the picture file has the curve of the spec, ${locale}`, async ({ request }) => {
    const svg = await (await request.get(`/files/${locale}/temperature.svg`)).text();
    const [, width = "", height = ""] =
      /<svg [^>]*width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2"[^>]*>/.exec(svg.slice(10)) ?? [];
    const { plot } = layoutOf({ width: Number(width), height: Number(height) });
    const { x, y } = scaleOf(plot, spec.x.domain, spec.y.domain);
    const line = curveOf(svg);
    for (const point of spec.points)
      if (point.y !== null) expect(distanceTo(line, { x: x(point.x), y: y(point.y) })).toBeLessThan(0.15);
    expect(svg).toContain(spec.title);
    expect(svg).toContain("<text");
  });

  test(`the CSV has the numbers of the spec, ${locale}`, () => {
    const rows = readFileSync(`out/files/${locale}/temperature.csv`, "utf8").trimEnd().split("\n").slice(1);
    expect(rows).toHaveLength(spec.points.length);
    for (const [index, row] of rows.entries()) {
      const point = spec.points[index];
      const cells = row.split(",");
      const numbers = cells.slice(1, 6).map((cell) => (cell === "" ? null : Number(cell)));
      expect(cells[0]).toBe(toIsoMonth(point?.x ?? 0));
      expect(numbers).toEqual([point?.y, point?.low, point?.high, point?.dayLow, point?.dayHigh]);
      expect(cells[6]).toBe(point?.begins.map((event) => spec.events[event]?.id).join(";"));
    }
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    for (const { path, charts } of [
      { path: "", charts: 2 },
      { path: "charts/temperature/", charts: 1 },
      { path: "charts/stripes/", charts: 1 },
      { path: "charts/treaties-in-force/", charts: 1 },
      { path: "charts/treaty-lifelines/", charts: 1 },
      { path: "treaties/", charts: 2 },
      { path: "phases/high-detente/", charts: 1 },
    ])
      test(`the chart is there: ${locale}/${path}`, async ({ page }) => {
        for (const width of [390, 800, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${locale}/${path}`);
          const shown = page.locator(".drawing:visible svg[role=img]");
          await expect(shown).toHaveCount(charts);
          for (const chart of await shown.all()) {
            const box = await chart.boundingBox();
            expect(box?.width).toBeGreaterThan(width * 0.8);
            expect((await chart.getAttribute("aria-label"))?.length).toBeGreaterThan(60);
          }
        }
        await expect(page.locator(".range, .live-hint, .theme-switch").locator("visible=true")).toHaveCount(
          0,
        );
      });

  test("every event of a phase is told with its sources", async ({ page }) => {
    await page.goto("/en/phases/high-detente/");
    const events = page.locator(".events > li");
    expect(await events.count()).toBeGreaterThan(10);
    await events.first().locator("summary").click();
    await expect(events.first().locator(".sources li").first()).toBeVisible();
  });
});

test("the language switch keeps the page", async ({ page }) => {
  for (const path of ["", "charts/", "charts/stripes/", "phases/", "phases/reset/", "method/"]) {
    await page.goto(`/en/${path}`);
    await page.locator("a.language").click();
    await expect(page).toHaveURL(new RegExp(`/ja/${path}$`));
    await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  }
});

test("the theme is chosen, kept and set before the page is there", async ({ page }) => {
  await page.goto("/en/");
  const theme = page.locator(".theme-switch");
  await theme.click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await theme.click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await theme.click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", /./);
});

test("the first page offers the languages, and sends a returning reader on", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("main a")).toHaveCount(locales.length);
  await page.goto("/ja/method/");
  await page.goto("/");
  await expect(page).toHaveURL(/\/ja\/$/);
});

test("an unknown address is told in both languages, with the status that says so", async ({ page }) => {
  const response = await page.goto("/en/no-such-page/");
  expect(response?.status()).toBe(404);
  for (const locale of locales)
    await expect(page.locator(`section[lang=${locale}] a`)).toHaveAttribute("href", `/${locale}/`);
});
