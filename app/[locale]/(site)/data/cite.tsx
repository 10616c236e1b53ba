import { loadDataset } from "@/lib/dataset/dataset";
import { cslOf, cslOfDataset, datasetItems } from "@/lib/output/cite/csl";
import { toCitationText } from "@/lib/output/cite/formats";
import { readChanges } from "@/lib/output/dataset/changes";
import { dataAddress } from "@/lib/output/dataset/files";
import { citationFiles } from "@/lib/output/dataset/formats";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { formatHistorical } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { inEnglish } from "@/lib/text/words";

type Props = { readonly locale: Locale };

/** How to cite the dataset and each series: the original first, then us. */
export function CitePart({ locale }: Props) {
  const { cite } = messagesOf(locale).data;
  const dataset = loadDataset();
  const ours = toCitationText(cslOfDataset(dataset));
  return (
    <section className="prose" aria-labelledby="cite">
      <h2 id="cite">{cite.heading}</h2>
      <p>{cite.note}</p>
      {datasetItems(dataset).map((item) => (
        <p key={item.id} className="cite" lang="en">
          {toCitationText(item)}
        </p>
      ))}
      <p className="cite-formats">
        {citationFiles.map((format) => (
          <a key={format} href={toHref(dataAddress(`citation.${format}`))} download>
            {cite.formats[format]}
          </a>
        ))}
      </p>
      <details>
        <summary>{cite.ofSeries}</summary>
        <dl className="series-citations">
          {dataset.indicators.map((indicator) => {
            const works = indicator.sources.flatMap(({ source }) =>
              dataset.sources.filter(({ id }) => id === source),
            );
            const origin = works.map((work) => toCitationText(cslOf(work))).join(" ");
            return (
              <div key={indicator.id}>
                <dt>{indicator[`name_${locale}`]}</dt>
                <dd>{cite.through({ origin, ours })}</dd>
              </div>
            );
          })}
        </dl>
      </details>
    </section>
  );
}

/** What changed in the tables of this version, and where to read on. */
export function ChangesPart({ locale }: Props) {
  const { data } = messagesOf(locale);
  const { version, date, entries } = readChanges();
  return (
    <section className="prose" aria-labelledby="changed">
      <h2 id="changed">{data.changed}</h2>
      <p>{data.changedNote({ version, date: formatHistorical(locale, date) })}</p>
      <dl className="changes">
        {entries.map(({ table, text }) => (
          <div key={table}>
            <dt>
              <code>{table}</code>
            </dt>
            <dd lang={inEnglish(text, locale).lang ?? undefined}>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{data.versions}</p>
      <ul>
        {(["sources", "method", "seed"] as const).map((page) => (
          <li key={page}>
            <a href={toHref(pagePath(locale, pagePaths[page]))}>{data.more[page]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
