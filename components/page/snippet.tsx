/** Lines to paste into a program, with what they need. */
export function Snippet({
  heading,
  note,
  lines,
  id,
}: {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly lines: readonly string[];
}) {
  return (
    <section className="snippet" aria-labelledby={`use-${id}`}>
      <h3 id={`use-${id}`}>{heading}</h3>
      <p className="note">{note}</p>
      <pre>
        <code>{lines.join("\n")}</code>
      </pre>
    </section>
  );
}
