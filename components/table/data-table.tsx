import type { FigureTable } from "@/lib/chart/figure-table";

/** A table of figures: the first cell names the row, numbers stand under numbers. */
export function DataTable({ spec }: { readonly spec: FigureTable }) {
  return (
    <div className="table-scroll">
      <table>
        <caption>{spec.caption}</caption>
        <thead>
          <tr>
            {spec.columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" className={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.slice(0, 4).join(" ")}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={spec.columns[index]?.id} scope="row" lang={spec.columns[0]?.lang}>
                    {cell}
                  </th>
                ) : (
                  <td
                    key={spec.columns[index]?.id}
                    lang={spec.columns[index]?.lang}
                    className={spec.columns[index]?.numeric ? "numeric" : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
