import { expect, type Page, test } from "./site";

const method = async (page: Page, path: string) => {
  await page.goto(path);
  const place = page.locator(".method-explorer");
  await place.scrollIntoViewIfNeeded();
  await place.hover();
  await expect(place).toHaveAttribute("data-awake", "true");
  return place;
};

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
  await expect(place.getByRole("status")).toContainText("rank correlation 0.9");
  expect(await curve.getAttribute("d")).not.toBe(before);

  const other = await context.newPage();
  const theirs = await method(other, page.url().replace(/^https?:\/\/[^/]+/, ""));
  await expect(theirs.locator(".setting b").first()).toHaveText("18");
  await expect(theirs.locator(".ghost")).toHaveCount(1);
});

test("each of the four other forms is drawn, and the way back leads to the default", async ({ page }) => {
  const place = await method(page, "/en/method/");
  for (const form of [
    "1 Shrunken mean",
    "2 Bounded increments",
    "3 Net co-operation by year",
    "4 Corrected for density",
  ]) {
    await place.getByRole("radio", { name: form }).check();
    await expect(place.locator(".ghost")).toHaveCount(1);
    await expect(place.getByRole("slider").last()).toHaveAttribute(
      "aria-label",
      form.replace(/^\d /, "").replace(" by year", ""),
    );
  }
  await place.getByRole("button", { name: "Back to the default" }).click();
  await expect(place.locator(".ghost")).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/method\/$/);
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
