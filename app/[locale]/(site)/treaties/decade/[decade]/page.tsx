import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { LifeHatchings } from "@/components/chart/life/life-bar";
import { DecadeLinks } from "@/components/page/decade-links";
import { StillTable } from "@/components/table/still-table";
import { loadDataset } from "@/lib/dataset/dataset";
import { allDecades } from "@/lib/domain/decades";
import { decadeLinks, decadeWords } from "@/lib/page/treaty-decades";
import { treatiesFrame } from "@/lib/table/tables/treaties";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly params: Promise<{ readonly locale: string; readonly decade: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => allDecades(loadDataset()).map((decade) => ({ decade }));

async function readDecade({ params }: Props) {
  const { decade: asked } = await params;
  return allDecades(loadDataset()).find((decade) => decade === asked) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [locale, decade] = [await readLocale(props), await readDecade(props)];
  const { heading, lead } = decadeWords(loadDataset(), decade, locale);
  return metadataOf(locale, `treaties/decade/${decade}/`, {
    title: heading,
    description: lead,
    chart: "treaties-in-force",
  });
}

export default async function DecadePage(props: Props) {
  const [locale, decade] = [await readLocale(props), await readDecade(props)];
  const dataset = loadDataset();
  const { treaties } = messagesOf(locale);
  const words = decadeWords(dataset, decade, locale);
  const frame = treatiesFrame(dataset, locale);
  const table = toHref(pagePath(locale, pagePaths.treaties));
  return (
    <Shell locale={locale} path={`treaties/decade/${decade}/`} section="treaties">
      <div className="page">
        <header className="opening">
          <p className="kicker">
            <a href={table}>{treaties.heading}</a>
          </p>
          <h1>{words.heading}</h1>
          <p className="lead">{words.lead}</p>
        </header>
        <DecadeLinks label={treaties.decadePage.all} links={decadeLinks(dataset, locale, decade)} />
        <LifeHatchings />
        <section aria-label={words.heading}>
          <StillTable
            frame={frame}
            caption={words.heading}
            rows={words.signed}
            none={treaties.decadePage.none}
          />
          <p className="after-table needs-script">
            <a href={`${table}?decade=${decade}`}>{treaties.decadePage.table} →</a>
          </p>
        </section>
        <section aria-labelledby="during">
          <h2 id="during">{words.duringHeading}</h2>
          <StillTable
            frame={frame}
            caption={words.duringHeading}
            rows={words.during}
            none={treaties.decadePage.none}
          />
        </section>
      </div>
    </Shell>
  );
}
