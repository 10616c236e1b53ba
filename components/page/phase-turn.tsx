import type { PhaseItem } from "./phase-strip";
import { type TurnLink, TurnLinks } from "./turn-links";

type Props = {
  readonly labels: { readonly previous: string; readonly next: string };
  readonly previous: PhaseItem | undefined;
  readonly next: PhaseItem | undefined;
};

const toTurn = (phase: PhaseItem | undefined): TurnLink | null =>
  phase === undefined
    ? null
    : {
        href: phase.href,
        name: phase.name,
        time: (
          <>
            {phase.time} <span className="phase-mean">{phase.meanLabel}</span>
          </>
        ),
      };

/** The phase before and the phase after. */
export const PhaseTurn = ({ labels, previous, next }: Props) => (
  <TurnLinks labels={labels} previous={toTurn(previous)} next={toTurn(next)} />
);
