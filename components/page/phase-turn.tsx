import type { PhaseItem } from "./phase-strip";

type Props = {
  readonly labels: { readonly previous: string; readonly next: string };
  readonly previous: PhaseItem | undefined;
  readonly next: PhaseItem | undefined;
};

/** The phase before and the phase after. */
export function PhaseTurn({ labels, previous, next }: Props) {
  return (
    <nav className="turn" aria-label={`${labels.previous} / ${labels.next}`}>
      {previous === undefined ? <span /> : <TurnLink label={`← ${labels.previous}`} phase={previous} />}
      {next === undefined ? <span /> : <TurnLink label={`${labels.next} →`} phase={next} />}
    </nav>
  );
}

function TurnLink({ label, phase }: { readonly label: string; readonly phase: PhaseItem }) {
  return (
    <a href={phase.href}>
      <span className="turn-label">{label}</span>
      <span className="turn-name">{phase.name}</span>
      <span className="turn-time">
        {phase.time} <span className="phase-mean">{phase.meanLabel}</span>
      </span>
    </a>
  );
}
