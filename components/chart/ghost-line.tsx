import type { Box } from "@/lib/chart/shapes";
import type { Ghost } from "@/lib/chart/spec";
import { paint } from "@/lib/look/roles";
import { scaleOf } from "./series/layout";

type Props = { readonly ghost: Ghost; readonly plot: Box; readonly zoom: readonly [number, number] };

/** The default behind what a reader set: a thin dashed line, broken where there is no value. */
export function GhostLine({ ghost, plot, zoom }: Props) {
  const scale = scaleOf(plot, zoom, ghost.domain);
  const [from, to] = zoom;
  let pen = "M";
  const path = ghost.points
    .map(({ x, y }) => {
      if (y === null || x < from || x > to) {
        pen = "M";
        return "";
      }
      const step = `${pen}${scale.x(x).toFixed(1)} ${scale.y(y).toFixed(1)}`;
      pen = "L";
      return step;
    })
    .join("");
  return (
    <path
      className="ghost"
      d={path}
      fill="none"
      stroke={paint("soft")}
      strokeWidth={1.2}
      strokeDasharray="3 2.5"
      strokeLinejoin="round"
    />
  );
}
