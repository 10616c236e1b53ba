import { lineRole, paint } from "@/lib/look/roles";

/** A weight, −10…+10, as a bar from the middle: left and blue for conflict, right and orange for co-operation, and as a figure beside it. */
export function WeightMark({ weight, label }: { readonly weight: number; readonly label: string }) {
  const length = (Math.abs(weight) / 10) * 30;
  return (
    <span className="weight">
      <svg width="64" height="10" viewBox="-32 0 64 10" aria-hidden="true">
        <path d="M0 0V10" stroke={paint("faint")} strokeWidth={1} />
        <rect
          x={weight < 0 ? -length : 0}
          y={2}
          width={length}
          height={6}
          fill={paint(lineRole(weight < 0 ? -7 : 7))}
        />
      </svg>
      <span className="weight-figure">{label}</span>
    </span>
  );
}
