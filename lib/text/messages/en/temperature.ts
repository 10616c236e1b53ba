import type { Dated } from "../../dated";
import { capital, countWord, figure } from "./count";

/** The words of the scale. */
export const temperature = {
  words: {
    hostile: "hostile",
    cold: "cold",
    cool: "cool",
    neutral: "neutral",
    mild: "mild",
    warm: "warm",
    close: "close",
  },
};

/** What the sentences about the index are given: figures and dates already in words. */
export type FactWords = {
  readonly from: string;
  readonly now: Dated & { readonly word: keyof typeof temperature.words };
  readonly coldest: Dated;
  readonly warmest: Dated;
  readonly coldestYears: string;
  readonly warmestYears: string;
  readonly years: number;
  readonly yearsBelow: number;
  readonly warmSpells: readonly { readonly from: string; readonly to: string }[];
  readonly coldNow: { readonly since: string; readonly longest: boolean } | null;
  readonly lastMild: string | null;
};

const warmSpellList = (facts: FactWords) =>
  facts.warmSpells.map(({ from, to }) => `${from}–${to}`).join(", ");

export const temperatureChart = {
  name: "Temperature of relations",
  title: (facts: FactWords) => {
    const count = facts.warmSpells.length;
    const warm = `${capital(countWord(count))} warm ${count === 1 ? "spell" : "spells"}`;
    if (facts.coldNow === null) return `${warm} in a century of rivalry`;
    return facts.coldNow.longest
      ? `${warm}, and the longest cold is now`
      : `${warm}, and cold again since ${facts.coldNow.since}`;
  },
  subtitle:
    "Temperature of relations by month, −10 hostile to +10 close. Grey: 10–90 % range. Below: events, phases",
  alt: (facts: FactWords) =>
    `Line chart of the temperature of relations by month from ${facts.from} to ${facts.now.when}. ` +
    `Warm spells of a year or more: ${warmSpellList(facts)}. The line is highest in ${facts.warmest.when}, at ${facts.warmest.value}, ` +
    `and lowest in ${facts.coldest.when}, at ${facts.coldest.value}. Last value: ${facts.now.value}, ${facts.now.word}.`,
  reading: {
    value: "Temperature",
    band: "10–90 % range",
    days: "Coldest and warmest day",
    phase: "Phase",
    is: "What is, in weight points",
    done: "What was done, in weight points",
    more: "and {count} more",
    nothing: "No act yet, so no value",
  },
  explain: [
    "The line is the state of relations on the last day of each month, on a scale from −10 (hostile) to +10 (close). Zero is ordinary relations of two great powers that are neither friends nor rivals. The index adds up what was done (coded acts of both governments, each with its published weight and its size, fading by half every twelve months, acts of one kind counting for less the more there are) and what is (the state of contact, arms, economy, arms control and joint work).",
    "A thin upright marks a month whose coldest and warmest day lie more than one degree apart. The grey range holds 80 per cent of a thousand recalculations with other weights, sizes, grades and parameters: turns inside it should not be over-read.",
    "The strokes beneath are the acts: up for co-operation, down for conflict, as long as their influence on the first day. The ribbon shows the phases, coloured by their mean.",
  ],
};

export const stripesChart = {
  name: "A stripe a year",
  title: ({ years, yearsBelow }: FactWords) =>
    `Colder than ordinary relations in ${figure(yearsBelow)} of ${figure(years)} years`,
  subtitle: "Mean temperature of relations by year, from hostile (blue) to close (orange)",
  alt: (facts: FactWords) =>
    "One coloured stripe for each year, blue for cold and orange for warm relations. " +
    `Warmest: ${facts.warmestYears}. Coldest: ${facts.coldestYears}; years named together cannot be told apart. ` +
    `Warm spells of a year or more: ${warmSpellList(facts)}.`,
  reading: { value: "Mean temperature", nothing: "No value" },
  explain: [
    "Each stripe is a year, coloured by the mean of its months: deep blue for hostile, paper for neutral, ember orange for close.",
    "The colour scale is as even in lightness on the cold side as on the warm one, and its two hues stay apart for readers with a colour-vision deficiency.",
  ],
};
