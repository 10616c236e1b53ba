import { fillRole, lineRole, paint } from "@/lib/look/roles";

export type PhaseItem = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly time: string;
  readonly mean: number | null;
  readonly meanLabel: string;
};

/** The phases as a strip: a bar of the mean temperature, the name, the years. */
export function PhaseStrip({ phases }: { readonly phases: readonly PhaseItem[] }) {
  return (
    <ol className="phase-strip">
      {phases.map(({ id, href, name, time, mean, meanLabel }) => (
        <li key={id}>
          <a href={href}>
            <MeanBar mean={mean} />
            <span className="phase-name">{name}</span>
            <span className="phase-time">
              {time} <span className="phase-mean">{meanLabel}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A mean temperature as a bar from the middle of −10…+10. */
export function MeanBar({ mean }: { readonly mean: number | null }) {
  const value = mean ?? 0;
  return (
    <svg className="mean-bar" viewBox="-100 0 200 12" preserveAspectRatio="none" aria-hidden="true">
      <rect x={-100} y={5} width={200} height={2} fill={paint("grid")} />
      <rect
        x={value < 0 ? value * 10 : 0}
        y={0}
        width={Math.abs(value) * 10}
        height={12}
        fill={paint(fillRole(value))}
      />
      <rect x={-0.6} y={0} width={1.2} height={12} fill={paint(lineRole(0))} />
    </svg>
  );
}
