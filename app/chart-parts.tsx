import { ChartFigure, type ChartFigureProps, type Drawings } from "@/components/chart/chart-figure";
import type { LiveWords } from "@/components/chart/live/live-chart";
import { type ChartId, specOf } from "@/lib/chart/registry";
import type { ChartSpec } from "@/lib/chart/spec";
import { loadDataset } from "@/lib/dataset/dataset";
import { fileAddress } from "@/lib/output/addresses";
import { type PageDrawing, readDrawing } from "@/lib/output/picture/drawings";
import { tableOf } from "@/lib/table/from-chart";
import { toHref } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** The drawing of a chart at each of a page's sizes. */
export const drawingsOf = (
  locale: Locale,
  drawing: (shape: "wide" | "medium" | "tall") => PageDrawing,
): Drawings => ({
  wide: readDrawing(locale, drawing("wide")),
  medium: readDrawing(locale, drawing("medium")),
  tall: readDrawing(locale, drawing("tall")),
});

function liveWords(spec: ChartSpec): LiveWords {
  const { live } = messagesOf(spec.locale).charts;
  const [from, to] = spec.kind === "series" ? spec.x.domain : [0, -1];
  const first = Math.floor(toCivil(from).year / 10) * 10;
  const decades = [];
  for (let year = first; spec.kind === "series" && year <= toCivil(to - 1).year; year += 10)
    decades.push({ year, label: live.decade(year) });
  return {
    hint: live.hints[spec.kind],
    failed: live.failed,
    zoom: live.zoom,
    from: live.from,
    to: live.to,
    all: live.all,
    reset: live.reset,
    decades,
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
  const domain = spec.kind === "series" ? spec.x.domain : null;
  return {
    address: toHref(fileAddress(spec.locale, `${id}.json`)),
    label: messagesOf(spec.locale).charts[id].name,
    words: liveWords(spec),
    wakes,
    months: domain === null ? null : { locale: spec.locale, from: domain[0], to: domain[1] },
    start: domain === null ? null : (start ?? domain),
  };
}

/** The files of a chart as links; the page of the chart itself where `withPage` asks for it. */
export function linksOf(locale: Locale, id: ChartId, withPage: boolean): ChartFigureProps["links"] {
  const { fileNames, page } = messagesOf(locale).charts;
  const files = (["png", "svg", "csv", "json"] as const).map((format) => ({
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
  const { charts } = messagesOf(locale);
  const months = spec.kind === "series" ? spec.points.length : 0;
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
              note: months > 0 ? charts.tableNote(months) : spec.subtitle,
              spec: tableOf(spec),
            }
      }
      level={level}
    />
  );
}
