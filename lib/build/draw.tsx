import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ChartView } from "@/components/chart/chart-view";
import { type ChartId, chartIds, specOf } from "@/lib/chart/registry";
import {
  mastheadShape,
  type PageShape,
  type PictureShape,
  pageShapes,
  pictureShapes,
} from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { loadDataset } from "@/lib/dataset/dataset";
import { phaseWindow } from "@/lib/domain/phases";
import { pictureName, pictures } from "@/lib/output/addresses";
import { drawingPath, drawnFolder, type PageDrawing } from "@/lib/output/drawings";
import { paintTheme } from "@/lib/output/paint-theme";
import { framePicture, planPicture } from "@/lib/output/picture";
import { toPng } from "@/lib/output/rasterise";
import { siteOrigin } from "@/lib/output/site-address";
import { type Locale, locales } from "@/lib/text/locales";
import { drawSvg } from "./drawing-room";
import { fontFaces, fontPath } from "./measure-fonts";
import { hashFiles } from "./stale";

/**
 * The drawing step: every chart, drawn once by the component that the browser uses, for the pages, and framed for the
 * picture files. A drawing whose spec and whose code are unchanged is kept.
 */
const folder = drawnFolder();
const indexFile = join(folder, "index.json");
const code = hashFiles([
  "components/chart",
  "lib/chart",
  "lib/look",
  "lib/output",
  "lib/text/format.ts",
  "lib/build/drawing-room.tsx",
  "lib/build/draw.tsx",
  "package-lock.json",
]);

const readIndex = (): Readonly<Record<string, string>> =>
  existsSync(indexFile) ? JSON.parse(readFileSync(indexFile, "utf8")) : {};

const before = readIndex();
const now: Record<string, string> = {};
let drawn = 0;

/** Writes what `make` returns to a path, unless the same was written there before. */
function keep(path: string, ingredients: string, make: () => string | Buffer) {
  const key = createHash("sha256").update(code).update(ingredients).digest("hex");
  now[path] = key;
  const file = join(folder, path);
  if (before[path] === key && existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, make());
  drawn++;
}

const fonts = fontFaces.map(fontPath);

function drawPage(locale: Locale, spec: ChartSpec, drawing: PageDrawing, zoom?: readonly [number, number]) {
  const path = drawingPath(locale, drawing);
  const size = drawing.of === "masthead" ? mastheadShape : pageShapes[drawing.shape];
  const uid = path.replace(/^pages\/|\.svg$/g, "").replace(/\W/g, "-");
  keep(path, JSON.stringify([spec, size, zoom]), () =>
    drawSvg(<ChartView spec={spec} size={size} zoom={zoom} uid="c" bare={drawing.of === "masthead"} />, uid),
  );
}

/** The framed drawing of a shape, with its colours still as roles: made at most once, and only if a picture needs it. */
function framedOf(spec: ChartSpec, shape: PictureShape) {
  const plan = planPicture(spec, shape, siteOrigin());
  let chart: string | undefined;
  return (ground: boolean) => {
    chart ??= drawSvg(<ChartView spec={spec} size={plan.chart} uid="c" />, `${spec.id}-${shape}`);
    return framePicture(spec, chart, { shape, plan, ground });
  };
}

function drawPictures(locale: Locale, id: ChartId, spec: ChartSpec) {
  const frames = new Map<PictureShape, ReturnType<typeof framedOf>>();
  for (const picture of pictures) {
    const { shape, theme, transparent, double, format } = picture;
    const frame = frames.get(shape) ?? framedOf(spec, shape);
    frames.set(shape, frame);
    keep(`files/${locale}/${pictureName(id, picture)}`, JSON.stringify([spec, picture, siteOrigin()]), () => {
      const svg = paintTheme(frame(!transparent), theme);
      return format === "svg" ? svg : toPng(svg, pictureShapes[shape].scale * (double ? 2 : 1), fonts);
    });
  }
}

const shapes = Object.keys(pageShapes).filter((shape): shape is PageShape =>
  Object.hasOwn(pageShapes, shape),
);

const dataset = loadDataset();
for (const locale of locales) {
  for (const id of chartIds) {
    const spec = specOf(dataset, id, locale);
    for (const shape of shapes) drawPage(locale, spec, { of: "chart", chart: id, shape });
    drawPictures(locale, id, spec);
  }
  drawPage(locale, specOf(dataset, "stripes", locale), { of: "masthead" });
  const temperature = specOf(dataset, "temperature", locale);
  for (const phase of dataset.phases)
    for (const shape of shapes)
      drawPage(locale, temperature, { of: "phase", phase: phase.id, shape }, phaseWindow(phase, dataset));
}
for (const path of Object.keys(before))
  if (now[path] === undefined) rmSync(join(folder, path), { force: true });
writeFileSync(indexFile, JSON.stringify(now));
console.log(`Drawn: ${drawn} of ${Object.keys(now).length} drawings and pictures; the rest is unchanged.`);
