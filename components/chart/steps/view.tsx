import { Area, CartesianGrid, ComposedChart, Line } from "recharts";
import type { StepPoint, StepsSpec } from "@/lib/chart/kinds/steps";
import { paint } from "@/lib/look/roles";
import { marginsOf, TimeAxis, ticksWithin, ValueAxis } from "../axes";
import type { ViewProps } from "../drawn-kind";
import { Hatchings, hatchId } from "../hatching";
import { PlotLayer } from "../plot-layer";
import { LayerNames } from "./layer-names";
import { stepsLayout } from "./layout";
import { LineName } from "./line-name";

/** The last counts hold to the edge of what was reviewed; before the first point there are none. */
function toEdges({ points, x, layers }: StepsSpec): readonly StepPoint[] {
  const last = points.at(-1);
  const start = {
    x: x.domain[0],
    label: "",
    values: layers.map(() => 0),
    line: 0,
    changes: [],
  };
  return [start, ...points, ...(last === undefined ? [] : [{ ...last, x: x.domain[1] }])];
}

/** Nothing to count yet is no line along the axis. */
const lineOf = ({ line }: StepPoint): number | null => (line === 0 ? null : line);

/** A chart of kind `steps`: counts that change on days, stacked by field, with a dashed line beside them. */
export function StepsView({ spec, size, uid }: ViewProps<StepsSpec>) {
  const layout = stepsLayout(size);
  const { plot, axis, small, compact } = layout;
  const ticks = ticksWithin(spec.locale, spec.x.domain, plot, compact);
  const isBare = spec.points.length === 0;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={toEdges(spec)}
      margin={marginsOf(size, plot, axis)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <Hatchings uid={uid} roles={spec.layers.map(({ role }) => role)} />
      <CartesianGrid vertical={false} stroke={paint("grid")} zIndex={-1} syncWithTicks />
      <TimeAxis domain={spec.x.domain} ticks={ticks} height={axis} size={small} cuts={isBare} />
      <ValueAxis y={spec.y} width={plot.x} size={small} cuts={isBare} />
      {spec.layers.map(({ id, role, hatched }, index) => (
        <Area
          key={id}
          dataKey={({ values }: StepPoint) => values[index] ?? 0}
          name={id}
          className={`layer-${id}`}
          type="stepAfter"
          stackId="stack"
          stroke={paint("paper")}
          strokeWidth={0.75}
          fill={hatched ? `url(#${hatchId(uid, role)})` : paint(role)}
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
          dot={false}
        />
      ))}
      {(["paper", "ink"] as const).map((role) => (
        <Line
          key={role}
          dataKey={lineOf}
          className={role === "ink" ? "dashed" : "dashed-ground"}
          type="stepAfter"
          stroke={paint(role)}
          strokeWidth={(compact ? 1.2 : 1.5) * (role === "ink" ? 1 : 2.4)}
          strokeOpacity={role === "ink" ? 1 : 0.55}
          {...(role === "ink" ? { strokeDasharray: "5 3" } : {})}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <PlotLayer zIndex={1200}>
        {({ scale }) => (
          <>
            <LayerNames spec={spec} layout={layout} scale={scale} />
            <LineName spec={spec} layout={layout} scale={scale} />
          </>
        )}
      </PlotLayer>
    </ComposedChart>
  );
}
