import { ChainDrawing } from "@/components/chart/life/chain-drawing";
import { LifeHatchings } from "@/components/chart/life/life-bar";
import { LifeFigure } from "@/components/chart/life/life-figure";
import { EventList } from "@/components/page/event-list";
import { LimitTable } from "@/components/page/limit-table";
import { Markup } from "@/components/page/markup";
import { RatificationList } from "@/components/page/ratification-list";
import { RecordFacts } from "@/components/page/record-facts";
import { SourceList } from "@/components/page/source-list";
import { TurnLinks } from "@/components/page/turn-links";
import { loadDataset } from "@/lib/dataset/dataset";
import { citeRecord } from "@/lib/output/cite/record";
import { readDrawing } from "@/lib/output/picture/drawings";
import { treatyChain } from "@/lib/page/treaty-chain";
import { eventsAround, leadersOn, summitOf, summitWords } from "@/lib/page/treaty-context";
import { lifeWords, neighboursOf, signatureWords } from "@/lib/page/treaty-page";
import type { TreatyRecord } from "@/lib/record/agreement";
import { checkedWords } from "@/lib/record/checked";
import { eventItems } from "@/lib/record/event";
import { referencesOf } from "@/lib/record/reference";
import type { Agreement } from "@/lib/schema/agreement";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { toHref } from "@/lib/text/address";
import { joinSentences } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly locale: Locale; readonly agreement: Agreement; readonly record: TreatyRecord };

/** The record of an agreement, part by part. */
export function TreatyView(props: Props) {
  const { locale, agreement } = props;
  const { page } = messagesOf(locale).treaties;
  const { previous, next } = neighboursOf(loadDataset(), agreement, locale);
  return (
    <>
      <LifeHatchings />
      <LifePart {...props} />
      <LimitsPart {...props} />
      <RatificationPart {...props} />
      <ChainPart {...props} />
      <TimePart {...props} />
      <SourcesPart {...props} />
      <TurnLinks labels={{ previous: page.previous, next: page.next }} previous={previous} next={next} />
    </>
  );
}

function LifePart({ locale, agreement, record }: Props) {
  const { page } = messagesOf(locale).treaties;
  const { life, role, axis, ticks, alt } = lifeWords(loadDataset(), agreement, locale);
  return (
    <section aria-labelledby="life">
      <h2 id="life">{page.life}</h2>
      <LifeFigure life={life} role={role} axis={axis} ticks={ticks} alt={alt} />
      <RecordFacts facts={record.facts} />
      {record.note === null ? null : (
        <p className="note" lang={record.note.lang ?? undefined}>
          {record.note.text}
        </p>
      )}
    </section>
  );
}

function LimitsPart({ locale, record }: Props) {
  const { page } = messagesOf(locale).treaties;
  if (record.limits.length === 0) return null;
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{page.limits}</h2>
      <p className="note">{page.limitsNote}</p>
      <LimitTable rows={record.limits} words={page} />
    </section>
  );
}

function RatificationPart({ locale, record }: Props) {
  const { page } = messagesOf(locale).treaties;
  if (record.ratification.length === 0) return null;
  return (
    <section aria-labelledby="ratification">
      <h2 id="ratification">{page.ratification}</h2>
      <RatificationList sides={record.ratification} level={3} />
    </section>
  );
}

function ChainPart({ locale, agreement }: Props) {
  const { page } = messagesOf(locale).treaties;
  const chain = treatyChain(loadDataset(), agreement, locale);
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{page.chain}</h2>
      {chain.links.length > 1 ? (
        <ChainDrawing chain={chain} thisOne={page.thisOne} />
      ) : chain.successor === null ? (
        <p className="note">{page.alone}</p>
      ) : null}
      {chain.successor === null ? null : (
        <p className="note">{`${page.wordsSuccessor}: ${chain.successor}`}</p>
      )}
    </section>
  );
}

function TimePart({ locale, agreement }: Props) {
  const { treaties, phases, charts } = messagesOf(locale);
  const { page } = treaties;
  const dataset = loadDataset();
  const summit = summitOf(dataset, agreement);
  const words = summit === null ? null : summitWords(summit, locale);
  const signature = signatureWords(dataset, agreement, locale);
  const leaders = leadersOn(dataset, countedFirstDay(agreement.signed), locale);
  const events = eventsAround(dataset, agreement);
  return (
    <section aria-labelledby="time">
      <h2 id="time">{page.temperature}</h2>
      <div className="signature-time">
        <div>
          {signature === null ? (
            <p className="note">{page.noTemperature}</p>
          ) : (
            <>
              <Markup
                className="signature-drawing"
                html={readDrawing(locale, { of: "signature", agreement: agreement.id }).replace(
                  "<svg ",
                  `<svg role="img" aria-label="${signature.alt.replace(/"/g, "&quot;")}" `,
                )}
              />
              <p className="note">
                {signature.note}{" "}
                <a href={toHref(`${locale}/charts/temperature/`)}>{charts.temperature.name}</a>
              </p>
            </>
          )}
        </div>
        <dl className="facts beside">
          {words === null ? null : (
            <div>
              <dt>{page.summit}</dt>
              <dd>{words.title}</dd>
              <dd className="soft">{words.when}</dd>
              {words.outcome === null ? null : <dd className="soft">{words.outcome}</dd>}
            </div>
          )}
          <div>
            <dt>{page.leaders}</dt>
            {leaders.map(({ actor, name, office }) => (
              <dd key={actor}>
                {actor === "us" ? phases.us : phases.russia}: {name}
                <span className="soft"> {office}</span>
              </dd>
            ))}
          </div>
        </dl>
      </div>
      <h3 className="events-heading">{page.events}</h3>
      <p className="note">{events.length === 0 ? page.noEvents : page.eventsNote}</p>
      {events.length === 0 ? null : <EventList events={eventItems(dataset, events, locale)} />}
    </section>
  );
}

function SourcesPart({ locale, agreement, record }: Props) {
  const { page } = messagesOf(locale).treaties;
  const dataset = loadDataset();
  const own = referencesOf(dataset, agreement.sources);
  const more = referencesOf(dataset, [
    ...record.limits.flatMap(({ sources }) => sources),
    ...record.ratification.flatMap(({ sources }) => sources),
  ]);
  const all = [...new Map([...own, ...more].map((reference) => [reference.key, reference])).values()];
  return (
    <section aria-labelledby="sources" className="prose">
      <h2 id="sources">{page.sources}</h2>
      <SourceList references={all} />
      <p className="note">
        {joinSentences(locale, [
          page.sourcesNote(record.confidence),
          checkedWords(dataset, agreement.checked, locale),
        ])}
      </p>
      <h3 className="cite-heading">{page.cite}</h3>
      <p className="cite">
        {citeRecord(dataset, locale, { name: record.name, path: `treaties/${agreement.id}/` })}
      </p>
    </section>
  );
}
