import { Bar, CartesianGrid, ComposedChart, ReferenceLine } from "recharts";
import type { BarsSpec, Bar as SpecBar } from "@/lib/chart/kinds/bars";
import { barTone } from "@/lib/chart/kinds/bars";
import { lineRole, paint } from "@/lib/look/roles";
import { marginsOf, TimeAxis, ticksWithin, ValueAxis } from "../axes";
import type { ViewProps } from "../drawn-kind";
import { GhostLine } from "../ghost-line";
import { barsLayout } from "./layout";

type Drawn = SpecBar & { readonly x: number; readonly up: number | null; readonly down: number | null };

/** A bar stands at the middle of its stretch; what is above zero and what is below are drawn apart. */
const toDrawn = (bar: SpecBar): Drawn => ({
  ...bar,
  x: (bar.from + bar.to) / 2,
  up: bar.value !== null && bar.value > 0 ? bar.value : null,
  down: bar.value !== null && bar.value < 0 ? bar.value : null,
});

/** The part of a stretch that its bar fills. */
const filled = 0.78;

/** A chart of kind `bars`: figures of stretches of time, up for co-operation and down for conflict. */
export function BarsView({ spec, size }: ViewProps<BarsSpec>) {
  const layout = barsLayout(size);
  const { plot } = layout;
  const ticks = ticksWithin(spec.locale, spec.x.domain, plot, layout.compact);
  const width = (plot.width / Math.max(1, spec.bars.length)) * filled;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={spec.bars.map(toDrawn)}
      margin={marginsOf(size, plot, layout.axis)}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <CartesianGrid vertical={false} stroke={paint("grid")} zIndex={-1} syncWithTicks />
      <TimeAxis domain={spec.x.domain} ticks={ticks} height={layout.axis} size={layout.small} />
      <ValueAxis y={spec.y} width={plot.x} size={layout.small} />
      {(["up", "down"] as const).map((side) => (
        <Bar
          key={side}
          dataKey={side}
          className={side}
          stackId="bars"
          barSize={width}
          fill={paint(lineRole(side === "up" ? barTone : -barTone))}
          isAnimationActive={false}
        />
      ))}
      <ReferenceLine y={0} stroke={paint("faint")} strokeWidth={0.75} />
      {spec.ghost === null ? null : <GhostLine ghost={spec.ghost} zoom={spec.x.domain} zIndex={1200} />}
    </ComposedChart>
  );
}
