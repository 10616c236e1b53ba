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
