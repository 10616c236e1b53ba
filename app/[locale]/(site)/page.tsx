import type { Metadata } from "next";
import { RegistryChart } from "@/app/chart-parts";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { EventList } from "@/components/page/event-list";
import { FigureRow } from "@/components/page/figure-row";
import { Markup } from "@/components/page/markup";
import { PhaseStrip } from "@/components/page/phase-strip";
import { factsOf } from "@/lib/chart/facts";
import { specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { readDrawing } from "@/lib/output/picture/drawings";
import { phaseWords } from "@/lib/page/phase-items";
import { standing } from "@/lib/page/standing";
import { eventItems } from "@/lib/record/event";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import { formatDay } from "@/lib/text/format";
import { messagesOf } from "@/lib/text/messages";

const latest = 6;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  const { site } = messagesOf(locale);
  return metadataOf(locale, "", { title: site.name, description: site.description });
}

export default async function Overview(props: LocaleParams) {
  const locale = await readLocale(props);
  const dataset = loadDataset();
  const { overview } = messagesOf(locale);
  const facts = factsOf(dataset, locale);
  const stripes = specOf(dataset, "stripes", locale);
  const reviewed = formatDay(locale, dataset.reviewedThrough.from);
  const years = {
    from: String(toCivil(dataset.phases[0]?.start.from ?? 0).year),
    to: String(toCivil(dataset.reviewedThrough.from).year),
  };
  const counted = dataset.events.filter(({ goldstein }) => goldstein !== 0).length;
  return (
    <Shell locale={locale} path="" section="overview">
      <a className="masthead" href={toHref(stripes.path)} aria-label={stripes.title}>
        <Markup
          decorative
          html={readDrawing(locale, { of: "masthead" }).replace(
            "<svg ",
            '<svg preserveAspectRatio="none" aria-hidden="true" ',
          )}
        />
      </a>
      <div className="page">
        <header className="opening">
          <p className="kicker">{overview.kicker(years)}</p>
          <h1>{specOf(dataset, "temperature", locale).title}</h1>
          <p className="lead">
            {overview.lead({ events: counted, now: facts.now, lastMild: facts.lastMild })}
          </p>
        </header>
        <RegistryChart locale={locale} id="temperature" level={2} withPage />
        <section aria-labelledby="today" className="today">
          <h2 id="today">{overview.today}</h2>
          <p className="note">{overview.todayNote(reviewed)}</p>
          <FigureRow figures={standing(dataset, locale)} />
        </section>
        <section aria-labelledby="phases">
          <h2 id="phases">{overview.phases}</h2>
          <p className="note">{overview.phasesNote(dataset.phases.length)}</p>
          <PhaseStrip phases={phaseWords(dataset, locale)} />
        </section>
        <section>
          <RegistryChart locale={locale} id="treaties-in-force" level={2} withPage wakes="on-demand" />
          <p className="after-table">
            <a href={toHref(pagePath(locale, pagePaths.treaties))}>{overview.treaties} →</a>
          </p>
        </section>
        <section aria-labelledby="latest">
          <h2 id="latest">{overview.latest}</h2>
          <p className="note">{overview.latestNote}</p>
          <EventList brief events={eventItems(dataset, dataset.events.slice(-latest).toReversed(), locale)} />
        </section>
      </div>
    </Shell>
  );
}
