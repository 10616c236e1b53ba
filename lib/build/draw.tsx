import { ChartView } from "@/components/chart/kinds";
import { comparisonChart, comparisons } from "@/lib/chart/charts/comparisons";
import { chartKinds, pageSizesOf } from "@/lib/chart/kinds";
import { type PhaseStretch, pointsWithin } from "@/lib/chart/kinds/series";
import { type ChartId, chartIds, specOf } from "@/lib/chart/registry";
import {
  columnShapes,
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
import { languages } from "@/lib/text/language";
import { type Locale, locales } from "@/lib/text/locales";
import { bundleScript } from "./bundle-script";
import { codeHash } from "./code-of";
import { tellFaults } from "./disk.mjs";
import { drawSvg } from "./drawing-room";
import { type Drawing, openKept } from "./kept";
import { fontFaces, fontPath } from "./measure-fonts";
import { drawShare, startOthers } from "./share-out";

/**
 * The drawing step: every chart, drawn once by the component that the browser uses, for the pages, and framed for the
 * picture files. A drawing whose spec and whose code are unchanged is kept: the code of its own kind, so that a change
 * to one kind draws no other again. What is to be drawn is shared out among the processors.
 */
tellFaults();
const others = startOthers(import.meta.filename);

const room = codeHash(["lib/build/drawing-room.tsx"]);
const frame = codeHash(["frame", "paint-theme", "rasterise"].map((name) => `lib/output/picture/${name}.ts`));
const codes = new Map(
  chartKinds.map((kind) => [kind, room + codeHash([`components/chart/${kind}/view.tsx`])]),
);
const codeOf = ({ kind }: ChartSpec) => codes.get(kind);

/** The faces of a language: those of the others are large, and are read anew for every picture. */
const fontsOf = (locale: Locale): readonly string[] =>
  fontFaces
    .filter((face) => languages[locale].script === "japanese" || !face.startsWith("ja-"))
    .map(fontPath);

const dataset = loadDataset();

type PageOptions = {
  readonly size: Size;
  readonly zoom?: readonly [number, number];
  readonly mark?: number;
  readonly bare?: boolean;
};

function pageDrawing(spec: ChartSpec, drawing: PageDrawing, options: PageOptions): Drawing {
  const { size, zoom, mark, bare } = options;
  const path = drawingPath(spec.locale, drawing);
  const uid = path.replace(/^pages\/|\.svg$/g, "").replace(/\W/g, "-");
  return {
    path,
    group: path,
    ingredients: [codeOf(spec), spec, options],
    make: () =>
      drawSvg(<ChartView spec={spec} size={size} zoom={zoom} mark={mark} uid="c" bare={bare} />, uid),
  };
}

/** The curve around the signature of an agreement. It depends on its own stretch of the curve only, so an event elsewhere does not redraw it. */
function signatureDrawing(agreement: Agreement): readonly Drawing[] {
  const curve = specOf(dataset, "temperature", "en");
  const zoom = temperatureWindow(dataset, agreement);
  const points = pointsWithin(curve.points, zoom).map((point) => ({ ...point, begins: [] }));
  if (points.every(({ y }) => y === null)) return [];
  const cut = { ...curve, points, events: [], conditions: [], phases: phasesWithin(curve.phases, zoom) };
  const mark = countedFirstDay(agreement.signed);
  return [
    pageDrawing(cut, { of: "signature", agreement: agreement.id }, { size: signatureShape, zoom, mark }),
  ];
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

function pictureDrawings(id: ChartId, spec: ChartSpec): readonly Drawing[] {
  const frames = new Map<PictureShape, ReturnType<typeof framedOf>>();
  return pictures.map((picture) => {
    const { shape, theme, transparent, double, format } = picture;
    const framed = frames.get(shape) ?? framedOf(spec, shape);
    frames.set(shape, framed);
    return {
      path: `files/${spec.locale}/${pictureName(id, picture)}`,
      group: `${spec.locale}/${id}/${shape}`,
      ingredients: [codeOf(spec), frame, spec, picture, siteOrigin()],
      make: () => {
        const svg = paintTheme(framed(!transparent), theme);
        return format === "svg"
          ? svg
          : toPng(svg, pictureShapes[shape].scale * (double ? 2 : 1), fontsOf(spec.locale));
      },
    };
  });
}

function drawingsIn(locale: Locale): readonly Drawing[] {
  const ofCharts = chartIds.flatMap((id) => {
    const spec = specOf(dataset, id, locale);
    const sizes = pageSizesOf(spec.kind);
    return [
      ...pageShapes.map((shape) =>
        pageDrawing(spec, { of: "chart", chart: id, shape }, { size: sizes[shape] }),
      ),
      ...pictureDrawings(id, spec),
    ];
  });
  const curve = specOf(dataset, "temperature", locale);
  const sizes = pageSizesOf(curve.kind);
  const ofPhases = dataset.phases.flatMap((phase) =>
    pageShapes.map((shape) =>
      pageDrawing(
        curve,
        { of: "phase", phase: phase.id, shape },
        { size: sizes[shape], zoom: phaseWindow(phase, dataset) },
      ),
    ),
  );
  const ofComparisons = comparisons.flatMap((comparison) => {
    const spec = comparisonChart(dataset, comparison, locale);
    return columnShapes.map((shape) =>
      pageDrawing(spec, { of: "comparison", comparison, shape }, { size: sizes[shape] }),
    );
  });
  const masthead = { size: mastheadShape, bare: true };
  return [
    ...ofCharts,
    pageDrawing(specOf(dataset, "stripes", locale), { of: "masthead" }, masthead),
    ...ofPhases,
    ...ofComparisons,
  ];
}

const script = bundleScript("components/table/before-paint.ts");
const drawings = [
  ...locales.flatMap(drawingsIn),
  ...dataset.agreements.flatMap(signatureDrawing),
  { path: tableScriptPath, group: tableScriptPath, ingredients: [script], make: () => script },
];
const kept = openKept(drawnFolder(), drawings);
if (await drawShare(drawings, kept, others)) {
  kept.finish();
  console.log(
    `Drawn: ${kept.stale.length} of ${drawings.length} drawings and pictures; the rest is unchanged.`,
  );
}
