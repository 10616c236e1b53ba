import { useEffect, useRef } from "react";
import { formatNumber } from "@/lib/text/format";
import type { Controls } from "./controls";

/** The decades as chips with live counts, and the two readings of them. A second press takes a chip back. */
export function ChipBar({ frame, state, view, change }: Controls) {
  const { chips, locale } = frame;
  const row = useRef<HTMLDivElement>(null);
  // On a phone the chips scroll: one that the address chose is brought into sight.
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (row.current && chosen) row.current.scrollLeft = chosen.offsetLeft - row.current.offsetLeft - 24;
  }, []);
  return (
    <fieldset className="chips needs-script">
      <legend className="visually-hidden">{chips.label}</legend>
      <div className="chip-readings">
        {chips.readings.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={`${frame.id}-reading`}
              value={id}
              data-reading={id}
              checked={state.reading === id}
              onChange={() => change({ ...state, reading: id })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div className="chip-row" ref={row}>
        {chips.options.map(({ value, label }) => {
          const count = view.counts.chips[value] ?? 0;
          const isChosen = state.chip === value;
          return (
            <button
              key={value}
              type="button"
              className="chip"
              data-chip={value}
              aria-pressed={isChosen}
              data-none={count === 0}
              onClick={() => change({ ...state, chip: isChosen ? null : value })}
            >
              {label} <span className="count">{formatNumber(locale, count)}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
