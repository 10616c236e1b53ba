import type { Metadata } from "next";
import { type LocaleParams, readLocale } from "@/app/locale-params";
import { metadataOf, Shell } from "@/app/shell";
import { SeedDifferences, SeedStatements } from "@/components/page/seed-statements";
import { loadDataset } from "@/lib/dataset/dataset";
import { seedItems } from "@/lib/record/seed-statement";
import { pagePaths } from "@/lib/text/address";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

function countsOf(locale: Locale) {
  const items = seedItems(loadDataset(), locale);
  const count = (verdict: string) => items.filter((item) => item.verdict === verdict).length;
  return {
    statements: items.length,
    agrees: count("agrees"),
    differ: count("differs"),
    differs: count("differs"),
    missing: count("not-carried"),
  };
}

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await readLocale(props);
  const { seed } = messagesOf(locale);
  return metadataOf(locale, pagePaths.seed, {
    title: seed.heading,
    description: seed.lead(countsOf(locale)),
  });
}

export default async function Seed(props: LocaleParams) {
  const locale = await readLocale(props);
  const { seed } = messagesOf(locale);
  const items = seedItems(loadDataset(), locale);
  const counts = countsOf(locale);
  return (
    <Shell locale={locale} path={pagePaths.seed} section="seed">
      <article className="page seed">
        <header className="opening">
          <h1>{seed.heading}</h1>
          <p className="lead">{seed.lead(counts)}</p>
          <p className="note">{seed.article}</p>
        </header>
        <section aria-labelledby="differences">
          <h2 id="differences">{seed.differences}</h2>
          <p className="note">{seed.differencesNote}</p>
          <SeedDifferences
            items={items.filter(({ verdict }) => verdict === "differs")}
            words={seed.columns}
          />
        </section>
        <section aria-labelledby="all">
          <h2 id="all">{seed.all}</h2>
          <p className="note">{seed.allNote(counts)}</p>
          {(["1", "2", "3", "4", "5"] as const).map((section) => (
            <div key={section}>
              <h3>{seed.sections[section]}</h3>
              <SeedStatements
                items={items.filter((item) => String(item.section) === section)}
                words={{ ...seed.columns, verdict: seed.verdict, none: seed.none }}
                caption={seed.sections[section]}
              />
            </div>
          ))}
        </section>
      </article>
    </Shell>
  );
}
