import { type FieldRole, fieldRoles, paint } from "@/lib/look/roles";
import type { Life } from "@/lib/record/life";
import { Hatchings } from "../hatching";
import { Lifeline } from "./lifeline";

type Props = {
  readonly life: Life;
  readonly role: FieldRole | "faint";
  /** The ends of the axis, in days. */
  readonly axis: readonly [number, number];
  /** The life in words. */
  readonly text: string;
};

/** The hatchings of the life bars of a page are defined once, under this name. */
const shared = "life";

const [width, height, inset] = [132, 14, 6];

/** The life of an agreement as a bar on the axis that all rows share. */
export function LifeBar({ life, role, axis, text }: Props) {
  const [from, to] = axis;
  const x = (day: number) => inset + ((day - from) / (to - from)) * (width - 2 * inset);
  return (
    <svg className="life-bar" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
      <path d={`M${inset} ${height / 2}H${width - inset}`} stroke={paint("grid")} strokeWidth={1} />
      <Lifeline life={life} edge={to} x={x} y={height / 2} weight={height * 0.5} colour={role} uid={shared} />
    </svg>
  );
}

/** Once on every page that has life bars. */
export function LifeHatchings() {
  return (
    <svg className="definitions" width={0} height={0} aria-hidden="true">
      <Hatchings uid={shared} roles={[...fieldRoles, "faint"]} />
    </svg>
  );
}
