import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readLocale } from "@/app/locale-params";
import { metadataOf } from "@/app/shell";
import { type SourceKind, sourceKinds } from "@/lib/schema/source";
import { messagesOf } from "@/lib/text/messages";
import { SourcesView, sourcesLead, sourcesPath } from "../parts";

type Props = { readonly params: Promise<{ readonly locale: string; readonly kind: string }> };

export const generateStaticParams = () =>
  sourceKinds.filter((kind) => kind !== "primary").map((kind) => ({ kind }));

async function readKind({ params }: Props): Promise<SourceKind> {
  const { kind } = await params;
  return sourceKinds.find((known) => known === kind) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await readLocale(props);
  const kind = await readKind(props);
  const { sources } = messagesOf(locale);
  return metadataOf(locale, sourcesPath(kind), {
    title: `${sources.heading}: ${sources.kinds[kind]}`,
    description: sourcesLead(locale),
  });
}

export default async function SourcesOfKind(props: Props) {
  return <SourcesView locale={await readLocale(props)} kind={await readKind(props)} />;
}
