import { ComposedChart, YAxis } from "recharts";
import type { IntervalsSpec } from "@/lib/chart/kinds/intervals";
import type { Box } from "@/lib/chart/shapes";
import { paint } from "@/lib/look/roles";
import { truncateText } from "@/lib/look/text-width";
import { marginsOf, TimeAxis, ticksWithin } from "../axes";
import type { ViewProps } from "../drawn-kind";
import { Hatchings } from "../hatching";
import { EndShape, Lifeline } from "../life/lifeline";
import { PlotLayer } from "../plot-layer";
import type { Scale } from "../scale";
import { type IntervalsLayout, intervalsLayout, noHeights } from "./layout";

/** A chart of kind `intervals`: lives as lines on one time axis, grouped and named. */
export function IntervalsView({ spec, size, uid }: ViewProps<IntervalsSpec>) {
  const layout = intervalsLayout(spec, size);
  const { plot, axis, small, compact } = layout;
  const ticks = ticksWithin(spec.locale, spec.x.domain, plot, compact);
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      margin={marginsOf(size, plot, axis, plot.x)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <Hatchings uid={uid} roles={spec.groups.map(({ role }) => role)} />
      <TimeAxis domain={spec.x.domain} ticks={ticks} height={axis} size={small} />
      <YAxis hide type="number" width={0} domain={[...noHeights]} allowDataOverflow />
      <PlotLayer zIndex={1200}>
        {({ scale }) => (
          <>
            <YearRules plot={plot} x={scale.x} places={ticks.map(({ at }) => at)} />
            <GroupNames layout={layout} />
            <Lines spec={spec} layout={layout} x={scale.x} uid={uid} />
            <EndKey layout={layout} />
          </>
        )}
      </PlotLayer>
    </ComposedChart>
  );
}

type Across = { readonly x: Scale["x"] };

function YearRules({ plot, x, places }: Across & { readonly plot: Box; readonly places: readonly number[] }) {
  const d = places.map((at) => `M${x(at).toFixed(1)} ${plot.y}V${plot.y + plot.height}`).join("");
  return <path d={d} stroke={paint("grid")} strokeWidth={0.75} />;
}

/** The names of the groups: at the right edge with a bracket, or as headings on a phone. */
function GroupNames({ layout }: { readonly layout: IntervalsLayout }) {
  const { plot, small, compact, groups } = layout;
  const edge = plot.x + plot.width + 9;
  return (
    <g fontSize={small} fontWeight={500}>
      {groups.map(({ group, top, bottom }) =>
        compact ? (
          <g key={group.id}>
            <rect
              x={4}
              y={(top - small * 1.2).toFixed(1)}
              width={small * 0.8}
              height={small * 0.8}
              fill={paint(group.role)}
            />
            <text
              x={(4 + small * 1.2).toFixed(1)}
              y={(top - small * 0.45).toFixed(1)}
              fill={paint("ink")}
              fontWeight={600}
            >
              {group.label}
            </text>
          </g>
        ) : (
          <g key={group.id}>
            <path
              d={`M${edge} ${(top + 2).toFixed(1)}V${(bottom - 2).toFixed(1)}`}
              stroke={paint(group.role)}
              strokeWidth={2}
            />
            <text x={edge + 8} y={((top + bottom) / 2).toFixed(1)} dy="0.34em" fill={paint("soft")}>
              {group.label}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

type LinesProps = Across & {
  readonly spec: IntervalsSpec;
  readonly layout: IntervalsLayout;
  readonly uid: string;
};

function Lines({ spec, layout, x, uid }: LinesProps) {
  const { plot, rows, rowHeight, text, named, compact } = layout;
  const right = plot.x + plot.width;
  return (
    <g className="lifelines">
      {rows.map(({ row, group, y }) => (
        <g key={row.id} data-agreement={row.id}>
          <rect
            className="mark-ground"
            x={0}
            y={(y - rowHeight / 2).toFixed(1)}
            width={right.toFixed(1)}
            height={rowHeight.toFixed(1)}
            fill="transparent"
          />
          {named ? (
            <text
              x={compact ? 4 : (plot.x - 10).toFixed(1)}
              y={y.toFixed(1)}
              dy="0.34em"
              textAnchor={compact ? "start" : "end"}
              fontSize={text}
              fill={paint("ink")}
            >
              {truncateText(row.label, plot.x - 12, text)}
            </text>
          ) : null}
          <Lifeline
            life={row.life}
            edge={spec.x.domain[1]}
            x={x}
            y={y}
            weight={Math.min(8, rowHeight * 0.5)}
            colour={group.role}
            uid={uid}
          />
        </g>
      ))}
    </g>
  );
}

/** What the shapes at the ends mean, under the axis. */
function EndKey({ layout }: { readonly layout: IntervalsLayout }) {
  const { endings, keySize: size } = layout;
  return (
    <g fontSize={size} className="end-key">
      {endings.map(({ mark, label, x, y }) => (
        <g key={mark}>
          <EndShape mark={mark} x={x + 4} y={y} size={size * 0.3} colour="soft" />
          <text x={(x + size * 1.2).toFixed(1)} y={y.toFixed(1)} dy="0.34em" fill={paint("soft")}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
