import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readLocale } from "@/app/locale-params";
import { metadataOf } from "@/app/shell";
import { loadDataset } from "@/lib/dataset/dataset";
import { type WorksPage, worksPages } from "@/lib/page/works-pages";
import { baseLocale, type Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { SourcesView, sourcesLead } from "../parts";

type Props = { readonly params: Promise<{ readonly locale: string; readonly works: string }> };

export const generateStaticParams = () =>
  worksPages(loadDataset(), baseLocale).flatMap(({ slug }) => (slug === "" ? [] : { works: slug }));

async function readPage(props: Props): Promise<{ readonly locale: Locale; readonly page: WorksPage }> {
  const locale = await readLocale(props);
  const { works } = await props.params;
  const page = worksPages(loadDataset(), locale).find(({ slug }) => slug === works) ?? notFound();
  return { locale, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page } = await readPage(props);
  const { sources } = messagesOf(locale);
  const parts = worksPages(loadDataset(), locale).filter(({ kind }) => kind === page.kind);
  const letters = parts.length === 1 ? "" : ` (${page.letters})`;
  return metadataOf(locale, page.path, {
    title: `${sources.heading}: ${sources.kinds[page.kind]}${letters}`,
    description: sourcesLead(locale),
  });
}

export default async function SourcesOfKind(props: Props) {
  return <SourcesView {...(await readPage(props))} />;
}
