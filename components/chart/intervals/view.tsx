import { ComposedChart, Line, YAxis, ZIndexLayer } from "recharts";
import type { Size } from "@/lib/chart/shapes";
import type { IntervalsSpec } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { truncateText } from "@/lib/look/text-width";
import { marginsOf, TimeAxis, ticksWithin } from "../axes";
import { Hatchings } from "../hatching";
import { EndShape, Lifeline } from "../life/lifeline";
import { scaleOf } from "../series/layout";
import { type IntervalsLayout, intervalsLayout } from "./layout";

export type IntervalsViewProps = { readonly spec: IntervalsSpec; readonly size: Size; readonly uid: string };

/** A chart of kind `intervals`: lives as lines on one time axis, grouped and named. */
export function IntervalsView({ spec, size, uid }: IntervalsViewProps) {
  const layout = intervalsLayout(spec, size);
  const { plot, axis, small, compact } = layout;
  const ticks = ticksWithin(spec.locale, spec.x.domain, plot, compact);
  const ends = spec.x.domain.map((x) => ({ x, y: 0 }));
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={ends}
      margin={marginsOf(size, plot, axis, plot.x)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <Hatchings uid={uid} roles={spec.groups.map(({ role }) => role)} />
      <TimeAxis domain={spec.x.domain} ticks={ticks} height={axis} size={small} />
      <YAxis hide width={0} domain={[0, 1]} />
      <Line dataKey="y" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <ZIndexLayer zIndex={1200}>
        <YearRules layout={layout} places={ticks.map(({ at }) => at)} spec={spec} />
        <GroupNames layout={layout} />
        <Lines spec={spec} layout={layout} uid={uid} />
        <EndKey layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  );
}

type PartProps = { readonly spec: IntervalsSpec; readonly layout: IntervalsLayout };

function YearRules({ spec, layout, places }: PartProps & { readonly places: readonly number[] }) {
  const { plot } = layout;
  const { x } = scaleOf(plot, spec.x.domain, [0, 1]);
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

function Lines({ spec, layout, uid }: PartProps & { readonly uid: string }) {
  const { plot, rows, rowHeight, text, named, compact } = layout;
  const { x } = scaleOf(plot, spec.x.domain, [0, 1]);
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
