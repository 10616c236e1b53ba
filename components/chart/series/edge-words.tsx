import type { Stretch } from "@/lib/chart/elements";
import { paint } from "@/lib/look/roles";
import type { Scale } from "../scale";
import type { Layout } from "./layout";

type Props = { readonly words: readonly Stretch[]; readonly layout: Layout; readonly scale: Scale };

/** The words for temperature at the right edge, each at the middle of its stretch, with the bounds as fine ticks. */
export function EdgeWords({ words, layout, scale }: Props) {
  if (layout.compact) return null;
  const { plot, small } = layout;
  const edge = plot.x + plot.width;
  return (
    <g className="edge">
      {words.map(({ from, to, label }) => (
        <g key={label}>
          {to < 10 ? (
            <path
              d={`M${edge + 2} ${scale.y(to).toFixed(1)}h5`}
              stroke={paint("hairline")}
              strokeWidth={0.75}
            />
          ) : null}
          <text
            x={edge + 11}
            y={scale.y((from + to) / 2).toFixed(1)}
            dy="0.34em"
            fontSize={small - 0.5}
            fill={paint("soft")}
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
