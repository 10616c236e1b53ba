/**
 * Markup that the build made itself: drawings and the few inline scripts, whose hashes stand in the page's policy.
 * The one file where the linter allows it; nothing that a reader types ever comes here.
 */
type Props = { readonly className?: string; readonly html: string; readonly decorative?: boolean };

/** A drawing in a page. */
export function Markup({ className, html, decorative = false }: Props) {
  return (
    <span
      className={className}
      aria-hidden={decorative || undefined}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** A script that must run before the page is painted. */
export function InlineScript({ code }: { readonly code: string }) {
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}

/** Data for the scripts of a page; what could end the element is written as an escape. */
export function InlineData({ id, data }: { readonly id: string; readonly data: unknown }) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}

/** What search engines read of a page, in the words of schema.org. */
export function LinkedData({ data }: { readonly data: unknown }) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/**
 * Stands where the server's markup already is, while React takes over the page: what is there stays, as an earlier
 * script may have changed it.
 */
export function KeptMarkup({ className }: { readonly className: string }) {
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
