import type { Tick } from "@/lib/chart/elements";
import { type FieldRole, paint } from "@/lib/look/roles";
import type { Life } from "@/lib/record/life";
import { Lifeline } from "./lifeline";

type Props = {
  readonly life: Life;
  readonly role: FieldRole | "faint";
  readonly axis: readonly [number, number];
  /** Ticks for a wide page and for a phone. */
  readonly ticks: { readonly wide: readonly Tick[]; readonly narrow: readonly Tick[] };
  /** The life in words. */
  readonly alt: string;
};

const shapes = { wide: 900, narrow: 380 } as const;
const [height, inset] = [64, 16];

/** The life of one agreement on the axis of the whole story: a drawing for a wide page and one for a phone, so that years stay readable. */
export function LifeFigure({ ticks, ...life }: Props) {
  return (
    <>
      <LifeDrawing shape="wide" ticks={ticks.wide} {...life} />
      <LifeDrawing shape="narrow" ticks={ticks.narrow} {...life} />
    </>
  );
}

type DrawingProps = Omit<Props, "ticks"> & {
  readonly shape: keyof typeof shapes;
  readonly ticks: readonly Tick[];
};

function LifeDrawing({ shape, life, role, axis, ticks, alt }: DrawingProps) {
  const width = shapes[shape];
  const [from, to] = axis;
  const x = (day: number) => inset + ((day - from) / (to - from)) * (width - 2 * inset);
  return (
    <svg className={`life-figure ${shape}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
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
