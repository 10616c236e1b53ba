import { type Box, type PictureShape, pictureShapes } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { balanceText, wrapText } from "@/lib/look/text-width";
import { languages, type Script } from "@/lib/text/language";

const margin = 30;

/** Families by script: the Latin face first, so that figures look the same in every language. */
const families = {
  latin: {
    sans: "'Source Sans 3', 'Noto Sans JP', sans-serif",
    serif: "'Source Serif 4', 'Noto Serif JP', serif",
  },
  japanese: {
    sans: "'Source Sans 3', 'Noto Sans JP', sans-serif",
    serif: "'Noto Sans JP', sans-serif",
  },
} as const satisfies Record<Script, { readonly sans: string; readonly serif: string }>;

/** What a picture says around its chart, and where the chart goes: in pixels of the drawing. */
export type PicturePlan = {
  readonly titleLines: readonly string[];
  readonly titleSize: number;
  readonly subtitleLines: readonly string[];
  readonly textSize: number;
  readonly footLines: readonly string[];
  readonly chart: Box;
};

/** The address that a picture shows: without the scheme, as people type it. */
const shownAddress = (origin: string | null, path: string) =>
  origin === null ? null : `${origin.replace(/^https?:\/\//, "")}/${path}`;

/** Plans the words around a chart: title, measure, then the chart, then source, coverage and address. */
export function planPicture(spec: ChartSpec, shape: PictureShape, origin: string | null): PicturePlan {
  const { width, height } = pictureShapes[shape];
  const titleSize = width < 700 ? 27 : 29;
  const textSize = 14;
  const footSize = 11.5;
  const inner = width - 2 * margin;
  const titleLines = balanceText(spec.title, inner, titleSize, "serif-600");
  const subtitleLines = balanceText(spec.subtitle, inner, textSize, "sans-400");
  const foot = [spec.source, spec.coverage, shownAddress(origin, spec.path)]
    .filter((part) => part !== null)
    .join(" · ");
  const footLines = wrapText(foot, inner, footSize, "sans-400");
  const top = margin - 8 + titleLines.length * titleSize * 1.2 + subtitleLines.length * textSize * 1.4 + 10;
  const bottom = footLines.length * footSize * 1.4 + margin / 2 + 6;
  return {
    titleLines,
    titleSize,
    subtitleLines,
    textSize,
    footLines,
    chart: {
      x: margin - 8,
      y: Math.round(top),
      width: width - 2 * margin + 16,
      height: Math.floor(height - top - bottom),
    },
  };
}

const escapeXml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly family: string;
  readonly weight: number;
  readonly role: "ink" | "soft";
};

const textLines = (
  lines: readonly string[],
  top: number,
  { size, leading, family, weight, role }: TextStyle,
) =>
  lines
    .map(
      (line, index) =>
        `<text x="${margin}" y="${(top + size + index * size * leading).toFixed(1)}" font-size="${size}" font-weight="${weight}" font-family="${family}" fill="${paint(role)}">${escapeXml(line)}</text>`,
    )
    .join("");

/** A chart's drawing framed for a slide or a document: it says what it shows, from what, and where it lives. */
export function framePicture(
  spec: ChartSpec,
  drawing: string,
  options: { readonly shape: PictureShape; readonly plan: PicturePlan; readonly ground: boolean },
): string {
  const { shape, plan, ground } = options;
  const { width, height } = pictureShapes[shape];
  const { sans, serif } = families[languages[spec.locale].script];
  const titleTop = margin - 8;
  const subtitleTop = titleTop + plan.titleLines.length * plan.titleSize * 1.2 + 4;
  const inner = drawing
    .replace("<svg ", `<svg x="${plan.chart.x}" y="${plan.chart.y}" `)
    .replace(' xmlns="http://www.w3.org/2000/svg"', "");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${sans}" lang="${spec.locale}" role="img">`,
    `<title>${escapeXml(spec.title)}</title><desc>${escapeXml(`${spec.alt} ${spec.source}. ${spec.coverage}.`)}</desc>`,
    ground ? `<rect width="${width}" height="${height}" fill="${paint("paper")}"/>` : "",
    textLines(plan.titleLines, titleTop, {
      size: plan.titleSize,
      leading: 1.2,
      family: serif,
      weight: 600,
      role: "ink",
    }),
    textLines(plan.subtitleLines, subtitleTop, {
      size: plan.textSize,
      leading: 1.4,
      family: sans,
      weight: 400,
      role: "soft",
    }),
    inner,
    textLines(plan.footLines, plan.chart.y + plan.chart.height + 4, {
      size: 11.5,
      leading: 1.4,
      family: sans,
      weight: 400,
      role: "soft",
    }),
    "</svg>",
  ].join("");
}
