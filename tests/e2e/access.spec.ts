import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { expect, test } from "./site";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const report = z.object({
  violations: z.array(
    z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()) })) }),
  ),
});

const pages = [
  "/",
  "/en/",
  "/ja/",
  "/en/charts/",
  "/en/charts/temperature/",
  "/ja/charts/stripes/",
  "/ja/phases/",
  "/en/phases/high-detente/",
  "/ja/method/",
  "/en/method/?form=net-cooperation",
  "/en/data/",
  "/ja/data/",
  "/en/seed/",
  "/ja/sources/dataset/",
  "/en/charts/treaties-in-force/",
  "/ja/charts/treaty-lifelines/",
  "/en/treaties/",
  "/ja/treaties/?decade=1970s&field=strategic&sort=-signed,title&open=salt-1-interim-agreement-1972",
  "/en/treaties/?q=nothing-is-called-this",
  "/en/treaties/inf-treaty-1987/",
  "/ja/treaties/new-start-2010/",
  "/ja/treaties/decade/1970s/",
];

/** What a scheme changes are colours: the dark one is asked about these alone. */
const schemes = [
  { colorScheme: "light", rules: {} },
  {
    colorScheme: "dark",
    rules: { runOnly: ["color-contrast", "link-in-text-block"] },
  },
] as const;

for (const path of pages)
  test(`axe finds nothing to object to, light or dark: ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    const live = page.locator(".live");
    if ((await live.count()) > 0) {
      await live.first().hover();
      await expect(live.first()).toHaveAttribute("data-awake", "true");
    }
    await page.evaluate(axe);
    for (const { colorScheme, rules } of schemes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = report.parse(
        await page.evaluate(`axe.run(${JSON.stringify({ ...rules, resultTypes: ["violations"] })})`),
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
        colorScheme,
      ).toEqual([]);
    }
  });

test("everything can be reached and used with the keyboard alone", async ({ page }) => {
  await page.goto("/en/");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.locator(".live").first().hover();
  await expect(page.locator(".live").first()).toHaveAttribute("data-awake", "true");
  const reached = new Set<string>();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    reached.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName ?? "",
      ),
    );
  }
  expect([...reached]).toEqual(expect.arrayContaining(["slider", "INPUT", "BUTTON", "A", "SUMMARY"]));
});

test("the chart has its colours from the system where the reader wants that", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/en/charts/temperature/");
  const text = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color);
  // Asked again until it holds: the drawing may give way to the living chart in between.
  await expect(page.locator(".canvas:visible circle").first()).toHaveCSS("stroke", text);
});
