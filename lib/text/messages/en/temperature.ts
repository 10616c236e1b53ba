import type { Dated } from "../../dated";
import { capital, countWord } from "./count";

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
  readonly coldestYear: Dated;
  readonly warmestYear: Dated;
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
    `Warm spells of a year or more: ${warmSpellList(facts)}. Warmest: ${facts.warmest.value} in ${facts.warmest.when}. ` +
    `Coldest: ${facts.coldest.value} in ${facts.coldest.when}. Last value: ${facts.now.value}, ${facts.now.word}.`,
  reading: {
    value: "Temperature",
    band: "10–90 % range",
    days: "Coldest and warmest day",
    phase: "Phase",
    weighs: "What weighs most, in weight points",
    begins: "Begins this month",
    nothing: "No event yet, so no value",
  },
  explain: [
    "The line is the state of relations on the last day of each month, on a scale from −10 (hostile) to +10 (close). It adds up all coded acts of both governments, each with its published weight, and lets an act lose half its influence every twelve months.",
    "A thin upright marks a month whose coldest and warmest day lie more than one degree apart. The grey range holds 80 per cent of a thousand recalculations with other weights and parameters: turns inside it should not be over-read.",
    "The strokes beneath are the events: up for co-operation, down for conflict, as long as their influence on the first day. The ribbon shows the phases, coloured by their mean.",
  ],
};

export const stripesChart = {
  name: "A stripe a year",
  title: (facts: FactWords) => `Warmest in ${facts.warmestYear.when}, coldest in ${facts.coldestYear.when}`,
  subtitle: "Mean temperature of relations by year, from hostile (blue) to close (orange)",
  alt: (facts: FactWords) =>
    "One coloured stripe for each year, blue for cold and orange for warm relations. " +
    `Warmest: ${facts.warmestYear.when} (${facts.warmestYear.value}). Coldest: ${facts.coldestYear.when} (${facts.coldestYear.value}). ` +
    `Warm spells of a year or more: ${warmSpellList(facts)}.`,
  reading: { value: "Mean temperature", nothing: "No value" },
  explain: [
    "Each stripe is a year, coloured by the mean of its months: deep blue for hostile, paper for neutral, ember orange for close.",
    "The colour scale is as even in lightness on the cold side as on the warm one, and its two hues stay apart for readers with a colour-vision deficiency.",
  ],
};
