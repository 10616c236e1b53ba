import { Fragment } from "react";
import type { RecordLink } from "@/lib/record/links";
import type { WorkItem } from "@/lib/record/work";

/** Works, each with the records that rest on it folded away beneath. */
export function Bibliography({ works }: { readonly works: readonly WorkItem[] }) {
  return (
    <ul className="works">
      {works.map(({ id, text, title, rest, url, rests, tables }) => (
        <li key={id} id={id}>
          {text}
          {url === null ? (
            <cite>{title}</cite>
          ) : (
            <a href={url}>
              <cite>{title}</cite>
            </a>
          )}
          {rest}
          <details>
            <summary>{rests}</summary>
            {tables.map(({ name, records }) => (
              <p key={name}>
                {name}: <RecordLinks records={records} />
              </p>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Records in a line, those with a page as links. */
export const RecordLinks = ({ records }: { readonly records: readonly RecordLink[] }) =>
  records.map(({ id, text, href }, index) => (
    <Fragment key={id}>
      {index === 0 ? null : " · "}
      {href === null ? text : <a href={href}>{text}</a>}
    </Fragment>
  ));
