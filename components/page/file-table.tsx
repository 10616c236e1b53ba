/** Files of tables: a row a table, its formats as links with their sizes. */
export type FileRow = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly rows: string;
  readonly columns: string;
  /** How many rows were compared with a document. */
  readonly compared: string;
  readonly licence: string;
  readonly files: readonly { readonly label: string; readonly href: string; readonly size: string }[];
};

type Words = {
  readonly table: string;
  readonly rows: string;
  readonly columns: string;
  readonly compared: string;
  readonly licence: string;
  readonly formats: readonly string[];
};

export function FileTable({
  rows,
  words,
  caption,
}: {
  readonly rows: readonly FileRow[];
  readonly words: Words;
  readonly caption: string;
}) {
  return (
    <div className="table-scroll">
      <table className="file-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col" className="numeric">
              {words.rows}
            </th>
            <th scope="col" className="numeric">
              {words.columns}
            </th>
            <th scope="col" className="numeric">
              {words.compared}
            </th>
            {words.formats.map((format) => (
              <th key={format} scope="col" className="numeric">
                {format}
              </th>
            ))}
            <th scope="col">{words.licence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={row.href}>{row.name}</a>
                <span className="soft">{row.title}</span>
              </th>
              <td className="numeric" data-label={words.rows}>
                {row.rows}
              </td>
              <td className="numeric" data-label={words.columns}>
                {row.columns}
              </td>
              <td className="numeric" data-label={words.compared}>
                {row.compared}
              </td>
              {row.files.map(({ label, href, size }) => (
                <td key={label} className="numeric nowrap" data-label={label}>
                  <a href={href} download aria-label={`${row.name}, ${label}, ${size}`}>
                    {size}
                  </a>
                </td>
              ))}
              <td data-label={words.licence}>{row.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
