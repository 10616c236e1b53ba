import type { LimitRow } from "@/lib/record/limits";

type Props = {
  readonly rows: readonly LimitRow[];
  readonly words: {
    readonly limits: string;
    readonly limit: string;
    readonly value: string;
    readonly binds: string;
  };
};

/** Limits as numbers: what, how much, for whom, and what is to be said of it. */
export function LimitTable({ rows, words }: Props) {
  return (
    <div className="table-scroll">
      <table className="limits">
        <caption>{words.limits}</caption>
        <thead>
          <tr>
            <th scope="col">{words.limit}</th>
            <th scope="col" className="numeric">
              {words.value}
            </th>
            <th scope="col">{words.binds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, value, unit, binds, note, doubt }) => (
            <tr key={`${item} ${binds} ${value}`}>
              <th scope="row">
                {item}
                {note === null && doubt === null ? null : (
                  <span className="also">
                    <span lang={note?.lang ?? undefined}>{note?.text}</span>
                    {doubt === null ? null : <span className="doubt"> {doubt}</span>}
                  </span>
                )}
              </th>
              <td className="numeric nowrap">
                <b>{value}</b> {unit}
              </td>
              <td>{binds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
