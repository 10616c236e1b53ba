import { paint } from "@/lib/look/roles";
import type { Chain, ChainLink } from "@/lib/page/treaty-chain";
import { Lifeline } from "./lifeline";

type Props = { readonly chain: Chain; readonly thisOne: string };

const width = 400;
const inset = 8;

/**
 * What replaced what, as lives on one time axis: a row a text, joined where one takes over from another. The bars keep
 * their shapes in a fixed box; the joints stretch with the height of the rows.
 */
export function ChainDrawing({ chain, thisOne }: Props) {
  const { links, axis } = chain;
  const [from, to] = cutAxis(links, axis);
  const x = (day: number) => inset + ((day - from) / (to - from)) * (width - 2 * inset);
  return (
    <ol className="chain">
      {links.map((link, index) => (
        <li key={link.id} data-this={link.isThis || undefined}>
          <div className="chain-words">
            {link.isThis ? (
              <span className="chain-name" aria-current="page">
                {link.name} <span className="chain-this">({thisOne})</span>
              </span>
            ) : (
              <a className="chain-name" href={link.href}>
                {link.name}
              </a>
            )}
            <span className="chain-time">{link.time}</span>
          </div>
          <div className="chain-lines">
            <svg
              className="chain-joints"
              aria-hidden="true"
              viewBox={`0 0 ${width} 100`}
              preserveAspectRatio="none"
            >
              <Joints links={links} index={index} x={x} />
            </svg>
            <svg className="chain-life" aria-hidden="true" viewBox={`0 0 ${width} 16`}>
              <Lifeline life={link.life} edge={to} x={x} y={8} weight={8} colour={link.role} uid="life" />
            </svg>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The axis of a chain begins some years before its first signature. */
function cutAxis(links: readonly ChainLink[], [from, to]: readonly [number, number]) {
  const first = Math.min(...links.map(({ life }) => life.signed));
  return [Math.max(from, first - 1500), to] as const;
}

/** The places of a row's joints: from a row down to each that replaced it, at the day on which that was signed. */
function Joints({
  links,
  index,
  x,
}: {
  readonly links: readonly ChainLink[];
  readonly index: number;
  readonly x: (day: number) => number;
}) {
  const paths = links.flatMap(({ next }, above) =>
    next.flatMap((below) => {
      const later = links[below];
      if (later === undefined || index < above || index > below) return [];
      const at = x(later.life.signed).toFixed(1);
      const [top, bottom] = [index === above ? 50 : 0, index === below ? 50 : 100];
      return [`M${at} ${top}V${bottom}`];
    }),
  );
  return (
    <path
      d={paths.join("")}
      stroke={paint("faint")}
      strokeWidth={1}
      strokeDasharray="2 2"
      vectorEffect="non-scaling-stroke"
      fill="none"
    />
  );
}
