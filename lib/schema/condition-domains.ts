/** The grades of each domain, from the most hostile to the most cooperative, and the one of ordinary relations. */
export const domainScales = {
  contact: { grades: [-2, -1, 0, 1], ordinary: 1 },
  arms: { grades: [-4, -2.5, -1, 0, 2, 4], ordinary: 0 },
  economy: { grades: [-2, -1, 0, 1, 2], ordinary: 1 },
  "arms-control": { grades: [-1, 0, 0.5, 1, 1.5], ordinary: 0.5 },
  "joint-work": { grades: [-1, 0, 0.5, 1, 1.5], ordinary: 0.5 },
} as const satisfies Record<string, { readonly grades: readonly number[]; readonly ordinary: number }>;

export type ConditionDomain = keyof typeof domainScales;

export const conditionDomains = ["contact", "arms", "economy", "arms-control", "joint-work"] as const;
