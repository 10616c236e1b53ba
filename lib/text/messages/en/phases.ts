import type { Dated } from "../../dated";
import { plural } from "./count";

/** The words of the phases. */
export const phases = {
  heading: "Phases",
  lead: "The relationship in phases, as historians divide it. Each boundary is an event; several are disputed.",
  columns: {
    name: "Phase",
    time: "Time",
    length: "Length",
    mean: "Mean",
    range: "Coldest to warmest month",
    events: "Events",
    kind: "Kind",
  },
  present: "present",
  kinds: {
    alliance: "alliance",
    rupture: "rupture",
    normalization: "normalisation",
    tension: "tension",
    crisis: "crisis",
    détente: "détente",
    mixed: "mixed",
  },
  years: (years: string) => `${years} years`,
  mean: "Mean temperature",
  curve: (name: string) => `Temperature: ${name}`,
  curveNote: "Temperature of relations by month, with the time before and after. Grey: 10–90 % range",
  alt: ({
    name,
    from,
    to,
    low,
    high,
    mean,
  }: {
    name: string;
    from: string;
    to: string;
    low: Dated;
    high: Dated;
    mean: string;
  }) =>
    `Line chart of the temperature of relations during “${name}”, ${from} to ${to}. Mean: ${mean}. ` +
    `Coldest month: ${low.value} in ${low.when}. Warmest month: ${high.value} in ${high.when}.`,
  began: "Began with",
  ended: "Ended with",
  ongoing: "This phase still lasts.",
  leaders: "In office",
  us: "United States",
  russia: "Soviet Union and Russia",
  meetings: "Meetings in person",
  noMeetings: "The leaders did not meet in person.",
  eventsHeading: (count: number) => plural(count, "event", "events"),
  eventsNote: "In the order in which they began. The bar and the figure are the Goldstein weight of the act.",
  sources: "Sources for this phase",
  note: "Note",
  previous: "Before",
  next: "After",
};
