import { plural } from "./count";

/** The words of the page of an agreement. */
export const treatyPage = {
  signed: "Signed",
  since: "In force",
  boundBoth: "Bound both",
  suspended: "Suspended",
  until: "Ended",
  how: "How it ended",
  status: "Status",
  kind: "Kind",
  field: "Field",
  verification: "Verification",
  prominence: "Prominence",
  confidence: "Confidence",
  signatories: "Signed by",
  parties: "Parties",
  limits: "Limits",
  limitsNote: "What the text sets in numbers, and for whom.",
  limit: "What is limited",
  value: "Limit",
  binds: "Binds",
  provides: "What it provides",
  life: "Its life",
  lifeAlt: ({ name, facts }: { name: string; facts: string }) => `Life of ${name}: ${facts}`,
  ratification: "Ratification",
  noRatification: "No dated step is recorded.",
  chain: "What it replaced, and what replaced it",
  wordsSuccessor: "Replaced by",
  alone: "It replaced no other agreement in this dataset, and none has replaced it.",
  thisOne: "this agreement",
  temperature: "Relations around its signature",
  temperatureNote: ({ value, word, when }: { value: string; word: string; when: string }) =>
    `Temperature of relations in ${when}: ${value}, ${word}. The upright marks the signature.`,
  temperatureAlt: ({ from, to, value, when }: { from: string; to: string; value: string; when: string }) =>
    `Line of the temperature of relations from ${from} to ${to}; ${value} in ${when}, when the agreement was signed.`,
  noTemperature: "Before the first coded event there is no temperature.",
  summit: "Signed at the meeting of",
  leaders: "In office at the signature",
  events: "Events around it",
  eventsNote: "Events that belong to this agreement, and others within three months of its signature.",
  noEvents: "No coded event belongs to it or lies within three months of its signature.",
  sources: "Sources",
  sourcesNote: (confidence: string) => `The record as a whole: ${confidence}.`,
  cite: "Cite this record",
  previous: "Signed before",
  next: "Signed after",
  contextNote:
    "This row explains the context: the two governments were not both parties to it. It is left out of every count and of the table unless context is asked for.",
};

/** The words of the page of a decade. */
export const decadePage = {
  heading: (decade: string) => `Treaties signed in the ${decade}`,
  lead: ({ signed, inForce, decade }: { signed: number; inForce: number; decade: string }) =>
    `${plural(signed, "agreement", "agreements")} signed in the ${decade}; ${plural(inForce, "was", "were")} in force at some time during the decade.`,
  table: "The same decade in the table, to sort and filter",
  duringHeading: (decade: string) => `In force during the ${decade}, signed earlier`,
  none: "None.",
  all: "All decades",
};
