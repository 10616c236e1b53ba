import { Shell } from "@/app/shell";
import { Bibliography } from "@/components/page/bibliography";
import { loadDataset } from "@/lib/dataset/dataset";
import { primaryShare } from "@/lib/record/bibliography";
import { workItems } from "@/lib/record/work";
import { type SourceKind, sourceKinds } from "@/lib/schema/source";
import { pagePath, pagePaths, toHref } from "@/lib/text/address";
import { formatNumber, formatPercent } from "@/lib/text/format";
import { joinSentences } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

/** The page of a kind of works, below a language: primary documents come first. */
export const sourcesPath = (kind: SourceKind): string =>
  kind === "primary" ? pagePaths.sources : `${pagePaths.sources}${kind}/`;

export function sourcesLead(locale: Locale): string {
  const works = workItems(loadDataset(), locale);
  return messagesOf(locale).sources.lead({
    works: works.length,
    primary: works.filter(({ kind }) => kind === "primary").length,
    records: works.reduce((sum, { count }) => sum + count, 0),
  });
}

/** The works of a kind, each with what rests on it; the other kinds are a step away. */
export function SourcesView({ locale, kind }: { readonly locale: Locale; readonly kind: SourceKind }) {
  const dataset = loadDataset();
  const { sources } = messagesOf(locale);
  const share = (rows: Parameters<typeof primaryShare>[1]) =>
    formatPercent(locale, primaryShare(dataset, rows));
  const works = workItems(dataset, locale);
  const ofKind = works.filter((work) => work.kind === kind);
  return (
    <Shell locale={locale} path={sourcesPath(kind)} section="sources">
      <article className="page bibliography">
        <header className="opening">
          <h1>{sources.heading}</h1>
          <p className="lead">{sourcesLead(locale)}</p>
          <p className="note">
            {joinSentences(locale, [
              sources.share({ events: share(dataset.events), agreements: share(dataset.agreements) }),
              sources.addresses,
            ])}
          </p>
        </header>
        <nav className="kinds" aria-label={sources.jump}>
          <ul>
            {sourceKinds.map((other) => (
              <li key={other}>
                <a
                  href={toHref(pagePath(locale, sourcesPath(other)))}
                  aria-current={other === kind ? "page" : undefined}
                >
                  {sources.kinds[other]}{" "}
                  <span className="soft">
                    {formatNumber(locale, works.filter((work) => work.kind === other).length)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby={kind}>
          <h2 id={kind}>{sources.kinds[kind]}</h2>
          <p className="note">{sources.kindNote({ works: ofKind.length })}</p>
          <Bibliography works={ofKind} />
        </section>
      </article>
    </Shell>
  );
}
