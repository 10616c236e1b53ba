import { chromium } from "@playwright/test";
import { buildSync } from "esbuild";
import { loadDataset } from "@/lib/dataset/dataset";
import { parseState } from "@/lib/table/engine/address";
import { countsOf } from "@/lib/table/engine/counts";
import { rowsOf, viewOf } from "@/lib/table/engine/view";
import { treatiesTable } from "@/lib/table/tables/treaties";
import { indexFigures } from "./bench-index";
import { serverFigures } from "./bench-server";
import { manyRows } from "./many-rows";

/**
 * `npm run bench`: how long the index takes, how long the table takes to filter and sort, and from an input to the paint
 * that shows it, at a quarter of the machine's speed; and how the server does beside nginx. Figures of a shared machine are noise: compare the columns, not two days.
 */
const sizes = [250, 2_500, 10_000] as const;
const throttle = 4;
const rounds = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { frame, rows } = treatiesTable(loadDataset(), "ja");

/** Milliseconds that a piece of work takes: the median of some rounds, the first of which warms up. */
function timed(work: () => void): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times.slice(1));
}

const searches = {
  "search «戦略»": "?q=戦略",
  "decade and field": "?decade=1970s&field=strategic",
  "sort by two columns": "?sort=-title,signed",
} as const;

function pureFigures(size: number) {
  const many = manyRows(rows, size);
  return Object.entries(searches).map(([name, search]) => {
    const parsed = parseState(frame, search);
    return {
      name: `${name}: rows and counts`,
      ms: timed(() => {
        rowsOf(frame, many, parsed.state);
        viewOf(frame, parsed, { rows: many, counts: countsOf(frame, many, parsed.state) });
      }),
    };
  });
}

/** From an input to the next paint in Chromium, as its Event Timing tells it (in steps of 8 ms). */
async function browserFigures(size: number, script: string) {
  const browser = await chromium.launch({
    ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(`<!doctype html><html lang="ja"><body><main></main></body></html>`);
  await page.evaluate((data) => Object.assign(window, { bench: data }), {
    frame,
    rows: manyRows(rows, size),
  });
  await page.addScriptTag({ content: script });
  await page.waitForSelector("tbody tr");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  const measure = async (name: string, act: () => Promise<void>) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(() => Reflect.get(window, "startWatch")());
      await act();
      await page.waitForTimeout(1_200);
      times.push(await page.evaluate(() => Reflect.get(window, "longest")()));
    }
    return { name: `${name}: input to paint, ${throttle}× throttle`, ms: median(times) };
  };
  const query = page.locator("[data-query]");
  let letters = 0;
  const figures = [
    await measure("a letter in the search", async () => {
      await query.focus();
      await page.keyboard.press(letters++ % 2 === 0 ? "a" : "Backspace");
    }),
    await measure("a decade", () => page.locator("[data-chip='1970s']").click()),
    await measure("a sort", () => page.locator("thead [data-column='title'] button").click()),
  ];
  await browser.close();
  return figures;
}

const { outputFiles } = buildSync({
  entryPoints: ["lib/build/bench-page.tsx"],
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"', "process.env.NEXT_PUBLIC_BASE_PATH": '""' },
});

const say = ({ name, ms }: { readonly name: string; readonly ms: number }) =>
  console.log(`${ms.toFixed(1).padStart(9)} ms  ${name}`);

console.log("\nThe index, as a slider of the method page sets it off");
for (const figure of indexFigures(loadDataset(), timed)) say(figure);

for (const size of sizes) {
  console.log(`\n${size.toLocaleString("en-GB")} rows`);
  const figures = [...pureFigures(size), ...(await browserFigures(size, outputFiles[0]?.text ?? ""))];
  for (const figure of figures) say(figure);
}

await serverFigures();
