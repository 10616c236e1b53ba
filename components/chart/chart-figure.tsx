import { Markup } from "@/components/page/markup";
import { DataTable } from "@/components/table/data-table";
import type { FigureTable } from "@/lib/chart/figure-table";
import { type PageShape, pageShapes } from "@/lib/chart/shapes";
import type { ChartKind } from "@/lib/chart/spec";
import { described } from "./described";
import { LiveChart, type LiveChartProps } from "./live/live-chart";

export type Drawings = Readonly<Record<PageShape, string>>;

export type ChartFigureProps = {
  readonly id: string;
  /** The kind of chart, by which its box has its proportions. */
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  /** Markup of the drawings, made at build from the same component that the reader's browser runs. */
  readonly drawings: Drawings;
  readonly live: Omit<LiveChartProps, "children">;
  readonly source: string;
  readonly links: readonly { readonly href: string; readonly label: string; readonly download: boolean }[];
  readonly table: { readonly label: string; readonly note: string; readonly spec: FigureTable } | null;
  /** The level of the heading in the page. */
  readonly level: 1 | 2;
};

/** A chart in a page: its finding, the drawing that wakes, where it comes from, what can be taken, and its figures. */
export function ChartFigure({
  id,
  kind,
  title,
  subtitle,
  alt,
  drawings,
  live,
  source,
  links,
  table,
  level,
}: ChartFigureProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <figure className="chart" id={id}>
      <figcaption>
        <Heading>{title}</Heading>
        <p className="chart-subtitle">{subtitle}</p>
      </figcaption>
      <LiveChart {...live}>
        {pageShapes.map((shape) => (
          <Markup
            key={shape}
            className={`canvas ${kind} drawing ${shape}`}
            html={described(drawings[shape], alt)}
          />
        ))}
      </LiveChart>
      <div className="chart-foot">
        <p>{source}</p>
        <ul>
          {links.map(({ href, label, download }) => (
            <li key={href}>
              <a href={href} download={download || undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {table === null ? null : (
        <details className="chart-table">
          <summary>{table.label}</summary>
          <p>{table.note}</p>
          <DataTable spec={table.spec} />
        </details>
      )}
    </figure>
  );
}
