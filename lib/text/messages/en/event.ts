import { plural } from "./count";

/** The words of an event and its coding. */
export const event = {
  code: (code: string) => `CAMEO ${code}`,
  context: "context, not counted",
  indirect: "indirect",
  dyadic: "between the two governments",
  ongoing: "goes on",
  compared: ({ when, works }: { when: string; works: string }) => `Compared on ${when} with: ${works}.`,
  details: (count: number) => `Coding and ${plural(count, "source", "sources")}`,
  actors: {
    us: "United States",
    "ussr-russia": "Soviet Union or Russia",
    both: "both",
    "third-party": "third party",
  },
  actor: ({ actor, target }: { actor: string; target: string }) =>
    actor === target ? actor : `${actor} → ${target}`,
};

export const confidence = { high: "high confidence", medium: "medium confidence", low: "low confidence" };
