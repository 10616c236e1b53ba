import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Comparison } from "@/lib/chart/charts/comparisons";
import type { ChartId } from "@/lib/chart/registry";
import type { PageShape } from "@/lib/chart/shapes";
import type { Locale } from "@/lib/text/locales";

/** Where the drawing step puts what it draws, and the site reads it. */
export const drawnFolder = (): string => join(process.cwd(), ".cache", "drawn");

/** A drawing for a page: of a chart, of a chart zoomed to a phase, of two curves over each other, of the curve around a signature (without words, so of no language), or the bare strip of the masthead. */
export type PageDrawing =
  | { readonly of: "chart"; readonly chart: ChartId; readonly shape: PageShape }
  | { readonly of: "phase"; readonly phase: string; readonly shape: PageShape }
  | { readonly of: "comparison"; readonly comparison: Comparison; readonly shape: PageShape }
  | { readonly of: "signature"; readonly agreement: string }
  | { readonly of: "masthead" };

/** The path of a page's drawing below `drawnFolder()`. */
export function drawingPath(locale: Locale, drawing: PageDrawing): string {
  switch (drawing.of) {
    case "chart":
      return `pages/${locale}/${drawing.chart}-${drawing.shape}.svg`;
    case "phase":
      return `pages/${locale}/phase-${drawing.phase}-${drawing.shape}.svg`;
    case "comparison":
      return `pages/${locale}/comparison-${drawing.comparison}-${drawing.shape}.svg`;
    case "signature":
      return `pages/signatures/${drawing.agreement}.svg`;
    case "masthead":
      return `pages/${locale}/masthead.svg`;
  }
}

/** A drawing with its colours as CSS variables, to stand in a page. Throws, naming the command, if it was not drawn. */
export function readDrawing(locale: Locale, drawing: PageDrawing): string {
  return readDrawn(drawingPath(locale, drawing)).toString("utf8");
}

/** Where the drawing step puts the script that shows a table's state before the first paint. */
export const tableScriptPath = "scripts/table.js";

/** The script that shows the state of a table before the first paint, to stand in a page. */
export const readTableScript = (): string => readDrawn(tableScriptPath).toString("utf8");

/** A file that was drawn, as bytes. */
export function readDrawn(path: string): Buffer {
  try {
    return readFileSync(join(drawnFolder(), path));
  } catch (error) {
    throw new Error(`The drawing ${path} is missing: run npm run build, which draws before it builds`, {
      cause: error,
    });
  }
}
