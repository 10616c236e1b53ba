import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SiteShell } from "@/components/page/site-shell";
import type { ChartId } from "@/lib/chart/registry";
import { loadDataset } from "@/lib/dataset/dataset";
import { fileAddress } from "@/lib/output/addresses";
import { siteOrigin } from "@/lib/output/site-address";
import { pagePath, pagePaths, type Section, toHref } from "@/lib/text/address";
import { formatDay } from "@/lib/text/format";
import { languages } from "@/lib/text/language";
import { type Locale, locales, otherLocales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const sectionNames = [
  "overview",
  "phases",
  "treaties",
  "charts",
  "method",
  "data",
] as const satisfies readonly Section[];

type Props = {
  readonly locale: Locale;
  /** The page below its language, so that the switch keeps it. */
  readonly path: string;
  readonly section: Section | null;
  readonly children: ReactNode;
};

/** The shell in the words of a language. */
export function Shell({ locale, path, section, children }: Props) {
  const { site } = messagesOf(locale);
  const dataset = loadDataset();
  const reviewed = formatDay(locale, dataset.reviewedThrough.from);
  return (
    <SiteShell
      words={{
        name: site.name,
        skip: site.skip,
        menu: site.menu,
        more: site.more,
        theme: site.theme,
        footer: [
          site.footer.about,
          site.footer.data({ version: dataset.version, reviewed }),
          site.footer.weights,
          site.footer.licence,
        ],
      }}
      more={(["data", "sources", "seed"] as const).map((name) => ({
        href: toHref(pagePath(locale, pagePaths[name])),
        label: site.nav[name],
        current: name === section,
      }))}
      home={toHref(pagePath(locale, ""))}
      sections={sectionNames.map((name) => ({
        href: toHref(pagePath(locale, pagePaths[name])),
        label: site.nav[name],
        current: name === section,
      }))}
      languages={otherLocales(locale).map((other) => ({
        locale: other,
        label: languages[other].name,
        href: toHref(pagePath(other, path)),
      }))}
    >
      {children}
    </SiteShell>
  );
}

type PageWords = {
  readonly title: string;
  readonly description: string;
  /** The chart whose picture stands for the page where a link to it is shown. */
  readonly chart?: ChartId;
};

/** Title, description, the other language, and, once the site has an address, the picture that goes with a link to it. */
export function metadataOf(
  locale: Locale,
  path: string,
  { title, description, chart = "temperature" }: PageWords,
): Metadata {
  const { site } = messagesOf(locale);
  const origin = siteOrigin();
  const addresses = Object.fromEntries(locales.map((other) => [other, toHref(pagePath(other, path))]));
  const picture = toHref(fileAddress(locale, `${chart}-og.png`));
  return {
    title: title === site.name ? title : `${title} · ${site.name}`,
    description,
    alternates: { languages: addresses },
    ...(origin === null
      ? {}
      : {
          metadataBase: new URL(origin),
          openGraph: {
            title,
            description,
            siteName: site.name,
            locale,
            url: toHref(pagePath(locale, path)),
            images: [picture],
          },
          twitter: { card: "summary_large_image", images: [picture] },
        }),
  };
}
