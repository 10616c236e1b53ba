import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { loadDataset } from "@/lib/dataset/dataset";
import { treatyRecord } from "@/lib/record/agreement";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { messagesOf } from "@/lib/text/messages";
import { TreatyView } from "./parts";

type Props = { readonly params: Promise<{ readonly locale: string; readonly agreement: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => loadDataset().agreements.map(({ id }) => ({ agreement: id }));

async function readAgreement({ params }: Props) {
  const { agreement: id } = await params;
  return loadDataset().agreements.find((agreement) => agreement.id === id) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [locale, agreement] = [await readLocale(props), await readAgreement(props)];
  const { name, provides } = treatyRecord(loadDataset(), agreement, locale);
  return metadataOf(locale, `treaties/${agreement.id}/`, {
    title: name,
    description: provides,
    chart: "treaty-lifelines",
  });
}

export default async function TreatyPage(props: Props) {
  const [locale, agreement] = [await readLocale(props), await readAgreement(props)];
  const { treaties } = messagesOf(locale);
  const record = treatyRecord(loadDataset(), agreement, locale);
  return (
    <Shell locale={locale} path={`treaties/${agreement.id}/`} section="treaties">
      <article className="page treaty">
        <header className="opening">
          <p className="kicker">
            <a href={toHref(pagePath(locale, pagePaths.treaties))}>{treaties.heading}</a> · {record.kicker}
          </p>
          <h1>{record.name}</h1>
          {record.fullName === record.name ? null : <p className="full-name">{record.fullName}</p>}
          {record.otherNames.map(({ text, lang }) => (
            <p key={text} className="other-name" lang={lang ?? undefined}>
              {text}
            </p>
          ))}
          <p className="lead">{record.provides}</p>
          {record.context ? <p className="note">{treaties.page.contextNote}</p> : null}
        </header>
        <TreatyView locale={locale} agreement={agreement} record={record} />
      </article>
    </Shell>
  );
}
