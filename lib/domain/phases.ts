import type { Dataset } from "@/lib/dataset/dataset";
import type { Event } from "@/lib/schema/event";
import { countedFirstDay } from "@/lib/schema/historical-date";
import type { Phase } from "@/lib/schema/phase";
import { type Day, firstOfMonth } from "@/lib/text/calendar";
import { oncePer } from "./once-per";
import { daysPerMonth } from "./parameters";

/** The first day of a phase and the day after its last; an open phase runs to the end of what was reviewed. */
export const spanOfPhase = (phase: Phase, dataset: Dataset): readonly [Day, Day] => [
  phase.start.from,
  phase.end?.to ?? dataset.reviewedThrough.to,
];

/** The phase that a day lies in. Phases tile, so there is one for every day from the first. */
export const phaseOn = (dataset: Dataset, day: Day): Phase | undefined =>
  dataset.phases.findLast((phase) => phase.start.from <= day);

const eventsByPhase = oncePer((dataset): ReadonlyMap<Phase | undefined, readonly Event[]> => {
  const byPhase = new Map<Phase | undefined, Event[]>();
  for (const event of dataset.events) {
    const phase = phaseOn(dataset, countedFirstDay(event.date));
    byPhase.set(phase, [...(byPhase.get(phase) ?? []), event]);
  }
  return byPhase;
});

/** The events that begin in a phase: derived from the first day, never typed. */
export const eventsOf = (dataset: Dataset, phase: Phase): readonly Event[] =>
  eventsByPhase(dataset).get(phase) ?? [];

/** The stretch of time that a phase is shown in: a sixth of its length more on either side, at least six months. */
export function phaseWindow(phase: Phase, dataset: Dataset): readonly [Day, Day] {
  const [from, to] = spanOfPhase(phase, dataset);
  const months = Math.max(6, Math.round((to - from) / daysPerMonth / 6));
  const first = dataset.phases[0]?.start.from ?? from;
  return [
    Math.max(first, firstOfMonth(from, -months)),
    Math.min(dataset.reviewedThrough.to, firstOfMonth(to, months)),
  ];
}
