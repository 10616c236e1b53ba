import type { StepsSpec } from "@/lib/chart/kinds/steps";
import { totalOf } from "@/lib/chart/kinds/steps";
import { paint } from "@/lib/look/roles";
import { languages } from "@/lib/text/language";
import type { Scale } from "../scale";
import type { StepsLayout } from "./layout";

type Props = { readonly spec: StepsSpec; readonly layout: StepsLayout; readonly scale: Scale };

/** The name of the dashed line, over it where it rises clear of the stack: at the point where it is highest above it. */
export function LineName({ spec, layout, scale }: Props) {
  const { text: size, plot } = layout;
  const clear = spec.points
    .map((point) => ({ x: point.x, y: point.line, above: point.line - totalOf(point) }))
    .toSorted((a, b) => b.above - a.above || b.y - a.y)[0];
  if (clear === undefined || clear.above <= 0) return null;
  const x = Math.min(scale.x(clear.x), plot.x + plot.width - 4);
  return (
    <text
      x={x.toFixed(1)}
      y={(scale.y(clear.y) - size * 0.55).toFixed(1)}
      textAnchor="end"
      fontSize={size}
      fontStyle={languages[spec.locale].leans ? "italic" : undefined}
      fill={paint("ink")}
      stroke={paint("paper")}
      strokeWidth={3.5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {spec.line.label}
    </text>
  );
}
