import type { SeriesSpec } from "@/lib/chart/kinds/series";
import { turningPoints } from "@/lib/chart/labels/turning-points";
import { paint } from "@/lib/look/roles";
import type { Scale } from "../scale";
import type { Layout } from "./layout";

type Props = {
  readonly spec: SeriesSpec;
  readonly zoom: readonly [number, number];
  readonly scale: Scale;
  readonly layout: Layout;
};

/** The turning points as open dots with short labels, placed where they collide with nothing. */
export function TurningPoints({ spec, zoom, scale, layout }: Props) {
  const { plot, text: size, compact } = layout;
  return (
    <g className="marks">
      {turningPoints(spec, { zoom, scale, plot, size, compact }).map(({ id, anchor, box, leader, label }) => (
        <g key={id} data-event={id}>
          {leader === null ? null : (
            <path
              d={`M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}L${leader.x.toFixed(1)} ${leader.y.toFixed(1)}`}
              stroke={paint("faint")}
              strokeWidth={0.75}
            />
          )}
          <circle
            cx={anchor.x.toFixed(1)}
            cy={anchor.y.toFixed(1)}
            r={compact ? 2.6 : 3.2}
            fill={paint("paper")}
            stroke={paint("ink")}
            strokeWidth={1.2}
          />
          <text
            x={(box.x + box.width / 2).toFixed(1)}
            y={(box.y + box.height / 2).toFixed(1)}
            dy="0.34em"
            textAnchor="middle"
            fontSize={size}
            fontWeight={500}
            fill={paint("ink")}
            stroke={paint("paper")}
            strokeWidth={3}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
