import type { Agreement, Domain } from "@/lib/schema/agreement";

/** The fields of arms control that charts colour, in the order in which they are stacked and listed. */
export const armsFields = [
  "strategic",
  "missile-defence",
  "testing",
  "non-proliferation",
  "risk-reduction",
  "conventional",
] as const;

/** All fields: those of arms control, and three that stand in tables only. */
export const fields = [...armsFields, "settlement", "cooperation", "space"] as const;

export type ArmsField = (typeof armsFields)[number];
export type Field = (typeof fields)[number];

const fieldOfDomain = {
  "strategic-nuclear": "strategic",
  "intermediate-nuclear": "strategic",
  "missile-defence": "missile-defence",
  "nuclear-testing": "testing",
  "non-proliferation": "non-proliferation",
  "cooperative-threat-reduction": "non-proliferation",
  "chemical-biological": "non-proliferation",
  "risk-reduction": "risk-reduction",
  "confidence-building": "risk-reduction",
  "conventional-forces": "conventional",
  "political-settlement": "settlement",
  cooperation: "cooperation",
  space: "space",
} as const satisfies Record<Domain, Field>;

/** The field that an agreement belongs to. */
export const fieldOf = ({ domain }: Pick<Agreement, "domain">): Field => fieldOfDomain[domain];

export const isArmsField = (field: Field): field is ArmsField => armsFields.some((arms) => arms === field);

/** The agreements of a field, in the order given. */
export const membersOf = <T extends Pick<Agreement, "domain">>(
  agreements: readonly T[],
  field: Field,
): readonly T[] => agreements.filter((agreement) => fieldOf(agreement) === field);
