import { type FilterName, withoutFilter } from "@/lib/table/engine/filter";
import { defaultState } from "@/lib/table/engine/state";
import { fill } from "@/lib/text/fill";
import type { Controls } from "./controls";

/** The filters that are set, each with a way to take it back, and one to take all back. */
export function ActiveFilters({ frame, state, view, change }: Controls) {
  const { clearOne, clearAll } = frame.words;
  const start = defaultState(frame);
  const clear = () =>
    change({ ...state, query: "", chip: null, sense: start.sense, facets: {}, context: false });
  return (
    <ul className="active needs-script" data-active hidden={view.active.length === 0}>
      {view.active.map(({ name, label }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={fill(clearOne, { filter: label })}
            onClick={() => change(withoutFilter(state, name))}
          >
            {label}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear-all" onClick={clear}>
          {clearAll}
        </button>
      </li>
    </ul>
  );
}

const withoutAll = (state: Controls["state"], names: readonly FilterName[]) =>
  names.reduce(withoutFilter, state);

/** Where nothing fits: why, and the nearest ways out. */
export function EmptyResult({ state, view, change }: Controls) {
  return (
    <div className="no-rows" data-empty hidden={view.empty === null}>
      <p>{view.empty?.why}</p>
      <ul>
        {view.empty?.ways.map(({ label, without }) => (
          <li key={label}>
            <button type="button" onClick={() => change(withoutAll(state, without))}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
