import { useEffect, useRef } from "react";
import type { Chips } from "@/lib/table/spec";
import { formatNumber } from "@/lib/text/format";
import type { Controls } from "./controls";

/** The chips with live counts, and the senses in which they are meant. A second press takes a chip back. */
export function ChipBar({ chips, frame, state, view, change }: Controls & { readonly chips: Chips }) {
  const { locale } = frame;
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
        {chips.senses.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={`${frame.id}-sense`}
              value={id}
              data-sense={id}
              checked={state.sense === id}
              onChange={() => change({ ...state, sense: id })}
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
