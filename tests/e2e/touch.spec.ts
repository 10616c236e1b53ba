import { formatMonth } from "@/lib/text/format";
import { messagesOf } from "@/lib/text/messages";
import { expect, test } from "./site";
import { readSeries } from "./spec-file";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a finger on the curve reads a month, in a sheet at the foot of the window", async ({ page }) => {
  const spec = readSeries("ja");
  await page.goto("/ja/charts/temperature/");
  await expect(page.locator(".live")).toHaveAttribute("data-awake", "true", { timeout: 15_000 });
  const chart = page.getByRole("slider").first();
  const box = await chart.boundingBox();
  if (box === null) throw new Error("the chart is on the page");
  await page.touchscreen.tap(box.x + box.width * 0.5, box.y + 60);
  const card = page.locator(".readout");
  await expect(card).toBeVisible();
  const months = spec.points.map(({ x }) => formatMonth("ja", x));
  expect(months).toContain(await card.locator(".readout-month").textContent());
  const place = await card.boundingBox();
  expect(Math.round((place?.y ?? 0) + (place?.height ?? 0))).toBe(844);
  expect(place?.height ?? 0).toBeLessThanOrEqual(0.35 * 844 + 1);
  // What is read stays in view above the sheet, and the sheet stays until it is closed.
  const drawing = await chart.boundingBox();
  expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual((place?.y ?? 0) + 1);
  await card.getByRole("button", { name: messagesOf("ja").charts.live.close }).tap();
  await expect(card).toHaveCount(0);
});

test("the two thumbs move by the month and never cross", async ({ page }) => {
  await page.goto("/en/charts/temperature/");
  await expect(page.locator(".live")).toHaveAttribute("data-awake", "true", { timeout: 15_000 });
  const [first, last] = [page.getByLabel("First month shown"), page.getByLabel("Last month shown")];
  await first.press("ArrowRight");
  await expect(first).toHaveAttribute("aria-valuetext", "February 1917");
  await first.press("End");
  const [from, to] = [Number(await first.inputValue()), Number(await last.inputValue())];
  expect(from).toBeLessThan(to);
});
