import { readFileSync } from "node:fs";
import { formatShortHistorical } from "@/lib/text/format";
import { type Locale, locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { expect, type Page, test } from "./site";
import { countedRows, readRows } from "./treaty-files";

const decadeName = (locale: Locale, decade: string) => messagesOf(locale).treaties.decade(decade);
const byDate = (rows: readonly { readonly signed: string }[]) => rows.map(({ signed }) => signed).toSorted();

/** The table lives: React has taken over. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator(".records[data-awake='true']")).toBeVisible();
}

const titles = (page: Page) => page.locator("tbody tr:not([hidden]) th a");
const summary = (page: Page) => page.locator("[data-summary]");

/** Presses Tab until what has the focus fits; fails where the page has no such stop. */
async function tabTo(page: Page, selector: string, most = 400) {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`No stop of the Tab key fits ${selector}`);
}

for (const locale of locales) {
  const words = messagesOf(locale);
  const seventies = countedRows(locale).filter(({ signed }) => signed.startsWith("197"));
  const salt = seventies.find(({ id }) => id === "salt-1-interim-agreement-1972");
  if (salt === undefined) throw new Error("SALT I is an agreement of the 1970s");

  test(`a student finds the treaties of a decade with the mouse, ${locale}`, async ({ page, context }) => {
    await open(page, `/${locale}/treaties/`);
    await page.locator("[data-chip='1970s']").click();
    await expect(summary(page)).toContainText(String(seventies.length));
    await expect(titles(page)).toHaveCount(seventies.length);
    const signed = page.locator("thead th[data-column='signed'] button");
    await signed.click();
    await expect(page.locator("thead th[data-column='signed']")).toHaveAttribute("aria-sort", "descending");
    const latest = byDate(seventies).at(-1) ?? "";
    await expect(page.locator("tbody td[data-column='signed']").first()).toHaveText(
      formatShortHistorical(locale, latest),
    );
    await expect(page).toHaveURL(`/${locale}/treaties/?decade=1970s&sort=-signed`);

    const shown = await titles(page).allTextContents();
    const other = await context.newPage();
    await open(other, page.url());
    expect(await titles(other).allTextContents()).toEqual(shown);

    await page.getByRole("link", { name: salt.short_name, exact: true }).click();
    await expect(page).toHaveURL(`/${locale}/treaties/${salt.id}/`);
    await expect(page.locator("h1")).toHaveText(salt.short_name);
  });

  test(`a student finds the treaties of a decade with the keyboard alone, ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/treaties/`);
    await tabTo(page, "[data-chip='1970s']");
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveCount(seventies.length);
    await tabTo(page, "thead th[data-column='signed'] button");
    await page.keyboard.press("Enter");
    await expect(page.locator("thead th[data-column='signed']")).toHaveAttribute("aria-sort", "descending");
    await tabTo(page, "thead th[data-column='title'] button");
    await page.keyboard.press("Shift+Enter");
    await expect(page.locator("thead th[data-column='title']")).toHaveAttribute("aria-sort", "ascending");
    const { columns } = words.treaties;
    const said = [
      words.table.descendingSpoken.replace("{column}", columns.signed),
      words.table.ascendingSpoken.replace("{column}", columns.title),
    ];
    for (const part of said)
      await expect(page.locator(".records [role='status']", { hasText: part })).toHaveCount(1);
    await expect(page).toHaveURL(`/${locale}/treaties/?decade=1970s&sort=-signed,title`);
    await tabTo(page, `tr[data-agreement='${salt.id}'] th a`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/${locale}/treaties/${salt.id}/`);
  });

  test(`facets, chips and the search are found and taken back by keyboard, ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/treaties/`);
    await tabTo(page, "[data-query]");
    await page.keyboard.insertText("ソルト 1");
    await expect(page.getByRole("link", { name: salt.short_name, exact: true })).toBeVisible();
    await tabTo(page, ".menu > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "[data-facet='field'][data-value='testing']");
    await page.keyboard.press("Space");
    await expect(page.locator("[data-empty]")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".menu[open]")).toHaveCount(0);
    await tabTo(page, "[data-empty] button");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-empty]")).toBeHidden();
    await page.locator(".clear-all").focus();
    await page.keyboard.press("Enter");
    await expect(titles(page)).toHaveCount(countedRows(locale).length);
    await expect(page).toHaveURL(`/${locale}/treaties/`);
  });

  test(`back and forward bring each step again, ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/treaties/`);
    const steps = [await summary(page).textContent()];
    const step = async (act: () => Promise<void>) => {
      await act();
      await expect(summary(page)).not.toHaveText(steps.at(-1) ?? "");
      steps.push(await summary(page).textContent());
    };
    await step(() => page.locator("[data-chip='1980s']").click());
    await step(() => page.locator("[data-sense='force']").check());
    await step(() => page.locator("thead th[data-column='title'] button").click());
    await step(() => page.locator("[data-query]").pressSequentially("start"));
    steps[4] = await summary(page).textContent();
    // A word that is typed comes into the address once it rests.
    await expect(page).toHaveURL(/[?&]q=start(&|$)/);
    for (const wanted of steps.slice(0, 4).toReversed()) {
      await page.goBack();
      await expect(summary(page)).toHaveText(wanted ?? "");
    }
    for (const wanted of steps.slice(1)) {
      await page.goForward();
      await expect(summary(page)).toHaveText(wanted ?? "");
    }
    await expect(page.locator("[data-query]")).toHaveValue("start");
  });

  test(`an opened row has limits, verification, ratification and sources, ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/treaties/?q=INF&decade=1980s`);
    const row = page.locator("tr[data-agreement='inf-treaty-1987']");
    await row.getByRole("button").click();
    await expect(row.getByRole("button")).toHaveAttribute("aria-expanded", "true");
    const details = page.locator("#details-inf-treaty-1987");
    const { page: parts } = words.treaties;
    for (const heading of [parts.limits, parts.verification, parts.ratification, parts.sources])
      await expect(details.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    await expect(details.locator(".limits")).toContainText("5,500");
    await expect(details.locator(".ratification")).toContainText("93–5");
    expect(await details.locator(".sources li").count()).toBeGreaterThan(1);
    await expect(page).toHaveURL(/open=inf-treaty-1987/);
    await page.reload();
    await expect(page.locator("#details-inf-treaty-1987 .limits")).toBeVisible();
  });

  test(`a decade has its own page with what was signed and what was in force, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/treaties/decade/1970s/`);
    await expect(page.locator("h1")).toContainText(decadeName(locale, "1970s"));
    const first = page.locator("table").first();
    await expect(first.locator("tbody tr")).toHaveCount(seventies.length);
    const names = await first.locator("tbody th a").allTextContents();
    expect(names.toSorted()).toEqual(seventies.map(({ short_name }) => short_name).toSorted());
    await expect(page.locator("table").nth(1)).toContainText(
      readRows(locale).find(({ id }) => id === "ltbt-1963")?.short_name ?? "",
    );
  });
}

/** What a reader sees of a table: its rows in order, its words, its pressed chips, its order. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.offsetParent !== null,
      );
    return {
      rows: shown("tbody tr").map((row) => row.innerText),
      heads: shown("thead th").map((head) => `${head.innerText} ${head.getAttribute("aria-sort")}`),
      chips: shown("[data-chip]").map((chip) => `${chip.innerText} ${chip.getAttribute("aria-pressed")}`),
      words: shown(
        "[data-summary], [data-note], [data-active] button, [data-empty] p, [data-empty] button",
      ).map((element) => element.innerText),
      query: document.querySelector<HTMLInputElement>("[data-query]")?.value,
      menus: shown(".menu > summary").map((menu) => menu.innerText),
      boxes: [...document.querySelectorAll<HTMLInputElement>("[data-facet]")].map(
        ({ checked, parentElement }) => `${checked} ${parentElement?.textContent}`,
      ),
      senses: [...document.querySelectorAll<HTMLInputElement>("[data-sense]")].map(({ checked }) => checked),
      context: document.querySelector<HTMLInputElement>("[data-context]")?.checked,
    };
  });

const addresses = [
  "/en/treaties/?decade=1970s&field=strategic&sort=-signed,title",
  "/ja/treaties/?decade=1990s&by=force&form=bilateral&columns=signed,title,place,phase&sort=title",
  "/en/treaties/?context=shown&status=superseded,ended&sort=ended",
  "/ja/treaties/?q=戦略兵器",
  "/en/treaties/?q=salt&field=testing&decade=1920s",
  "/en/treaties/?decade=1870s&field=strategic,sorcery&sort=colour&nonsense=1",
];

for (const address of addresses)
  test(`the first paint is what the living table shows: ${address}`, async ({ browser, page, baseURL }) => {
    const still = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage();
    await still.route("**/_next/**/*.js", (route) => route.abort());
    await still.goto(address);
    await open(page, address);
    expect(await seen(still)).toEqual(await seen(page));
    await still.context().close();
  });

test("nothing moves when the table comes to life in a state from its address", async ({ page }) => {
  for (const address of addresses.slice(0, 3)) {
    // The table sleeps until the page stands in its own fonts; what moves is counted from then on.
    await page.route("**/_next/**/*.js", async (route) => {
      await page.waitForFunction(() => Reflect.has(window, "moved"));
      await route.continue();
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry && typeof entry.value === "number")
            Object.assign(window, { moved: Reflect.get(window, "moved") + entry.value });
      }).observe({ type: "layout-shift" });
    });
    await expect(page.locator(".records[data-awake='true']")).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, "moved")), address).toBe(0);
    await page.unroute("**/_next/**/*.js");
  }
});

test("what the address asks for in vain is told, the rest of it holds", async ({ page }) => {
  await open(page, "/en/treaties/?decade=1970s&field=sorcery&colour=red");
  await expect(page.locator("[data-note]")).toContainText("field=sorcery, colour");
  await expect(page.locator("[data-chip='1970s']")).toHaveAttribute("aria-pressed", "true");
});

test("an empty result says why and offers the nearest way out", async ({ page }) => {
  await open(page, "/en/treaties/?decade=1920s&field=strategic");
  await expect(page.locator("[data-empty]")).toContainText("No agreement fits all of this");
  const twenties = countedRows("en").filter(({ signed }) => signed.startsWith("192")).length;
  await page.getByRole("button", { name: new RegExp(`Without Field.*: ${twenties}$`) }).click();
  await expect(titles(page)).toHaveCount(twenties);
});

test("context rows are hidden and never counted", async ({ page }) => {
  await open(page, "/en/treaties/");
  const before = await page.locator("[data-chip] .count").allTextContents();
  await page.locator("[data-context]").check();
  expect(await page.locator("[data-chip] .count").allTextContents()).toEqual(before);
  const all = readRows("en");
  await expect(titles(page)).toHaveCount(all.length);
  await expect(summary(page)).toContainText(`${all.length - countedRows("en").length} context`);
});

test("the headings stay in sight while the rows go by", async ({ page }) => {
  await open(page, "/en/treaties/");
  await page.locator("tbody tr").nth(120).scrollIntoViewIfNeeded();
  const top = await page
    .locator("thead th")
    .first()
    .evaluate((head) => head.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(2);
});

test("rows are cards on a phone, each value under its name", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/en/treaties/?decade=1970s");
  const row = page.locator("tr[data-agreement='abm-treaty-1972']");
  await expect(row).toHaveCSS("display", "grid");
  await expect(page.locator("[data-chip='1970s']")).toBeInViewport({ ratio: 1 });
  const label = await row
    .locator("td[data-column='status']")
    .evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toBe('"Status"');
  await page.locator("thead th[data-column='title'] button").click();
  await expect(page.locator("thead th[data-column='title']")).toHaveAttribute("aria-sort", "ascending");
});

test("a row marks its line in the chart, and a line its row", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1200 });
  await open(page, "/en/treaties/?decade=1970s");
  const line = page.locator(".drawing:visible g[data-agreement='abm-treaty-1972']");
  const row = page.locator("tr[data-agreement='abm-treaty-1972']");
  await expect(line).not.toHaveAttribute("data-marked");
  await row.hover();
  await expect(line).toHaveAttribute("data-marked");
  await page.locator("h1").hover();
  await expect(line).not.toHaveAttribute("data-marked");
  await row.getByRole("link").focus();
  await expect(line).toHaveAttribute("data-marked");
  await page.locator("#treaty-lifelines .live").hover();
  await expect(page.locator("#treaty-lifelines .live")).toHaveAttribute("data-awake", "true");
  await page.locator("#treaty-lifelines .canvas g[data-agreement='abm-treaty-1972'] text").hover();
  await expect(row).toHaveAttribute("data-marked");
});

test("the lines are scrubbed by the year and lead to their pages", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/en/charts/treaty-lifelines/");
  await page.locator(".live").hover();
  const chart = page.getByRole("slider");
  await chart.focus();
  await page.keyboard.press("End");
  const now = (await chart.getAttribute("aria-valuetext")) ?? "";
  expect(now).toMatch(/^31 May 2026: \d+ of \d+ in force/);
  await page.keyboard.press("ArrowLeft");
  await expect(chart).toHaveAttribute("aria-valuetext", /^31 December 2025/);
  await page.keyboard.press("ArrowDown");
  await expect(chart).toHaveAttribute("aria-valuetext", /^SALT I Interim Agreement\. Signed 26 May 1972/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/treaties/salt-1-interim-agreement-1972/");
});

test("a drawing that sleeps leads to the page of the line that is pressed", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1200 });
  await page.route("**/files/en/treaty-lifelines.json", (route) => route.abort());
  await open(page, "/en/treaties/");
  await page.locator(".drawing:visible g[data-agreement='abm-treaty-1972'] text").click();
  await expect(page).toHaveURL("/en/treaties/abm-treaty-1972/");
});

test("what is shown is copied, and downloaded under its own name", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/en/treaties/?decade=1970s&field=strategic&sort=-signed");
  const wanted = await page
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-agreement")));
  expect(wanted.length).toBeGreaterThan(3);
  const copied = async (format: string) => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.locator(".take .menu > summary").first().click();
    await page.locator(`[data-copy='${format}']`).click();
    await expect(page.locator(".take-said")).toContainText(`${wanted.length} rows copied`);
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).not.toBe("");
    await page.keyboard.press("Escape");
    return read();
  };
  const ids = (text: string, separator: string) =>
    text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(separator)[0]);
  expect(ids(await copied("tsv"), "\t")).toEqual(wanted);
  expect(ids(await copied("csv"), ",")).toEqual(wanted);
  expect(
    (await copied("markdown"))
      .split("\n")
      .slice(2)
      .map((line) => line.split(" | ")[0]),
  ).toEqual(wanted.map((id) => `| ${id}`));
  const { version } = JSON.parse(readFileSync("data/datapackage.json", "utf8"));
  for (const format of ["csv", "xlsx", "json"]) {
    await page.locator(".take .menu > summary").last().click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`[data-download='${format}']`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`treaties_filtered_1970s_v${version}.${format}`);
    const bytes = readFileSync(await download.path());
    if (format === "csv") {
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(ids(bytes.toString("utf8"), ",")).toEqual(wanted);
    }
    if (format === "json")
      expect(JSON.parse(bytes.toString("utf8")).map(({ id }: { id: string }) => id)).toEqual(wanted);
    if (format === "xlsx") expect(bytes.subarray(0, 2).toString()).toBe("PK");
    await page.keyboard.press("Escape");
  }
  await page.locator(".take .menu > summary").last().click();
  const everything = page.locator(".take .menu-panel a");
  await expect(everything).toHaveCount(3);
  await expect(everything.first()).toHaveAttribute("download", `treaties_all_v${version}.csv`);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`the whole table, the decades and the files are there, ${locale}`, async ({ page, request }) => {
      await page.goto(`/${locale}/treaties/`);
      await expect(page.locator("tbody tr:visible")).toHaveCount(countedRows(locale).length);
      await expect(page.locator("[data-chip]").first()).toBeHidden();
      await expect(page.locator("[data-query]")).toBeHidden();
      const decades = page.locator(".decade-links a:visible");
      expect(await decades.count()).toBeGreaterThan(10);
      await page.locator(".take .menu > summary").last().click();
      for (const link of await page.locator(".take .menu-panel a").all()) {
        await expect(link).toBeVisible();
        const response = await request.get((await link.getAttribute("href")) ?? "");
        expect(response.status()).toBe(200);
      }
      await decades.first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/treaties/decade/`));
      await expect(page.locator("tbody tr").first()).toBeVisible();
    });
});
