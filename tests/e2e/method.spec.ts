import { workedDay } from "@/lib/chart/explore/worked-month";
import { forms } from "@/lib/domain/forms";
import { toIsoMonth } from "@/lib/text/calendar";
import { formatMonth, formatSigned } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { expect, type Page, test } from "./site";
import { readSeries } from "./spec-file";

const method = async (page: Page, path: string) => {
  await page.goto(path);
  const place = page.locator(".method-explorer");
  await place.scrollIntoViewIfNeeded();
  await place.hover();
  await expect(place).toHaveAttribute("data-awake", "true");
  return place;
};

for (const width of [390, 800, 1280, 1920])
  test(`the two comparisons are seen at ${width} px, one drawing each`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/ja/method/");
    const drawings = page.locator(".comparison svg");
    await expect(drawings).toHaveCount(4);
    await expect(drawings.filter({ visible: true })).toHaveCount(2);
  });

test("a slider redraws the curve over the default, and the address carries it to another reader", async ({
  page,
  context,
}) => {
  const place = await method(page, "/en/method/");
  await expect(place.locator(".ghost")).toHaveCount(0);
  const curve = place.locator(".curve path, path.curve").first();
  const before = await curve.getAttribute("d");
  const slider = place.locator('input[type="range"]').first();
  await slider.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await expect(place.locator(".ghost")).toHaveCount(1);
  await expect(page).toHaveURL(/\?h=18$/);
  await expect(place.getByRole("status")).toContainText(
    /rank correlation [01]\.\d\d, mean difference \d\.\d degrees/,
  );
  expect(await curve.getAttribute("d")).not.toBe(before);

  const other = await context.newPage();
  const theirs = await method(other, page.url().replace(/^https?:\/\/[^/]+/, ""));
  await expect(theirs.locator(".setting b").first()).toHaveText("18");
  await expect(theirs.locator(".ghost")).toHaveCount(1);
});

test("each of the other forms is drawn, and the way back leads to the default", async ({ page }) => {
  const place = await method(page, "/en/method/");
  const { words } = messagesOf("en").explore;
  for (const form of forms.filter((each) => each !== "index")) {
    await place.getByRole("radio", { name: words.formNames[form] }).check();
    await expect(place.locator(".ghost")).toHaveCount(1);
    await expect(place.getByRole("slider").last()).toHaveAttribute("aria-label", words.forms[form].name);
  }
  await place.getByRole("button", { name: "Back to the default" }).click();
  await expect(place.locator(".ghost")).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/method\/$/);
});

for (const locale of locales)
  test(`any month is worked out by hand, and the address carries it, ${locale}`, async ({ page }) => {
    const spec = readSeries(locale);
    const { worked } = messagesOf(locale).method;
    const point = spec.points.find(({ x }) => toIsoMonth(x) === "1962-10");
    const month = page.locator('section[aria-labelledby="worked"]');
    const shows = async () => {
      await expect(month.locator("h2")).toContainText(formatMonth(locale, point?.x ?? 0));
      await expect(month.locator(".equation")).toContainText(formatSigned(locale, point?.y ?? 0, 2));
    };
    await page.goto(`/${locale}/method/?h=18`);
    await month.getByLabel(worked.year, { exact: true }).selectOption("1962");
    await month.getByLabel(worked.month, { exact: true }).selectOption("10");
    await shows();
    await expect(page).toHaveURL(/\?h=18&month=1962-10$/);
    await page.reload();
    await shows();
    await page.goto(`/${locale}/method/?month=1999-13`);
    await expect(month.getByRole("status")).toContainText("1999-13");
    await expect(month.locator("h2")).toContainText(formatMonth(locale, workedDay));
  });

test("an address that asks for what cannot be set shows the default and says so", async ({ page }) => {
  const place = await method(page, "/ja/method/?h=900&form=no-such");
  await expect(place.getByRole("status")).toContainText("h=900");
  await expect(place.getByRole("status")).toContainText("form=no-such");
  await expect(place.locator(".setting b").first()).toHaveText("12");
});

test("without a script the method page has its figures and no dead control", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/en/method/");
  await expect(page.locator(".setting")).toBeHidden();
  await expect(page.locator(".method-explorer .drawing:visible")).toHaveCount(1);
  for (const id of ["validity", "rules", "record", "forms"])
    expect(await page.locator(`section[aria-labelledby="${id}"] tbody tr`).count()).toBeGreaterThan(5);
  await context.close();
});
