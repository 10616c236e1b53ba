import type { Metadata } from "next";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf } from "@/app/shell";
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
  return <SourcesView locale={await readLocale(props)} kind="primary" />;
}
