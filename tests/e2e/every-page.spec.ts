import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { filesBelow } from "@/lib/build/stale";
import { expect, test } from "./site";

const pages = filesBelow("out")
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.replace(/^out\//, "").replace(/index\.html$/, "")}`);

/** One page of each kind and language: what is the same for all phases and agreements is looked at once or twice. */
const kinds = pages.filter((path) => {
  if (path.includes("/phases/")) return /phases\/(reset\/|war-and-rupture\/)?$/.test(path);
  if (path.includes("/sources/")) return /en\/sources\/(dataset\/)?$|ja\/sources\/secondary\/$/.test(path);
  if (path.includes("/treaties/decade/")) return path.endsWith("/1970s/");
  if (path.includes("/treaties/"))
    return /treaties\/(new-start-2010\/|un-charter-1945\/|ctx-warsaw-pact-1955\/)?$/.test(path);
  return true;
});

for (const path of kinds)
  test(`is quiet, keeps to itself and never scrolls sideways: ${path}`, async ({
    page,
    baseURL,
    context,
  }) => {
    const noise: string[] = [];
    page.on("console", (message) => message.type() === "error" && noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(String(error)));
    page.on("request", (request) => {
      if (baseURL !== undefined && !request.url().startsWith(baseURL) && !request.url().startsWith("data:"))
        noise.push(request.url());
    });
    const tryWidths = async () => {
      for (const width of [320, 390, 800, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        // Asked again until it holds: a living chart takes a moment to fit itself to a new width.
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`)
          .toBeLessThanOrEqual(0);
      }
    };
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    await tryWidths();
    const live = page.locator(".live");
    if ((await live.count()) > 0) {
      await live.first().hover();
      await expect(live.first()).toHaveAttribute("data-awake", "true");
      await tryWidths();
    }
    await page.waitForLoadState("networkidle");
    expect(noise).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => key !== "theme" && key !== "language")).toEqual([]);
  });

test("every page has a policy that allows its own scripts by their hashes and no others", () => {
  expect(pages.length).toBeGreaterThan(600);
  for (const path of pages) {
    const html = readFileSync(`out${path}index.html`, "utf8");
    const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts).toContain("'self'");
    expect(scripts).not.toContain("unsafe");
    for (const [, script = ""] of html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g))
      expect(scripts).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/ on[a-z]+="/);
  }
});

test("pages and files answer with their headers", async ({ request }) => {
  const page = (await request.get("/en/")).headers();
  expect(page["x-content-type-options"]).toBe("nosniff");
  expect(page["content-security-policy"]).toContain("frame-ancestors");
  expect(page["content-encoding"]).toBe("br");
  const types = {
    svg: "image/svg+xml",
    png: "image/png",
    csv: "text/csv",
    json: "application/json",
  };
  for (const [ending, type] of Object.entries(types)) {
    const response = await request.get(`/files/en/temperature.${ending}`);
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toContain(type);
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
  }
  const script =
    /src="(\/_next\/static\/[^"]+\.js)"/.exec(readFileSync("out/en/index.html", "utf8"))?.[1] ?? "";
  expect((await request.get(script)).headers()["cache-control"]).toContain("immutable");
});

test("every link to a file or page of the site leads somewhere", async ({ request }) => {
  const links = new Set<string>();
  for (const path of pages)
    for (const [, href = ""] of readFileSync(`out${path}index.html`, "utf8").matchAll(
      /<a [^>]*?href="(\/[^"#]*)"/g,
    ))
      links.add(href);
  expect(links.size).toBeGreaterThan(600);
  for (const href of links) expect((await request.head(href)).status(), href).toBe(200);
});

const brotli = (path: string) => statSync(`out${path}.br`).size;
const kilobyte = 1000;

/** Scripts in all before and after a chart wakes, and the page itself, compressed, in kilobytes. */
const budgets = [
  { path: "/en/", idle: 140, awake: 235, html: 60 },
  { path: "/ja/charts/temperature/", idle: 140, awake: 235, html: 60 },
  { path: "/en/charts/stripes/", idle: 140, awake: 235, html: 60 },
  { path: "/en/charts/treaties-in-force/", idle: 140, awake: 235, html: 60 },
  { path: "/ja/charts/treaty-lifelines/", idle: 140, awake: 235, html: 60 },
  { path: "/ja/phases/reset/", idle: 140, awake: 235, html: 60 },
  // Every state that the index takes and every pair of months that it is held against, with their works.
  { path: "/en/method/", idle: 140, awake: 235, html: 90 },
  // The table and its rows: its charts are drawings until somebody turns to them.
  { path: "/en/treaties/", idle: 160, awake: 265, html: 100 },
  { path: "/ja/treaties/", idle: 160, awake: 265, html: 100 },
  { path: "/en/treaties/new-start-2010/", idle: 130, awake: 130, html: 30 },
  { path: "/ja/treaties/decade/1970s/", idle: 130, awake: 130, html: 30 },
  { path: "/en/data/", idle: 130, awake: 130, html: 60 },
  { path: "/ja/seed/", idle: 130, awake: 130, html: 60 },
  // Up to 800 works, with every record that rests on them.
  { path: "/en/sources/", idle: 130, awake: 130, html: 100 },
  { path: "/ja/sources/secondary/", idle: 130, awake: 130, html: 100 },
];

for (const { path, idle, awake, html } of budgets)
  test(`loads no more than its budget: ${path}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const scripts: string[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith(".js")) scripts.push(pathname);
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const weight = () => scripts.reduce((sum, script) => sum + brotli(script), 0);
    expect(weight()).toBeLessThanOrEqual(idle * kilobyte);
    const live = page.locator(".live");
    if ((await live.count()) > 0) {
      await live.first().hover();
      await expect(live.first()).toHaveAttribute("data-awake", "true");
    }
    expect(weight()).toBeLessThanOrEqual(awake * kilobyte);
    expect(brotli(`${path}index.html`)).toBeLessThanOrEqual(html * kilobyte);
  });

test("nothing moves while a chart wakes", async ({ page }) => {
  // The chart sleeps until the page stands in its own fonts; what moves is counted from then on.
  await page.addInitScript(() => {
    const wait = window.requestIdleCallback;
    window.requestIdleCallback = (wake) => {
      document.fonts.ready.then(() =>
        requestAnimationFrame(() => {
          Object.assign(window, { moved: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if ("value" in entry && typeof entry.value === "number")
                Object.assign(window, { moved: Reflect.get(window, "moved") + entry.value });
          }).observe({ type: "layout-shift" });
          wait(wake);
        }),
      );
      return 0;
    };
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en/charts/temperature/");
    await expect(page.locator(".live")).toHaveAttribute("data-awake", "true", { timeout: 15_000 });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.evaluate(() => Reflect.get(window, "moved"))).toBe(0);
  }
});
