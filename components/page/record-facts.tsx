import type { RecordFact } from "@/lib/record/agreement";

/** What is known of a record, a fact a cell. */
export function RecordFacts({ facts }: { readonly facts: readonly RecordFact[] }) {
  return (
    <dl className="facts record-facts">
      {facts.map(({ label, lines, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map(({ text, lang }) => (
            <dd key={text} lang={lang ?? undefined}>
              {href === null ? text : <a href={href}>{text}</a>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
