import type { RatificationSide } from "@/lib/record/ratification";

type Props = {
  readonly sides: readonly RatificationSide[];
  /** The level of their headings in the page. */
  readonly level: 3 | 4;
};

/** Both sides' way to ratification, beside each other: dated steps, then what is said of them. */
export function RatificationList({ sides, level }: Props) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className="ratification">
      {sides.map(({ side, steps, note }) => (
        <div key={side}>
          <Heading>{side}</Heading>
          {steps.length === 0 ? null : (
            <ol>
              {steps.map((step) => (
                <li key={`${step.date} ${step.step}`}>
                  <span className="step-date">{step.date}</span>
                  <span>
                    {step.step}
                    {step.vote === null ? null : <span className="vote"> {step.vote}</span>}
                    {step.note === null ? null : (
                      <span className="also" lang={step.note.lang ?? undefined}>
                        {step.note.text}
                      </span>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {note === null ? null : (
            <p className="side-note" lang={note.lang ?? undefined}>
              {note.text}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
