import type { Reading } from "@/lib/chart/reading";
import { lineRole, paint } from "@/lib/look/roles";

type Props = {
  readonly reading: Reading;
  /** The side of the crosshair on which the card stands. */
  readonly side: "left" | "right";
  /** Where the crosshair is, as a share of the width. */
  readonly at: number;
};

/** The card beside the crosshair; on a phone it stands under the chart. A screen reader hears it from the slider instead. */
export function Readout({ reading, side, at }: Props) {
  return (
    <div
      className={`readout ${side} ${(reading.temperature ?? 0) < 0 ? "high" : "low"}`}
      aria-hidden="true"
      style={{ "--at": `${(at * 100).toFixed(2)}%` }}
    >
      <p className="readout-month">{reading.heading}</p>
      <p
        className="readout-value"
        style={{ color: reading.temperature === null ? undefined : paint(lineRole(reading.temperature)) }}
      >
        {reading.value}
      </p>
      <dl>
        {reading.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reading.lists.map(({ label, items }) => (
        <div key={label} className="readout-list">
          <p>{label}</p>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <span>{item.label}</span>
                <b style={{ color: paint(lineRole(item.tone)) }}>{item.value}</b>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
