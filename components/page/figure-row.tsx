import { lineRole, paint } from "@/lib/look/roles";

export type Figure = {
  readonly id: string;
  readonly figure: string;
  readonly text: string;
  readonly temperature: number | null;
};

/** Four figures under one rule: numbers as typography. */
export function FigureRow({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ id, figure, text, temperature }) => (
        <div key={id}>
          <dt>
            <svg className="figure-dot" viewBox="0 0 10 10" aria-hidden="true">
              {temperature === null ? null : (
                <circle cx="5" cy="5" r="5" fill={paint(lineRole(temperature))} />
              )}
            </svg>
            {figure}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
