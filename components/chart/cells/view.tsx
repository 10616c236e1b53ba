import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts";
import type { Cell, CellsSpec } from "@/lib/chart/kinds/cells";
import { fillRole, paint } from "@/lib/look/roles";
import type { ViewProps } from "../drawn-kind";
import { cellsLayout } from "./layout";

type Drawn = Cell & { readonly one: 1 };

const isDrawn = (value: unknown): value is Drawn =>
  typeof value === "object" && value !== null && "one" in value && "value" in value;

/** One stripe: it reaches a hair into the next, so that no seam shows where pixels round. */
function Stripe({ x, y, width, height, payload }: BarShapeProps) {
  if (!isDrawn(payload) || payload.value === null) return null;
  return (
    <rect
      x={x}
      y={y}
      width={Number(width) + 0.4}
      height={height}
      fill={paint(fillRole(payload.value))}
      data-year={payload.year}
    />
  );
}

/** A chart of kind `cells`: coloured stripes along the years. */
export function CellsView({ spec, size, bare = false }: ViewProps<CellsSpec>) {
  const { axis, small, every } = cellsLayout(size, bare);
  const data: readonly Drawn[] = spec.cells.map((cell) => ({ ...cell, one: 1 }));
  return (
    <BarChart
      width={size.width}
      height={size.height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      barGap={0}
      accessibilityLayer={false}
      tabIndex={-1}
    >
      <XAxis
        dataKey="year"
        type="category"
        height={axis}
        hide={bare}
        interval={0}
        ticks={spec.ticks.map(({ at }) => at).filter((year) => year % every === 0)}
        tick={{ fill: paint("soft"), fontSize: small }}
        tickSize={5}
        tickMargin={4}
        axisLine={false}
        tickLine={{ stroke: paint("hairline") }}
      />
      <YAxis hide domain={[0, 1]} width={0} />
      <Bar dataKey="one" shape={Stripe} isAnimationActive={false} />
    </BarChart>
  );
}
