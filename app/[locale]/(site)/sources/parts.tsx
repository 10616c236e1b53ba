import { Shell } from "@/app/shell";
import { Bibliography } from "@/components/page/bibliography";
import { loadDataset } from "@/lib/dataset/dataset";
import { type WorksPage, worksPages } from "@/lib/page/works-pages";
import { primaryShare } from "@/lib/record/bibliography";
import { workItems } from "@/lib/record/work";
import { sourceKinds } from "@/lib/schema/source";
import { pagePath, toHref } from "@/lib/text/address";
import { formatNumber, formatPercent } from "@/lib/text/format";
import { joinSentences } from "@/lib/text/join";
import type { Locale } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

type Props = { readonly locale: Locale; readonly page: WorksPage };

export function sourcesLead(locale: Locale): string {
  const works = workItems(loadDataset(), locale);
  return messagesOf(locale).sources.lead({
    works: works.length,
    primary: works.filter(({ kind }) => kind === "primary").length,
    records: works.reduce((sum, { count }) => sum + count, 0),
  });
}

/** The works of a page, each with what rests on it; the other pages are a step away. */
export function SourcesView({ locale, page }: Props) {
  const dataset = loadDataset();
  const { sources } = messagesOf(locale);
  const share = (rows: Parameters<typeof primaryShare>[1]) =>
    formatPercent(locale, primaryShare(dataset, rows));
  const { kind } = page;
  const ofKind = worksPages(dataset, locale).filter((each) => each.kind === kind);
  return (
    <Shell locale={locale} path={page.path} section="sources">
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
        <KindLinks locale={locale} page={page} />
        <section aria-labelledby={kind}>
          <h2 id={kind}>{sources.kinds[kind]}</h2>
          <p className="note">
            {sources.kindNote({ works: ofKind.reduce((sum, { works }) => sum + works.length, 0) })}
          </p>
          {ofKind.length === 1 ? null : (
            <nav className="kinds" aria-label={sources.letters}>
              <ul>
                {ofKind.map(({ path, letters }) => (
                  <li key={path}>
                    <a
                      href={toHref(pagePath(locale, path))}
                      aria-current={path === page.path ? "page" : undefined}
                    >
                      {letters}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <Bibliography works={page.works} />
        </section>
      </article>
    </Shell>
  );
}

/** The first page of each kind of work. */
function KindLinks({ locale, page }: Props) {
  const { sources } = messagesOf(locale);
  const pages = worksPages(loadDataset(), locale);
  return (
    <nav className="kinds" aria-label={sources.jump}>
      <ul>
        {sourceKinds.map((kind) => {
          const ofKind = pages.filter((each) => each.kind === kind);
          return (
            <li key={kind}>
              <a
                href={toHref(pagePath(locale, ofKind[0]?.path ?? ""))}
                aria-current={kind === page.kind ? "page" : undefined}
              >
                {sources.kinds[kind]}{" "}
                <span className="soft">
                  {formatNumber(
                    locale,
                    ofKind.reduce((sum, { works }) => sum + works.length, 0),
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
