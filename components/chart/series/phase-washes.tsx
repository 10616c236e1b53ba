import type { PhaseStretch } from "@/lib/chart/kinds/series";
import type { Box } from "@/lib/chart/shapes";
import { paint } from "@/lib/look/roles";
import type { Scale } from "../scale";

type Props = {
  readonly phases: readonly PhaseStretch[];
  readonly zoom: readonly [number, number];
  readonly scale: Scale;
  readonly plot: Box;
};

/** Every other phase as a faint wash behind the curve. */
export function PhaseWashes({ phases, zoom, scale, plot }: Props) {
  const path = phases
    .filter((_, index) => index % 2 === 1)
    .filter(({ from, to }) => to > zoom[0] && from < zoom[1])
    .map(({ from, to }) => {
      const left = scale.x(Math.max(from, zoom[0]));
      const right = scale.x(Math.min(to, zoom[1]));
      return `M${left.toFixed(1)} ${plot.y}H${right.toFixed(1)}V${plot.y + plot.height}H${left.toFixed(1)}z`;
    })
    .join("");
  return <path className="washes" d={path} fill={paint("wash")} />;
}
