import type { Ghost } from "@/lib/chart/elements";
import { paint } from "@/lib/look/roles";
import { PlotLayer } from "./plot-layer";
import { type Scale, scaleOf } from "./scale";

type Props = { readonly ghost: Ghost; readonly zoom: readonly [number, number]; readonly zIndex: number };

/** The default behind what a reader set: a thin dashed line, broken where there is no value. Its domain fills the plot, whatever the axis says. */
export function GhostLine({ ghost, zoom, zIndex }: Props) {
  return (
    <PlotLayer zIndex={zIndex}>
      {({ box }) => (
        <path
          className="ghost"
          d={pathOf(ghost, zoom, scaleOf(box, zoom, ghost.domain))}
          fill="none"
          stroke={paint("soft")}
          strokeWidth={1.2}
          strokeDasharray="3 2.5"
          strokeLinejoin="round"
        />
      )}
    </PlotLayer>
  );
}

function pathOf({ points }: Ghost, [from, to]: readonly [number, number], scale: Scale): string {
  let pen = "M";
  return points
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
}
