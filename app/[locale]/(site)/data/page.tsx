import type { Metadata } from "next";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { LinkedData } from "@/components/page/markup";
import { loadDataset } from "@/lib/dataset/dataset";
import { dataCatalogue } from "@/lib/output/dataset/catalogue";
import { linkedDataset } from "@/lib/output/dataset/linked-data";
import { pagePaths } from "@/lib/text/address";
import { formatDay } from "@/lib/text/format";
import { messagesOf } from "@/lib/text/messages";
import { ChangesPart, CitePart } from "./cite";
import { CodebookPart, FilesPart, LicencePart, SeriesPart, UsePart } from "./parts";

const leadOf = async (locale: Awaited<ReturnType<typeof readLocale>>) => {
  const dataset = loadDataset();
  const { tables } = await dataCatalogue(dataset);
  return messagesOf(locale).data.lead({
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    works: dataset.sources.length,
  });
};

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  return metadataOf(locale, pagePaths.data, {
    title: messagesOf(locale).data.heading,
    description: await leadOf(locale),
  });
}

export default async function Data(props: LocaleParams) {
  const locale = await readLocale(props);
  const dataset = loadDataset();
  const catalogue = await dataCatalogue(dataset);
  const { data } = messagesOf(locale);
  const reviewed = formatDay(locale, dataset.reviewedThrough.from);
  return (
    <Shell locale={locale} path={pagePaths.data} section="data">
      <LinkedData data={linkedDataset(dataset, catalogue, locale)} />
      <article className="page data">
        <header className="opening">
          <h1>{data.heading}</h1>
          <p className="lead">{await leadOf(locale)}</p>
          <p className="note">{data.version({ version: dataset.version, reviewed })}</p>
        </header>
        <FilesPart locale={locale} catalogue={catalogue} />
        <UsePart locale={locale} />
        <CitePart locale={locale} />
        <CodebookPart locale={locale} catalogue={catalogue} />
        <SeriesPart locale={locale} />
        <LicencePart locale={locale} />
        <ChangesPart locale={locale} />
      </article>
    </Shell>
  );
}
