import type { ReactNode } from "react";

export type TurnLink = { readonly href: string; readonly name: string; readonly time: ReactNode };

type Props = {
  readonly labels: { readonly previous: string; readonly next: string };
  readonly previous: TurnLink | null;
  readonly next: TurnLink | null;
};

/** What comes before and what comes after. */
export function TurnLinks({ labels, previous, next }: Props) {
  return (
    <nav className="turn" aria-label={`${labels.previous} / ${labels.next}`}>
      {previous === null ? <span /> : <Turn label={`← ${labels.previous}`} {...previous} />}
      {next === null ? <span /> : <Turn label={`${labels.next} →`} {...next} />}
    </nav>
  );
}

function Turn({ label, href, name, time }: TurnLink & { readonly label: string }) {
  return (
    <a href={href}>
      <span className="turn-label">{label}</span>
      <span className="turn-name">{name}</span>
      <span className="turn-time">{time}</span>
    </a>
  );
}
