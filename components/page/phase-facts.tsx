type Fact = { readonly label: string; readonly lines: readonly string[] };

/** What is known of a phase beside its curve: how it began and ended, who held office, where they met. */
export function PhaseFacts({ facts: { facts } }: { readonly facts: { readonly facts: readonly Fact[] } }) {
  return (
    <dl className="facts">
      {facts.map(({ label, lines }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
