import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { loadDataset } from "@/lib/dataset/dataset";
import { publishedNames } from "@/lib/dataset/published";
import { tableNames } from "@/lib/dataset/tables";
import { worksPages } from "@/lib/page/works-pages";
import { formatNumber } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { expect, test } from "./site";

const descriptor = z.object({ version: z.string(), resources: z.array(z.object({ name: z.string() })) });
const { version } = descriptor.parse(JSON.parse(readFileSync("data/datapackage.json", "utf8")));
const rowsOf = (name: string) =>
  z.array(z.unknown()).parse(JSON.parse(readFileSync(`out/files/data/${name}.json`, "utf8"))).length;

for (const name of tableNames)
  test(`the file that readers get is the file that is edited: ${name}`, async ({ request }) => {
    const response = await request.get(`/files/data/${name}.csv`);
    expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    expect((await response.body()).equals(readFileSync(`data/${name}.csv`))).toBe(true);
  });

test("workbooks, archive and citations say what they are", async ({ request }) => {
  const types = {
    "events.xlsx": "spreadsheetml",
    [`detente-${version}.zip`]: "application/zip",
    "citation.bib": "bibtex",
    "citation.ris": "research-info",
    "datapackage.json": "application/json",
    "README.md": "text/markdown",
  };
  for (const [name, type] of Object.entries(types))
    expect((await request.get(`/files/data/${name}`)).headers()["content-type"], name).toContain(type);
});

test("the archive holds the same bytes, and its checksums hold", async ({ request }) => {
  const files = unzipSync(await (await request.get(`/files/data/detente-${version}.zip`)).body());
  for (const name of tableNames)
    expect(
      Buffer.from(files[`detente-${version}/${name}.csv`] ?? []).equals(readFileSync(`data/${name}.csv`)),
    ).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  try {
    for (const [path, bytes] of Object.entries(files)) {
      const file = path.split("/").slice(1).join("/");
      if (file.includes("/")) continue;
      writeFileSync(join(folder, file), bytes);
    }
    const lines = strFromU8(files[`detente-${version}/SHA256SUMS`] ?? new Uint8Array()).split("\n");
    writeFileSync(join(folder, "flat"), `${lines.filter((line) => !line.includes("schemas/")).join("\n")}`);
    if (process.platform === "linux")
      expect(execFileSync("sha256sum", ["-c", "flat"], { cwd: folder, encoding: "utf8" })).toContain(
        "events.csv: OK",
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

for (const locale of locales) {
  test(`every table is listed with its rows, columns and sizes, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/data/`);
    for (const name of publishedNames) {
      const row = page
        .locator(".file-table tbody tr")
        .filter({ has: page.getByRole("link", { name, exact: true }) });
      await expect(row.locator("td").first()).toHaveText(formatNumber(locale, rowsOf(name)));
      const [header = ""] = readFileSync(`out/files/data/${name}.csv`, "utf8").split("\n");
      await expect(row.locator("td").nth(1)).toHaveText(String(header.split(",").length));
      await expect(row.locator("a[download]")).toHaveCount(4);
    }
  });

  test(`a table's codebook and first rows open, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/data/`);
    const details = page.locator("#table-events");
    await details.locator("summary").click();
    await expect(details.locator("table").first()).toContainText("goldstein");
    await expect(details.locator(".preview tbody tr")).toHaveCount(4);
    await expect(details.locator(".preview tbody tr").first()).toContainText(
      (readFileSync("data/events.csv", "utf8").split("\n")[1] ?? "").split(",")[0] ?? "no first row",
    );
  });

  test(`the seed page sets article and other sources side by side, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/seed/`);
    const differs = readFileSync("data/seed-coverage.csv", "utf8")
      .split("\n")
      .filter((line) => /,differs,/.test(line)).length;
    expect(differs).toBeGreaterThanOrEqual(24);
    await expect(page.locator(".seed-differences > li")).toHaveCount(differs);
    await expect(page.locator(".seed-table tbody tr")).toHaveCount(rowsOf("seed-coverage"));
    await page.locator(".seed-table a[href^='#differs-']").first().click();
    await expect(page).toHaveURL(/#differs-/);
  });

  test(`the bibliography lists every work, and what rests on it, ${locale}`, async ({ page }) => {
    let works = 0;
    for (const { path } of worksPages(loadDataset(), locale)) {
      await page.goto(`/${locale}/${path}`);
      works += await page.locator(".works > li").count();
    }
    expect(works).toBe(rowsOf("sources"));
    await page.goto(`/${locale}/sources/dataset/`);
    const scale = page.locator("#gdelt-cameo-lookups");
    await scale.locator("summary").click();
    await expect(scale.getByRole("link", { name: "CAMEO" })).toBeVisible();
  });
}

test("search engines for data find the dataset in the words of schema.org", async ({ page }) => {
  await page.goto("/en/data/");
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const json = z
    .looseObject({
      "@type": z.literal("Dataset"),
      name: z.string(),
      license: z.url(),
      version: z.string(),
      distribution: z.array(z.object({ contentUrl: z.url() })),
    })
    .parse(JSON.parse(text ?? ""));
  expect(json.version).toBe(version);
  expect(json.distribution.length).toBe(1 + 2 * publishedNames.length);
});

test("the lines for JavaScript read the events in a page of any site", async ({ page, baseURL }) => {
  await page.goto("/en/data/");
  const code = await page.locator('[aria-labelledby="use-javascript"] code').textContent();
  const line = (code ?? "")
    .replace("http://127.0.0.1:3000", baseURL ?? "")
    .replace(/^const events = await /, "");
  const count = await page.evaluate(`${line.replace(/;$/, "")}.then((rows) => rows.length)`);
  expect(count).toBe(rowsOf("events"));
});
