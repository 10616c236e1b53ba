import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { drawingsOf, linksOf, liveOf } from "@/app/chart-parts";
import { readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { ChartFigure } from "@/components/chart/chart-figure";
import { EventList } from "@/components/page/event-list";
import { PhaseFacts } from "@/components/page/phase-facts";
import { PhaseTurn } from "@/components/page/phase-turn";
import { SourceList } from "@/components/page/source-list";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { eventsOf, phaseWindow } from "@/lib/domain/phases";
import { phaseAlt, phaseFacts } from "@/lib/page/phase-facts";
import { phaseWords } from "@/lib/page/phase-items";
import { eventItems } from "@/lib/record/event";
import { referencesOf } from "@/lib/record/reference";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly params: Promise<{ readonly locale: string; readonly phase: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => loadDataset().phases.map(({ id }) => ({ phase: id }));

async function readPhase({ params }: Props) {
  const { phase: id } = await params;
  return loadDataset().phases.find((phase) => phase.id === id) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [locale, phase] = [await readLocale(props), await readPhase(props)];
  return metadataOf(locale, `phases/${phase.id}/`, {
    title: phase[`name_${locale}`],
    description: phase[`summary_${locale}`],
  });
}

export default async function PhasePage(props: Props) {
  const [locale, phase] = [await readLocale(props), await readPhase(props)];
  const dataset = loadDataset();
  const { phases, charts } = messagesOf(locale);
  const name = phase[`name_${locale}`];
  const spec = specOf(dataset, "temperature", locale);
  const events = eventsOf(dataset, phase);
  const all = phaseWords(dataset, locale);
  const index = all.findIndex(({ id }) => id === phase.id);
  const facts = phaseFacts(dataset, phase, locale);
  return (
    <Shell locale={locale} path={`phases/${phase.id}/`} section="phases">
      <div className="page">
        <header className="opening">
          <p className="kicker">{facts.kicker}</p>
          <h1>{name}</h1>
          <p className="lead">{phase[`summary_${locale}`]}</p>
        </header>
        <ChartFigure
          id="temperature"
          kind={spec.kind}
          title={phases.curve(name)}
          subtitle={phases.curveNote}
          alt={phaseAlt(dataset, phase, locale)}
          drawings={drawingsOf(locale, (shape) => ({ of: "phase", phase: phase.id, shape }))}
          live={liveOf(spec, "temperature", { start: phaseWindow(phase, dataset) })}
          source={charts.sourceLine({ source: spec.source, coverage: null })}
          links={linksOf(locale, "temperature", true)}
          table={null}
          level={2}
        />
        <PhaseFacts facts={facts} />
        <section aria-labelledby="events">
          <h2 id="events">{phases.eventsHeading(events.length)}</h2>
          <p className="note">{phases.eventsNote}</p>
          <EventList events={eventItems(dataset, events, locale)} />
        </section>
        <section aria-labelledby="sources" className="prose">
          <h2 id="sources">{phases.sources}</h2>
          {phase.note === null ? null : (
            <p className="note">
              {phases.note}: <span lang="en">{phase.note}</span>
            </p>
          )}
          <SourceList references={referencesOf(dataset, phase.sources)} />
        </section>
        <PhaseTurn
          labels={{ previous: phases.previous, next: phases.next }}
          previous={all[index - 1]}
          next={all[index + 1]}
        />
      </div>
    </Shell>
  );
}
