import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

type Props = {
  readonly label: string;
  /** What it chooses from, for the script before the first paint. */
  readonly facet?: string;
  /** How many choices are made in it, shown where there are any. */
  readonly count: number;
  readonly side?: "start" | "end";
  readonly children: ReactNode;
};

/** A panel that opens under its name: a native disclosure, closed by Escape and by a press elsewhere. */
export function Menu({ label, facet, count, side = "start", children }: Props) {
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: PointerEvent) => {
      const details = panel.current;
      if (details?.open && event.target instanceof Node && !details.contains(event.target))
        details.open = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);
  const leave = (event: KeyboardEvent<HTMLDetailsElement>) => {
    const details = event.currentTarget;
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  };
  return (
    <details ref={panel} className={`menu ${side}`} onKeyDown={leave}>
      <summary>
        {label}
        <span className="menu-count" data-menu={facet} hidden={count === 0}>
          {count}
        </span>
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
