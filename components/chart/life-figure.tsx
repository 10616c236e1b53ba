import type { Life, Tick } from "@/lib/chart/spec";
import { type FieldRole, paint } from "@/lib/look/roles";
import { Lifeline } from "./lifeline";

type Props = {
  readonly life: Life;
  readonly role: FieldRole | "faint";
  readonly axis: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** The life in words. */
  readonly alt: string;
};

const [width, height, inset] = [900, 64, 14];

/** The life of one agreement at full width, on the axis of the whole story. */
export function LifeFigure({ life, role, axis, ticks, alt }: Props) {
  const [from, to] = axis;
  const x = (day: number) => inset + ((day - from) / (to - from)) * (width - 2 * inset);
  return (
    <svg className="life-figure" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <path d={`M${inset} 40H${width - inset}`} stroke={paint("hairline")} />
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <path d={`M${x(at).toFixed(1)} 40v5`} stroke={paint("hairline")} />
          <text x={x(at).toFixed(1)} y={59} textAnchor="middle" fontSize={13} fill={paint("soft")}>
            {label}
          </text>
        </g>
      ))}
      <Lifeline life={life} edge={to} x={x} y={20} weight={14} colour={role} uid="life" />
    </svg>
  );
}
