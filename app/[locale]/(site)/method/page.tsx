import type { Metadata } from "next";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { SourceList } from "@/components/page/source-list";
import { DataTable } from "@/components/table/data-table";
import { loadDataset } from "@/lib/dataset/dataset";
import { biasFacts } from "@/lib/page/method-facts";
import { bandWords, parametersTable, weightsTables, wordsTable } from "@/lib/page/method-tables";
import { referencesOf } from "@/lib/record/reference";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { messagesOf } from "@/lib/text/messages";
import {
  ChangesPart,
  ConditionsPart,
  ExplorePart,
  FormsPart,
  GradingPart,
  MagnitudePart,
  PairsPart,
  PartsPart,
  RecordPart,
  RulesPart,
  ValidityPart,
  WorkedPart,
} from "./parts";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  const { method } = messagesOf(locale);
  return metadataOf(locale, "method/", { title: method.heading, description: method.lead });
}

export default async function Method(props: LocaleParams) {
  const locale = await readLocale(props);
  const dataset = loadDataset();
  const { method } = messagesOf(locale);
  const weights = weightsTables(dataset, locale);
  return (
    <Shell locale={locale} path="method/" section="method">
      <article className="page method">
        <header className="opening">
          <h1>{method.heading}</h1>
          <p className="lead">{method.lead}</p>
        </header>
        <section className="prose" aria-labelledby="formula">
          <h2 id="formula">{method.formula}</h2>
          <div className="equations">
            {method.equations.map((equation) => (
              <p key={equation}>{equation}</p>
            ))}
          </div>
          <Paragraphs texts={method.formulaText} />
        </section>
        <section className="prose" aria-labelledby="parameters">
          <h2 id="parameters">{method.parameters}</h2>
          <DataTable spec={parametersTable(locale)} />
          <p>{method.parametersText}</p>
        </section>
        <WorkedPart locale={locale} />
        <PartsPart locale={locale} />
        <ExplorePart locale={locale} />
        <FormsPart locale={locale} />
        <section className="prose" aria-labelledby="band">
          <h2 id="band">{method.band}</h2>
          <Paragraphs texts={method.bandText(bandWords(locale))} />
        </section>
        <section className="prose" aria-labelledby="words">
          <h2 id="words">{method.words}</h2>
          <p>{method.wordsText}</p>
          <DataTable spec={wordsTable(dataset, locale)} />
        </section>
        <MagnitudePart locale={locale} />
        <GradingPart locale={locale} />
        <ValidityPart locale={locale} />
        <PairsPart locale={locale} />
        <RulesPart locale={locale} />
        <ConditionsPart locale={locale} />
        <RecordPart locale={locale} />
        <section className="prose" aria-labelledby="treaties">
          <h2 id="treaties">{method.treaties}</h2>
          <Paragraphs texts={method.treatiesText} />
          <p>
            <a href={toHref(pagePath(locale, pagePaths.treaties))}>{messagesOf(locale).treaties.heading} →</a>
          </p>
        </section>
        <ChangesPart locale={locale} />
        <section className="prose" aria-labelledby="biases">
          <h2 id="biases">{method.biases}</h2>
          <ul>
            {method.biasesText(biasFacts(dataset, locale)).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="weights">
          <h2 id="weights">{method.weights}</h2>
          <p className="note">{method.weightsText(dataset.weights.length)}</p>
          <DataTable spec={weights.used} />
          <details>
            <summary>{method.allCodes}</summary>
            <DataTable spec={weights.others} />
          </details>
        </section>
        <section className="prose" aria-labelledby="sources">
          <h2 id="sources">{method.sources}</h2>
          <SourceList references={referencesOf(dataset, dataset.weights[0]?.sources ?? [])} />
        </section>
      </article>
    </Shell>
  );
}

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>);
