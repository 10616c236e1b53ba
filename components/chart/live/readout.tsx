import type { Reading, ReadingItem, ReadingList } from "@/lib/chart/reading";
import { lineRole, paint } from "@/lib/look/roles";
import { toHref } from "@/lib/text/address";
import type { Locale } from "@/lib/text/locales";

/** What the strip says around a reading. */
export type ReadoutWords = { readonly reading: string; readonly close: string };

type Props = {
  readonly locale: Locale;
  readonly reading: Reading;
  readonly words: ReadoutWords;
  readonly onClose: () => void;
};

/** The strip below the chart: what holds at the point that is read. A screen reader hears it from the slider; its causes are links. */
export function Readout({ locale, reading, words, onClose }: Props) {
  return (
    <section className="readout" aria-label={words.reading}>
      <button type="button" className="readout-close" aria-label={words.close} onClick={onClose}>
        ×
      </button>
      <div className="readout-point">
        <p className="readout-month">{reading.heading}</p>
        <p
          className="readout-value"
          style={{ color: reading.temperature === null ? undefined : paint(lineRole(reading.temperature)) }}
        >
          {reading.value}
        </p>
        <dl>
          {reading.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {reading.lists.map((list) => (
        <Causes key={list.label} locale={locale} list={list} />
      ))}
    </section>
  );
}

/** One half of the strip: a line each, on one zero line that all of its bars share. */
function Causes({ locale, list }: { readonly locale: Locale; readonly list: ReadingList }) {
  const { label, items, total, more } = list;
  const most = Math.max(...items.map(({ tone }) => Math.abs(tone)));
  return (
    <div className="readout-list">
      <p>
        <span>{label}</span>
        {total === null ? null : <b>{total}</b>}
      </p>
      <ul>
        {items.map((item) => (
          <Cause key={item.id} locale={locale} item={item} most={most} />
        ))}
      </ul>
      {more === null ? null : (
        <details>
          <summary>{more.label}</summary>
          <ul>
            {more.items.map((item) => (
              <Cause key={item.id} locale={locale} item={item} most={most} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type CauseProps = { readonly locale: Locale; readonly item: ReadingItem; readonly most: number };

function Cause({ locale, item, most }: CauseProps) {
  const { lead, label, value, tone, path } = item;
  return (
    <li>
      {lead === null ? null : <span className="readout-lead">{lead}</span>}
      {path === null ? <span>{label}</span> : <a href={toHref(`${locale}/${path}`)}>{label}</a>}
      {value === "" ? null : (
        <>
          <i
            className={tone < 0 ? "hostile" : "friendly"}
            style={{ "--share": most === 0 ? 0 : Math.abs(tone) / most, background: paint(lineRole(tone)) }}
          />
          <b>{value}</b>
        </>
      )}
    </li>
  );
}
