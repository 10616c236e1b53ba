import { type ColourRole, paint } from "@/lib/look/roles";

/** The id of the hatching of a role in a drawing. */
export const hatchId = (uid: string, role: ColourRole): string => `${uid}-hatch-${role}`;

/** Hatchings: what is suspended has the colour of its field in stripes on paper. */
export function Hatchings({ uid, roles }: { readonly uid: string; readonly roles: readonly ColourRole[] }) {
  return (
    <defs>
      {[...new Set(roles)].map((role) => (
        <pattern
          key={role}
          id={hatchId(uid, role)}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={5} height={5} fill={paint("paper")} />
          <rect width={2.4} height={5} fill={paint(role)} />
        </pattern>
      ))}
    </defs>
  );
}
