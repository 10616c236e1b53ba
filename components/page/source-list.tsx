import type { Reference } from "@/lib/record/reference";

/** Works cited, as a list; a work with an address is a link. */
export function SourceList({ references }: { readonly references: readonly Reference[] }) {
  return (
    <ul className="sources">
      {references.map(({ key, text, title, rest, url }) => (
        <li key={key}>
          {text}
          {url === null ? (
            <cite>{title}</cite>
          ) : (
            <a href={url}>
              <cite>{title}</cite>
            </a>
          )}
          {rest}
        </li>
      ))}
    </ul>
  );
}
