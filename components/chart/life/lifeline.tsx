import { type ColourRole, paint } from "@/lib/look/roles";
import type { EndMark } from "@/lib/record/end-mark";
import type { Life } from "@/lib/record/life";
import { hatchId } from "../hatching";

type Props = {
  readonly life: Life;
  /** The day at which lives that go on are cut off. */
  readonly edge: number;
  readonly x: (day: number) => number;
  readonly y: number;
  /** Thickness of the solid line, in pixels. */
  readonly weight: number;
  readonly colour: ColourRole;
  readonly uid: string;
};

/** A life as a line: thin from the signature, solid in force, hatched while suspended, with the mark of its end. */
export function Lifeline({ life, edge, x, y, weight, colour, uid }: Props) {
  const { signed, force, thinUntil, end } = life;
  const place = (value: number) => value.toFixed(1);
  const bar = (from: number, until: number, fill: string) =>
    until <= from ? null : (
      <rect
        x={place(x(from))}
        y={place(y - weight / 2)}
        width={place(Math.max(1, x(until) - x(from)))}
        height={place(weight)}
        fill={fill}
      />
    );
  const until = force === null ? edge : Math.min(edge, force.until ?? edge);
  const solidUntil = Math.min(until, force?.suspended ?? until);
  return (
    <>
      {thinUntil > signed ? (
        <path
          d={`M${place(x(signed))} ${place(y)}H${place(x(thinUntil))}`}
          stroke={paint(colour)}
          strokeWidth={Math.max(1, weight / 5)}
        />
      ) : null}
      <circle cx={place(x(signed))} cy={place(y)} r={place(weight * 0.3)} fill={paint(colour)} />
      {force === null ? null : bar(force.from, solidUntil, paint(colour))}
      {force === null ? null : bar(solidUntil, until, `url(#${hatchId(uid, colour)})`)}
      {end === null ? null : (
        <EndShape
          mark={end.mark}
          // A cross stands behind the end of its bar, where it is seen.
          x={x(end.at) + (end.mark === "withdrawn" && force !== null ? weight * 0.62 : 0)}
          y={y}
          size={weight * 0.62}
          colour={colour}
        />
      )}
    </>
  );
}

type ShapeProps = {
  readonly mark: EndMark;
  readonly x: number;
  readonly y: number;
  /** Half the width of the shape, in pixels. */
  readonly size: number;
  readonly colour: ColourRole;
};

/** How a life ended, by shape: a bar for expired, a square for terminated, a cross for withdrawn, an arrow for replaced, a ring for lapsed, a slashed ring for never in force. */
export function EndShape({ mark, x, y, size: s, colour }: ShapeProps) {
  const stroke = { stroke: paint(colour), strokeWidth: Math.max(1.2, s * 0.45), fill: "none" };
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (mark) {
    case "expired":
      return <path d={`M${at(0, -1.35 * s)}L${at(0, 1.35 * s)}`} {...stroke} />;
    case "terminated":
      return (
        <rect
          x={(x - s).toFixed(1)}
          y={(y - s).toFixed(1)}
          width={2 * s}
          height={2 * s}
          {...stroke}
          fill={paint("paper")}
        />
      );
    case "withdrawn":
      return <path d={`M${at(-s, -s)}L${at(s, s)}M${at(-s, s)}L${at(s, -s)}`} {...stroke} />;
    case "superseded":
      return <path d={`M${at(0, -s)}L${at(1.3 * s, 0)}L${at(0, s)}Z`} fill={paint(colour)} />;
    case "lapsed":
      return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={s} {...stroke} fill={paint("paper")} />;
    case "never-entered-into-force":
      return (
        <>
          <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={s} {...stroke} fill={paint("paper")} />
          <path d={`M${at(-1.3 * s, 1.3 * s)}L${at(1.3 * s, -1.3 * s)}`} {...stroke} />
        </>
      );
  }
}
