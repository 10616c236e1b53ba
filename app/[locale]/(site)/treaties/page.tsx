import type { Metadata } from "next";
import { RegistryChart } from "@/app/chart-parts";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { LifeHatchings } from "@/components/chart/life/life-bar";
import { DecadeLinks } from "@/components/page/decade-links";
import { InlineData, InlineScript } from "@/components/page/markup";
import { Marking } from "@/components/table/marking";
import { Records } from "@/components/table/records";
import { loadDataset } from "@/lib/dataset/dataset";
import { readTableScript } from "@/lib/output/picture/drawings";
import { decadeLinks, treatiesLead } from "@/lib/page/treaty-decades";
import { packRow } from "@/lib/table/engine/pack";
import { treatiesTable } from "@/lib/table/tables/treaties";
import { messagesOf } from "@/lib/text/messages";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  const { treaties } = messagesOf(locale);
  return metadataOf(locale, "treaties/", {
    title: treaties.heading,
    description: treatiesLead(loadDataset(), locale),
    chart: "treaties-in-force",
  });
}

export default async function Treaties(props: LocaleParams) {
  const locale = await readLocale(props);
  const dataset = loadDataset();
  const { treaties, charts } = messagesOf(locale);
  const spec = treatiesTable(dataset, locale);
  return (
    <Shell locale={locale} path="treaties/" section="treaties">
      <div className="page wide-page">
        <header className="opening">
          <h1>{treaties.heading}</h1>
          <p className="lead">{treatiesLead(dataset, locale)}</p>
          <p className="jump">
            <a href="#treaties-in-force">{charts["treaties-in-force"].name}</a>
            <a href="#treaty-lifelines">{charts["treaty-lifelines"].name}</a>
          </p>
        </header>
        <LifeHatchings />
        <div className="table-beside">
          <section aria-labelledby="all" className="table-part">
            <h2 id="all" className="visually-hidden">
              {treaties.tableHeading}
            </h2>
            <DecadeLinks
              className="only-without-script"
              label={treaties.decadesHeading}
              links={decadeLinks(dataset, locale)}
            />
            <Records frame={spec.frame} packed={spec.rows.map((row) => packRow(spec.frame, row))} />
            <InlineData id="treaties-frame" data={spec.frame} />
            <InlineScript code={readTableScript()} />
          </section>
          <div className="chart-part">
            <RegistryChart locale={locale} id="treaty-lifelines" level={2} withPage wakes="on-demand" />
          </div>
        </div>
        <Marking entity={spec.frame.entity} />
        <section>
          <RegistryChart locale={locale} id="treaties-in-force" level={2} withPage wakes="on-demand" />
        </section>
        <section aria-labelledby="decades">
          <h2 id="decades">{treaties.decadesHeading}</h2>
          <p className="note">{treaties.decadesNote}</p>
          <DecadeLinks label={treaties.decadesHeading} links={decadeLinks(dataset, locale)} />
        </section>
      </div>
    </Shell>
  );
}
