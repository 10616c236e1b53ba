import { ChartView } from "@/components/chart/kinds";
import { chartKinds, pageSizesOf } from "@/lib/chart/kinds";
import { type PhaseStretch, pointsWithin } from "@/lib/chart/kinds/series";
import { type ChartId, chartIds, specOf } from "@/lib/chart/registry";
import {
  mastheadShape,
  type PictureShape,
  pageShapes,
  pictureShapes,
  type Size,
  signatureShape,
} from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
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
import { codeHash } from "./code-of";
import { drawSvg } from "./drawing-room";
import { openKept } from "./kept";
import { fontFaces, fontPath } from "./measure-fonts";

/**
 * The drawing step: every chart, drawn once by the component that the browser uses, for the pages, and framed for the
 * picture files. A drawing whose spec and whose code are unchanged is kept: the code of its own kind, so that a change
 * to one kind draws no other again.
 */
const { keep, finish } = openKept(drawnFolder());

const room = codeHash(["lib/build/drawing-room.tsx"]);
const frame = codeHash(["frame", "paint-theme", "rasterise"].map((name) => `lib/output/picture/${name}.ts`));
const codes = new Map(
  chartKinds.map((kind) => [kind, room + codeHash([`components/chart/${kind}/view.tsx`])]),
);
const codeOf = ({ kind }: ChartSpec) => codes.get(kind);

const fonts = fontFaces.map(fontPath);
const dataset = loadDataset();

type PageOptions = {
  readonly size: Size;
  readonly zoom?: readonly [number, number];
  readonly mark?: number;
  readonly bare?: boolean;
};

function drawPage(spec: ChartSpec, drawing: PageDrawing, options: PageOptions) {
  const { size, zoom, mark, bare } = options;
  const path = drawingPath(spec.locale, drawing);
  const uid = path.replace(/^pages\/|\.svg$/g, "").replace(/\W/g, "-");
  keep(path, [codeOf(spec), spec, options], () =>
    drawSvg(<ChartView spec={spec} size={size} zoom={zoom} mark={mark} uid="c" bare={bare} />, uid),
  );
}

/** The curve around the signature of an agreement. It depends on its own stretch of the curve only, so an event elsewhere does not redraw it. */
function drawSignature(agreement: Agreement) {
  const curve = specOf(dataset, "temperature", "en");
  const zoom = temperatureWindow(dataset, agreement);
  const points = pointsWithin(curve.points, zoom).map((point) => ({ ...point, begins: [], weighs: [] }));
  if (points.every(({ y }) => y === null)) return;
  const cut = { ...curve, points, events: [], phases: phasesWithin(curve.phases, zoom) };
  const mark = countedFirstDay(agreement.signed);
  drawPage(cut, { of: "signature", agreement: agreement.id }, { size: signatureShape, zoom, mark });
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

function drawPictures(id: ChartId, spec: ChartSpec) {
  const frames = new Map<PictureShape, ReturnType<typeof framedOf>>();
  for (const picture of pictures) {
    const { shape, theme, transparent, double, format } = picture;
    const framed = frames.get(shape) ?? framedOf(spec, shape);
    frames.set(shape, framed);
    const path = `files/${spec.locale}/${pictureName(id, picture)}`;
    keep(path, [codeOf(spec), frame, spec, picture, siteOrigin()], () => {
      const svg = paintTheme(framed(!transparent), theme);
      return format === "svg" ? svg : toPng(svg, pictureShapes[shape].scale * (double ? 2 : 1), fonts);
    });
  }
}

function drawLanguage(locale: Locale) {
  for (const id of chartIds) {
    const spec = specOf(dataset, id, locale);
    const sizes = pageSizesOf(spec.kind);
    for (const shape of pageShapes) drawPage(spec, { of: "chart", chart: id, shape }, { size: sizes[shape] });
    drawPictures(id, spec);
  }
  drawPage(specOf(dataset, "stripes", locale), { of: "masthead" }, { size: mastheadShape, bare: true });
  const curve = specOf(dataset, "temperature", locale);
  const sizes = pageSizesOf(curve.kind);
  for (const phase of dataset.phases)
    for (const shape of pageShapes)
      drawPage(
        curve,
        { of: "phase", phase: phase.id, shape },
        { size: sizes[shape], zoom: phaseWindow(phase, dataset) },
      );
}

for (const locale of locales) drawLanguage(locale);
for (const agreement of dataset.agreements) drawSignature(agreement);
const script = bundleScript("components/table/before-paint.ts");
keep(tableScriptPath, [script], () => script);
const { made, all } = finish();
console.log(`Drawn: ${made} of ${all} drawings and pictures; the rest is unchanged.`);
