import type { Controls } from "./controls";

/** The search: names and abbreviations in either language, whatever their accents, case, kana or width. */
export function SearchField({ frame, state, change }: Controls) {
  const { search, searchHint } = frame.words;
  return (
    <label className="search-field needs-script">
      <span className="visually-hidden">{search}</span>
      <input
        type="search"
        data-query
        value={state.query}
        placeholder={searchHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        onChange={(event) => change({ ...state, query: event.target.value }, "typing")}
      />
    </label>
  );
}
