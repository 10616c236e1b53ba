import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RegistryChart } from "@/app/chart-parts";
import { readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { type ChartId, chartIds, isChartId, specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly params: Promise<{ readonly locale: string; readonly chart: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => chartIds.map((chart) => ({ chart }));

async function readChart({ params }: Props): Promise<ChartId> {
  const { chart } = await params;
  return isChartId(chart) ? chart : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [locale, id] = [await readLocale(props), await readChart(props)];
  const spec = specOf(loadDataset(), id, locale);
  return metadataOf(locale, `charts/${id}/`, {
    title: messagesOf(locale).charts[id].name,
    description: spec.alt,
    chart: id,
  });
}

export default async function ChartPage(props: Props) {
  const [locale, id] = [await readLocale(props), await readChart(props)];
  const { charts } = messagesOf(locale);
  return (
    <Shell locale={locale} path={`charts/${id}/`} section="charts">
      <div className="page">
        <RegistryChart locale={locale} id={id} level={1} withPage={false} />
        <section className="prose" aria-labelledby="read">
          <h2 id="read">{charts.read}</h2>
          {charts[id].explain.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      </div>
    </Shell>
  );
}
