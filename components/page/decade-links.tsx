type Props = {
  readonly className?: string;
  readonly label: string;
  readonly links: readonly {
    readonly href: string;
    readonly label: string;
    readonly count: string;
    readonly current: boolean;
  }[];
};

/** The decades as plain links, each with the number of agreements signed in it. */
export function DecadeLinks({ className = "", label, links }: Props) {
  return (
    <nav className={`decade-links ${className}`} aria-label={label}>
      <ul>
        {links.map(({ href, label: decade, count, current }) => (
          <li key={href}>
            <a href={href} className="chip" aria-current={current ? "page" : undefined}>
              {decade} <span className="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
