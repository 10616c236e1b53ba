import type { PhaseStretch } from "@/lib/chart/kinds/series";
import { fitPhaseName } from "@/lib/chart/labels/fit-name";
import { fillRole, onFillRole, paint } from "@/lib/look/roles";
import type { Scale } from "../scale";
import type { Layout } from "./layout";

type Props = {
  readonly phases: readonly PhaseStretch[];
  readonly zoom: readonly [number, number];
  readonly scale: Scale;
  readonly layout: Layout;
};

/** The phases under the curve, coloured by their mean temperature, named where the name fits. */
export function PhaseRibbon({ phases, zoom, scale, layout }: Props) {
  return (
    <g className="ribbon">
      {phases
        .filter(({ from, to }) => to > zoom[0] && from < zoom[1])
        .map((phase) => (
          <PhaseTile
            key={phase.id}
            phase={phase}
            from={scale.x(Math.max(phase.from, zoom[0]))}
            to={scale.x(Math.min(phase.to, zoom[1]))}
            layout={layout}
          />
        ))}
    </g>
  );
}

type TileProps = {
  readonly phase: PhaseStretch;
  readonly from: number;
  readonly to: number;
  readonly layout: Layout;
};

function PhaseTile({ phase, from, to, layout }: TileProps) {
  const { ribbon } = layout;
  const size = layout.small - 1;
  const lineHeight = size * 1.14;
  const lines = fitPhaseName(phase, { width: to - from - 7, height: ribbon.height - 2, size, lineHeight });
  const mean = phase.mean ?? 0;
  const top = ribbon.y + ribbon.height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g>
      <title>{phase.label}</title>
      <rect
        x={from.toFixed(1)}
        y={ribbon.y}
        width={Math.max(0.5, to - from - 1).toFixed(1)}
        height={ribbon.height}
        fill={paint(phase.mean === null ? "wash" : fillRole(mean))}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={((from + to - 1) / 2).toFixed(1)}
          y={(top + index * lineHeight).toFixed(1)}
          dy="0.34em"
          fontSize={size}
          fontWeight={500}
          textAnchor="middle"
          fill={paint(onFillRole(mean))}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
