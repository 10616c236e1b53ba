import { readFileSync } from "node:fs";
import { z } from "zod";
import { formatHistorical } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { expect, test } from "./site";
import { readRows } from "./treaty-files";

const details = z.object({
  records: z.record(
    z.string(),
    z.object({
      fullName: z.string(),
      provides: z.string(),
      limits: z.array(z.object({ item: z.string(), value: z.string() })),
      ratification: z.array(z.object({ side: z.string(), steps: z.array(z.object({ date: z.string() })) })),
      references: z.array(z.object({ title: z.string() })),
    }),
  ),
});

const escaped = (text: string) =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#x27;");

for (const locale of locales)
  test(`every page of an agreement has what its row and its details have, ${locale}`, () => {
    const { records } = details.parse(
      JSON.parse(readFileSync(`out/files/${locale}/treaties-details.json`, "utf8")),
    );
    const missing: string[] = [];
    for (const row of readRows(locale)) {
      const html = readFileSync(`out/${row.page}index.html`, "utf8").replace(
        /<script[\s\S]*?<\/script>/g,
        "",
      );
      const record = records[row.id];
      const dates = [row.signed, row.in_force_since, row.bound_both, row.suspended_from, row.ended];
      const wanted = [
        row.name,
        row.short_name,
        row.status,
        row.verification,
        row.provides,
        ...(row.place === null ? [] : [row.place]),
        ...dates.flatMap((date) => (date === null ? [] : [formatHistorical(locale, date)])),
        ...(record?.limits.flatMap(({ item, value }) => [item, value]) ?? ["its details"]),
        ...(record?.ratification.flatMap(({ side, steps }) => [side, ...steps.map(({ date }) => date)]) ??
          []),
        ...(record?.references.map(({ title }) => title) ?? []),
      ];
      for (const text of wanted) if (!html.includes(escaped(text))) missing.push(`${row.id}: ${text}`);
    }
    expect(missing).toEqual([]);
  });

test("the page of SALT I tells its life, its limits, its summit, its leaders and what came of it", async ({
  page,
}) => {
  await page.goto("/en/treaties/salt-1-interim-agreement-1972/");
  await expect(page.getByRole("img", { name: /^Life of SALT I Interim Agreement/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Line of the temperature of relations/ })).toBeVisible();
  await expect(page.locator(".limits")).toContainText("1,618");
  await expect(page.locator(".facts.beside")).toContainText("Moscow");
  await expect(page.locator(".facts.beside")).toContainText("Richard Nixon");
  await expect(page.locator(".facts.beside")).toContainText("Leonid Brezhnev");
  await expect(page.locator(".events")).toContainText("SALT");
  await expect(page.locator(".cite")).toContainText("SALT I Interim Agreement");
  await expect(page.locator(".turn a")).toHaveCount(2);
});

test("a chain is drawn and walked from START I to New START", async ({ page }) => {
  await page.goto("/en/treaties/start-1-1991/");
  await expect(page.locator(".chain [aria-current]")).toContainText("START I");
  await page.locator(".chain a", { hasText: "New START" }).first().click();
  await expect(page).toHaveURL("/en/treaties/new-start-2010/");
  await expect(page.locator(".chain a", { hasText: "START I" }).first()).toBeVisible();
});

test("a context row says that it is one", async ({ page }) => {
  await page.goto("/en/treaties/ctx-warsaw-pact-1955/");
  await expect(page.locator(".opening")).toContainText("left out of every count");
});
