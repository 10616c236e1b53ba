import type { Metadata } from "next";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { Markup } from "@/components/page/markup";
import { chartIds, specOf } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { readDrawing } from "@/lib/output/picture/drawings";
import { toHref } from "@/lib/text/address";
import { messagesOf } from "@/lib/text/messages";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  const { charts } = messagesOf(locale);
  return metadataOf(locale, "charts/", { title: charts.heading, description: charts.lead });
}

export default async function Charts(props: LocaleParams) {
  const locale = await readLocale(props);
  const { charts } = messagesOf(locale);
  const dataset = loadDataset();
  return (
    <Shell locale={locale} path="charts/" section="charts">
      <div className="page">
        <header className="opening">
          <h1>{charts.heading}</h1>
          <p className="lead">{charts.lead}</p>
        </header>
        <ul className="gallery">
          {chartIds.map((id) => {
            const spec = specOf(dataset, id, locale);
            return (
              <li key={id}>
                <a href={toHref(spec.path)}>
                  <Markup
                    className="gallery-drawing"
                    decorative
                    html={readDrawing(locale, { of: "chart", chart: id, shape: "medium" })}
                  />
                  <h2>{charts[id].name}</h2>
                </a>
                <p>{spec.title}</p>
              </li>
            );
          })}
        </ul>
      </div>
    </Shell>
  );
}
