import type { Facet } from "@/lib/table/spec";
import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import type { Controls } from "./controls";
import { Menu } from "./menu";

/** A menu for each facet, one for the columns, and the switch for context rows. */
export function FacetBar(controls: Controls) {
  const { frame, state, view, change } = controls;
  const { context, locale, facets } = frame;
  return (
    <div className="facets needs-script">
      {facets.map((facet) => (
        <FacetMenu key={facet.id} facet={facet} {...controls} />
      ))}
      <ColumnMenu {...controls} />
      {context === null || view.counts.contextTotal === 0 ? null : (
        <label className="context-switch">
          <input
            type="checkbox"
            data-context
            checked={state.context}
            onChange={(event) => change({ ...state, context: event.target.checked })}
          />
          {fill(context.show, { count: formatNumber(locale, view.counts.contextTotal) })}
        </label>
      )}
    </div>
  );
}

function FacetMenu({ facet, frame, state, view, change }: Controls & { readonly facet: Facet }) {
  const chosen = state.facets[facet.id] ?? [];
  const toggle = (value: string, isOn: boolean) =>
    change({
      ...state,
      facets: {
        ...state.facets,
        [facet.id]: facet.options
          .map((option) => option.value)
          .filter((other) => (other === value ? isOn : chosen.includes(other))),
      },
    });
  return (
    <Menu label={facet.label} facet={facet.id} count={chosen.length}>
      <fieldset>
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.options.map(({ value, label }) => {
          const count = view.counts.facets[facet.id]?.[value] ?? 0;
          const isChosen = chosen.includes(value);
          return (
            <label key={value} className="option" data-none={count === 0 && !isChosen}>
              <input
                type="checkbox"
                checked={isChosen}
                data-facet={facet.id}
                data-value={value}
                onChange={(event) => toggle(value, event.target.checked)}
              />
              <span>{label}</span>
              <span className="count">{formatNumber(frame.locale, count)}</span>
            </label>
          );
        })}
        <p className="menu-note">{frame.words.facetNote}</p>
      </fieldset>
    </Menu>
  );
}

function ColumnMenu({ frame, state, change }: Controls) {
  const ids = frame.columns.map(({ id }) => id);
  const toggle = (id: string, isOn: boolean) =>
    change({
      ...state,
      columns: ids.filter((other) => (other === id ? isOn : state.columns.includes(other))),
    });
  return (
    <Menu label={frame.words.columns} count={0}>
      <fieldset>
        <legend className="visually-hidden">{frame.words.columns}</legend>
        {frame.columns.map(({ id, label, kind }) => (
          <label key={id} className="option">
            <input
              type="checkbox"
              data-column-choice={id}
              checked={state.columns.includes(id)}
              // The name of a row is what makes it a row.
              disabled={kind === "title"}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}
