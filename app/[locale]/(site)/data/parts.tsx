import { FileTable } from "@/components/page/file-table";
import { Snippet } from "@/components/page/snippet";
import { DataTable } from "@/components/table/data-table";
import { loadDataset } from "@/lib/dataset/dataset";
import { published } from "@/lib/dataset/published";
import { fileAddress } from "@/lib/output/addresses";
import type { Catalogue, CatalogueEntry } from "@/lib/output/dataset/catalogue";
import { dataFormats } from "@/lib/output/dataset/formats";
import { snippets } from "@/lib/output/dataset/snippets";
import { codebookTable, previewTable, seriesTable } from "@/lib/page/data-tables";
import { toHref } from "@/lib/text/address";
import { formatBytes, formatNumber } from "@/lib/text/format";
import { joinList, joinSentences } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly locale: Locale };
type CatalogueProps = Props & { readonly catalogue: Catalogue };

/** Every file, with what it holds and how large it is. */
export function FilesPart({ locale, catalogue }: CatalogueProps) {
  const { codebook, data } = messagesOf(locale);
  const { archive, descriptor, codebook: readme } = catalogue;
  const labels = dataFormats.map((format) => data.formats[format]);
  const link = ({ name, path, bytes }: Catalogue["archive"], label: string) => (
    <a href={toHref(path)} download>
      {data.take({ name: label === "" ? name : label, size: formatBytes(locale, bytes) })}
    </a>
  );
  return (
    <section aria-labelledby="files">
      <h2 id="files">{data.files}</h2>
      <p className="take-all">
        <strong>{data.whole}:</strong> {link(archive, "")}
      </p>
      <p className="note">{data.wholeText}</p>
      <FileTable
        caption={data.files}
        words={{ ...data.columns, formats: labels }}
        rows={catalogue.tables.map(({ table, rows, columns, compared, files }) => ({
          id: table,
          href: `#table-${table}`,
          name: table,
          title: codebook.tables[table].title,
          rows: formatNumber(locale, rows),
          columns: formatNumber(locale, columns.length),
          compared: compared === null ? "\u2013" : formatNumber(locale, compared),
          licence: data.terms[published[table].terms],
          files: dataFormats.map((format) => ({
            label: data.formats[format],
            href: toHref(files[format].path),
            size: formatBytes(locale, files[format].bytes),
          })),
        }))}
      />
      <p className="note">
        {joinSentences(locale, [data.comparedNote, data.filesNote({ formats: joinList(locale, labels) })])}
      </p>
      <p className="note">
        {link(descriptor, data.descriptor)} · {link(readme, data.codebookFile)} ·{" "}
        <a href={toHref(fileAddress(locale, "temperature.csv"))} download>
          {data.index} (CSV)
        </a>
      </p>
    </section>
  );
}

export function UsePart({ locale }: Props) {
  const { data } = messagesOf(locale);
  const lines = snippets(loadDataset().version);
  return (
    <section aria-labelledby="use">
      <h2 id="use">{data.use}</h2>
      <p className="note">{data.useNote}</p>
      <div className="snippets">
        {(["r", "python", "javascript", "excel", "curl"] as const).map((tool) => (
          <Snippet
            key={tool}
            id={tool}
            heading={data.snippets[tool]}
            note={data.snippetNotes[tool]}
            lines={lines[tool]}
          />
        ))}
      </div>
    </section>
  );
}

export function CodebookPart({ locale, catalogue }: CatalogueProps) {
  const { data } = messagesOf(locale);
  return (
    <section aria-labelledby="codebook">
      <h2 id="codebook">{data.codebook}</h2>
      <p className="note">{data.codebookNote}</p>
      {catalogue.tables.map((entry) => (
        <TableDetails key={entry.table} locale={locale} entry={entry} />
      ))}
    </section>
  );
}

function TableDetails({ locale, entry }: Props & { readonly entry: CatalogueEntry }) {
  const { codebook, data } = messagesOf(locale);
  const { table, rows, columns, first } = entry;
  const { title, text } = codebook.tables[table];
  return (
    <details className="table-details" id={`table-${table}`}>
      <summary>
        <code>{table}</code> {title}
        <span className="soft"> {data.open({ rows, columns: columns.length })}</span>
      </summary>
      <p className="note">{text}</p>
      <DataTable spec={codebookTable(table, locale)} />
      <div className="preview">
        <DataTable spec={previewTable({ table, header: columns, first, rows }, locale)} />
      </div>
    </details>
  );
}

export function SeriesPart({ locale }: Props) {
  const { data } = messagesOf(locale);
  const dataset = loadDataset();
  const counts = {
    series: dataset.indicators.length,
    figures: dataset.observations.length,
    recalled: dataset.observations.filter(({ verification }) => verification.startsWith("recalled")).length,
  };
  return (
    <section aria-labelledby="series">
      <h2 id="series">{data.series}</h2>
      <p className="note">{data.seriesNote(counts)}</p>
      <DataTable spec={seriesTable(dataset, locale)} />
      <div className="prose">
        <h3>{data.leftOut}</h3>
        <List texts={data.leftOutText} />
      </div>
    </section>
  );
}

export function LicencePart({ locale }: Props) {
  const { data } = messagesOf(locale);
  return (
    <section className="prose" aria-labelledby="licence">
      <h2 id="licence">{data.licence}</h2>
      {data.licenceText.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

const List = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
