import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ChartView } from "@/components/chart/chart-view";
import { pointsWithin } from "@/lib/chart/points-within";
import { type ChartId, chartIds, specOf } from "@/lib/chart/registry";
import {
  mastheadShape,
  type PageShape,
  type PictureShape,
  pageShapes,
  pageSizeOf,
  pictureShapes,
  type Size,
  signatureShape,
} from "@/lib/chart/shapes";
import type { ChartSpec, PhaseStretch } from "@/lib/chart/spec";
import { loadDataset } from "@/lib/dataset/dataset";
import { phaseWindow } from "@/lib/domain/phases";
import { pictureName, pictures } from "@/lib/output/addresses";
import { drawingPath, drawnFolder, type PageDrawing, tableScriptPath } from "@/lib/output/picture/drawings";
import { framePicture, planPicture } from "@/lib/output/picture/frame";
import { paintTheme } from "@/lib/output/picture/paint-theme";
import { toPng } from "@/lib/output/picture/rasterise";
import { siteOrigin } from "@/lib/output/site-address";
import { temperatureWindow } from "@/lib/page/treaty-context";
import type { Agreement } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { type Locale, locales } from "@/lib/text/locales";
import { bundleScript } from "./bundle-script";
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
  "lib/record",
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

type PageOptions = { readonly zoom?: readonly [number, number]; readonly mark?: number };

function sizeOf(spec: ChartSpec, drawing: PageDrawing): Size {
  if (drawing.of === "masthead") return mastheadShape;
  return drawing.of === "signature" ? signatureShape : pageSizeOf(spec.kind, drawing.shape);
}

function drawPage(locale: Locale, spec: ChartSpec, drawing: PageDrawing, options: PageOptions = {}) {
  const { zoom, mark } = options;
  const path = drawingPath(locale, drawing);
  const size = sizeOf(spec, drawing);
  const uid = path.replace(/^pages\/|\.svg$/g, "").replace(/\W/g, "-");
  keep(path, JSON.stringify([spec, size, zoom, mark]), () =>
    drawSvg(
      <ChartView spec={spec} size={size} zoom={zoom} mark={mark} uid="c" bare={drawing.of === "masthead"} />,
      uid,
    ),
  );
}

/** The curve around the signature of an agreement. It depends on its own stretch of the curve only, so an event elsewhere does not redraw it. */
function drawSignature(spec: ChartSpec, agreement: Agreement) {
  if (spec.kind !== "series") return;
  const zoom = temperatureWindow(dataset, agreement);
  const points = pointsWithin(spec.points, zoom).map((point) => ({ ...point, begins: [], weighs: [] }));
  if (points.every(({ y }) => y === null)) return;
  const cut = { ...spec, points, events: [], phases: phasesWithin(spec.phases, zoom) };
  drawPage(
    spec.locale,
    cut,
    { of: "signature", agreement: agreement.id },
    {
      zoom,
      mark: countedFirstDay(agreement.signed),
    },
  );
}

const phasesWithin = (phases: readonly PhaseStretch[], [from, to]: readonly [number, number]) =>
  phases.flatMap((phase) =>
    phase.to > from && phase.from < to ? [{ ...phase, mean: null, label: "", short: "" }] : [],
  );

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
      drawPage(
        locale,
        temperature,
        { of: "phase", phase: phase.id, shape },
        { zoom: phaseWindow(phase, dataset) },
      );
}
const curve = specOf(dataset, "temperature", "en");
for (const agreement of dataset.agreements) drawSignature(curve, agreement);
keep(
  tableScriptPath,
  hashFiles(["components/table/before-paint.ts", "lib/table", "lib/record", "lib/text"], process.env.BASE_PATH),
  () => bundleScript("components/table/before-paint.ts"),
);
for (const path of Object.keys(before))
  if (now[path] === undefined) rmSync(join(folder, path), { force: true });
writeFileSync(indexFile, JSON.stringify(now));
console.log(`Drawn: ${drawn} of ${Object.keys(now).length} drawings and pictures; the rest is unchanged.`);
