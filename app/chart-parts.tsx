import { ChartFigure, type ChartFigureProps, type Drawings } from "@/components/chart/chart-figure";
import type { LiveWords } from "@/components/chart/live/live-chart";
import { figuresNote, figuresOf, zoomable } from "@/lib/chart/kinds";
import { type ChartId, specOf } from "@/lib/chart/registry";
import { mapShapes, type PageShape } from "@/lib/chart/shapes";
import type { ChartSpec } from "@/lib/chart/spec";
import { loadDataset } from "@/lib/dataset/dataset";
import { fileAddress, pictureFormats } from "@/lib/output/addresses";
import { chartFormatNames } from "@/lib/output/format/chart-formats";
import { type PageDrawing, readDrawing } from "@/lib/output/picture/drawings";
import { toHref } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** The drawing of a chart at each of a page's sizes. */
export const drawingsOf = (locale: Locale, drawing: (shape: PageShape) => PageDrawing): Drawings =>
  mapShapes((shape) => readDrawing(locale, drawing(shape)));

/** The decades that a stretch of time touches, by their first years. */
function decadesOf([from, to]: readonly [number, number]): readonly number[] {
  const [first, last] = [from, to - 1].map((day) => Math.floor(toCivil(day).year / 10) * 10);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / 10 + 1 }, (_, index) => first + index * 10);
}

function liveWords(spec: ChartSpec): LiveWords {
  const { live } = messagesOf(spec.locale).charts;
  const domain = zoomable(spec);
  const { reading, close, failed, zoom, from, to, all, reset } = live;
  return {
    reading,
    close,
    hint: live.hints[spec.kind],
    failed,
    zoom,
    from,
    to,
    all,
    reset,
    decades: domain === null ? [] : decadesOf(domain).map((year) => ({ year, label: live.decade(year) })),
  };
}

type LiveOptions = {
  readonly start?: readonly [number, number];
  readonly wakes?: ChartFigureProps["live"]["wakes"];
};

/** What wakes a chart in the page. `start` is the stretch of time that it shows at first. */
export function liveOf(
  spec: ChartSpec,
  id: ChartId,
  { start, wakes = "when-idle" }: LiveOptions = {},
): ChartFigureProps["live"] {
  const domain = zoomable(spec);
  return {
    address: toHref(fileAddress(spec.locale, `${id}.json`)),
    label: messagesOf(spec.locale).charts[id].name,
    kind: spec.kind,
    words: liveWords(spec),
    wakes,
    months: domain === null ? null : { locale: spec.locale, from: domain[0], to: domain[1] },
    start: domain === null ? null : (start ?? domain),
  };
}

/** The files of a chart as links; the page of the chart itself where `withPage` asks for it. */
export function linksOf(locale: Locale, id: ChartId, withPage: boolean): ChartFigureProps["links"] {
  const { fileNames, page } = messagesOf(locale).charts;
  const files = ([...pictureFormats, ...chartFormatNames] as const).map((format) => ({
    href: toHref(fileAddress(locale, `${id}.${format}`)),
    label: fileNames[format],
    download: true,
  }));
  return withPage
    ? [{ href: toHref(`${locale}/charts/${id}/`), label: page, download: false }, ...files]
    : files;
}

type Props = {
  readonly locale: Locale;
  readonly id: ChartId;
  readonly level: 1 | 2;
  readonly withPage: boolean;
  readonly wakes?: ChartFigureProps["live"]["wakes"];
};

/** A chart of the registry in a page. */
export function RegistryChart({ locale, id, level, withPage, wakes = "when-idle" }: Props) {
  const spec = specOf(loadDataset(), id, locale);
  const words = messagesOf(locale);
  const { charts } = words;
  return (
    <ChartFigure
      id={id}
      kind={spec.kind}
      title={level === 1 ? spec.title : charts[id].name}
      subtitle={spec.subtitle}
      alt={spec.alt}
      drawings={drawingsOf(locale, (shape) => ({ of: "chart", chart: id, shape }))}
      live={liveOf(spec, id, { wakes })}
      source={charts.sourceLine(spec)}
      links={linksOf(locale, id, withPage)}
      table={
        withPage
          ? null
          : {
              label: charts.tables[spec.kind],
              note: figuresNote(spec, words),
              spec: figuresOf(spec, words),
            }
      }
      level={level}
    />
  );
}
