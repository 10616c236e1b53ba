import type { ReactNode } from "react";
import { ThemeSwitch, type ThemeWords } from "./theme-switch";

export type ShellLink = { readonly href: string; readonly label: string; readonly current: boolean };

export type SiteShellProps = {
  readonly words: {
    readonly name: string;
    readonly skip: string;
    readonly menu: string;
    readonly more: string;
    readonly theme: ThemeWords;
    readonly footer: readonly string[];
  };
  readonly home: string;
  readonly sections: readonly ShellLink[];
  /** Pages that the footer leads to. */
  readonly more: readonly ShellLink[];
  /** This page in the other languages. */
  readonly languages: readonly { readonly locale: string; readonly label: string; readonly href: string }[];
  readonly children: ReactNode;
};

/** What every page stands in. Links are plain links: each page is a whole document, and works without a script. */
export function SiteShell({ words, home, sections, more, languages, children }: SiteShellProps) {
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="site-header">
        <a className="site-name" href={home}>
          {words.name}
        </a>
        <nav aria-label={words.menu}>
          <Links links={sections} />
        </nav>
        <div className="site-tools">
          {languages.map(({ locale, label, href }) => (
            <a key={locale} href={href} hrefLang={locale} lang={locale} className="language">
              {label}
            </a>
          ))}
          <ThemeSwitch words={words.theme} />
        </div>
      </header>
      <main id="main">{children}</main>
      <footer className="site-footer">
        <nav aria-label={words.more}>
          <Links links={more} />
        </nav>
        {words.footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </>
  );
}

const Links = ({ links }: { readonly links: readonly ShellLink[] }) => (
  <ul>
    {links.map(({ href, label, current }) => (
      <li key={href}>
        <a href={href} aria-current={current ? "page" : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
