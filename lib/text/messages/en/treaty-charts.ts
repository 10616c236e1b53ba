import { figure, plural } from "./count";

/** What the sentences about the agreements in force are given. */
export type EdificeWords = {
  readonly peak: { readonly count: number; readonly when: string };
  readonly now: { readonly count: number; readonly when: string };
  readonly first: string;
  readonly multilateral: number;
  /** How many of those in force now are on strategic and intermediate forces. */
  readonly strategic: number;
};

export type LifelineWords = {
  readonly shown: number;
  readonly inForce: number;
  readonly ended: number;
  readonly never: number;
  readonly first: string;
  readonly when: string;
};

export const inForceChart = {
  name: "Treaties in force",
  title: ({ peak, now, strategic }: EdificeWords) =>
    now.count < peak.count
      ? `From ${plural(peak.count, "arms-control agreement", "arms-control agreements")} in force in ${peak.when} to ${figure(now.count)}${strategic === 0 ? ", none on strategic arms" : ""}`
      : `${plural(now.count, "arms-control agreement", "arms-control agreements")} in force, as many as ever`,
  subtitle:
    "Bilateral arms-control agreements in force between the two, by field. Hatched: suspended. Dashed: multilateral",
  alt: ({ peak, now, first, multilateral }: EdificeWords) =>
    `Stacked step chart of the bilateral arms-control agreements in force from ${first}, by field. ` +
    `The number peaks at ${figure(peak.count)} in ${peak.when}; on ${now.when} it is ${figure(now.count)}. ` +
    `A dashed line counts the multilateral ones: ${figure(multilateral)} on ${now.when}.`,
  line: "multilateral",
  reading: { total: "{count} in force", changes: "On this day" },
  enters: (name: string) => `${name} enters into force`,
  leaves: ({ name, how }: { name: string; how: string }) => `${name}: ${how}`,
  suspended: (name: string) => `${name} is suspended`,
  explain: [
    "The steps count the agreements between the two governments that were in force on each day: treaties, executive agreements, protocols and memoranda in five fields of arms control. Each counts from its entry into force to the day before it ended.",
    "Texts that took effect by signature alone, political declarations and agreements that lapsed without a formal end are not counted. A suspended agreement still counts, and is drawn hatched.",
    "The dashed line counts multilateral agreements from the first day on which they bound both, with those on conventional forces. Counting says nothing of weight: a notification agreement counts as much as a treaty that removed a class of missiles.",
  ],
};

export const lifelinesChart = {
  name: "Lives of the treaties",
  title: ({ shown, inForce }: LifelineWords) =>
    `Of ${plural(shown, "headline arms-control agreement", "headline arms-control agreements")}, ${figure(inForce)} ${inForce === 1 ? "is" : "are"} in force`,
  subtitle: "Thin: signed, not in force. Solid: in force. Hatched: suspended. Marks: how it ended",
  alt: ({ shown, inForce, ended, never, first, when }: LifelineWords) =>
    `Lines of the lives of ${figure(shown)} headline arms-control agreements, grouped by field, from ${first}. ` +
    `On ${when} ${figure(inForce)} are in force, ${figure(ended)} have ended or been replaced, ${figure(never)} never entered into force; the others are political texts without force of law.`,
  reading: { inForce: "In force on this day", ofShown: "{count} of {shown} in force" },
  explain: [
    "Each line is the life of an agreement: thin from its signature, solid while it was in force between the two, hatched while suspended. The mark at its end says how it ended; a line that runs to the edge goes on.",
    "A thin line that never becomes solid is a text without force of law, or one that was signed and never entered into force.",
    "Shown are the agreements that histories name first, in six fields of arms control. All others stand in the table of treaties.",
  ],
};
