import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/text/calendar";
import { phaseOn } from "./phases";

/** The phases that open an era: eight eras, in which the phases between are taken together. */
const openings: readonly string[] = [
  "wartime-association",
  "recognition-and-drift",
  "grand-alliance",
  "first-cold-war",
  "managed-rivalry",
  "second-cold-war",
  "post-soviet-partnership",
  "crimea-to-invasion",
];

/** Some phases taken together: the first day, and the day after the last. */
export type Era = { readonly from: Day; readonly to: Day };

/** The eras of the record, in order, from the phases that open them. */
export function erasOf({ phases, reviewedThrough }: Dataset): readonly Era[] {
  const starts = phases.flatMap(({ id, start }, index) =>
    index === 0 || openings.includes(id) ? [start.from] : [],
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? reviewedThrough.to }));
}

/** Whether a day lies in a cold phase, in a warm one, or in one of both kinds of acts (null), by the kind of its phase. */
export function toneOn(dataset: Dataset, day: Day): "cold" | "warm" | null {
  switch (phaseOn(dataset, day)?.kind) {
    case "rupture":
    case "tension":
    case "crisis":
      return "cold";
    case "alliance":
    case "normalization":
    case "détente":
      return "warm";
    default:
      return null;
  }
}
