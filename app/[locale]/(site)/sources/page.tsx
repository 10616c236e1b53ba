import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf } from "@/app/shell";
import { loadDataset } from "@/lib/dataset/dataset";
import { worksPages } from "@/lib/page/works-pages";
import { pagePaths } from "@/lib/text/address";
import { messagesOf } from "@/lib/text/messages";
import { SourcesView, sourcesLead } from "./parts";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  return metadataOf(locale, pagePaths.sources, {
    title: messagesOf(locale).sources.heading,
    description: sourcesLead(locale),
  });
}

export default async function Sources(props: LocaleParams) {
  const locale = await readLocale(props);
  const [page] = worksPages(loadDataset(), locale);
  return page === undefined ? notFound() : <SourcesView locale={locale} page={page} />;
}
