import type { Box } from "@/lib/chart/shapes";
import { paint } from "@/lib/look/roles";

/** The upright through the point that is read. */
export function Upright({ x, from, to }: { readonly x: number; readonly from: number; readonly to: number }) {
  return <path d={`M${x} ${from}V${to}`} stroke={paint("ink")} strokeOpacity={0.6} />;
}

/** The upright through a whole plot. */
export const PlotUpright = ({ x, plot }: { readonly x: number; readonly plot: Box }) => (
  <Upright x={x} from={plot.y} to={plot.y + plot.height} />
);

/** The dot on the line that is read. */
export function Dot({ x, y }: { readonly x: number; readonly y: number }) {
  return <circle cx={x} cy={y} r={5} fill={paint("ink")} stroke={paint("paper")} strokeWidth={2} />;
}
