import { countWord } from "../count-word";
import { enCodebook } from "./en-codebook";
import { enData } from "./en-data";
import { enExplore } from "./en-explore";
import { enMethod } from "./en-method";
import { enSeed } from "./en-seed";
import { enSources } from "./en-sources";
import { enTable } from "./en-table";
import { enTreaties } from "./en-treaties";

const temperatureWords = {
  hostile: "hostile",
  cold: "cold",
  cool: "cool",
  neutral: "neutral",
  mild: "mild",
  warm: "warm",
  close: "close",
};

type Reading = { readonly when: string; readonly value: string };

/** What the sentences about the index are given: figures and dates already in words. */
export type FactWords = {
  readonly from: string;
  readonly now: Reading & { readonly word: keyof typeof temperatureWords };
  readonly coldest: Reading;
  readonly warmest: Reading;
  readonly coldestYear: Reading;
  readonly warmestYear: Reading;
  readonly warmSpells: readonly { readonly from: string; readonly to: string }[];
  readonly coldNow: { readonly since: string; readonly longest: boolean } | null;
  readonly lastMild: string | null;
};

const figure = (count: number) => count.toLocaleString("en-GB");
const plural = (count: number, one: string, many: string) => `${figure(count)} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const warmSpellList = (facts: FactWords) =>
  facts.warmSpells.map(({ from, to }) => `${from}–${to}`).join(", ");

export const en = {
  site: {
    name: "Détente",
    description:
      "How warm or cold the United States and the Soviet Union or Russia have been, month by month, since 1917.",
    skip: "Skip to the content",
    menu: "Main menu",
    nav: {
      overview: "Overview",
      phases: "Phases",
      treaties: "Treaties",
      charts: "Charts",
      method: "Method",
      data: "Data",
      sources: "Sources",
      seed: "The article",
    },
    more: "More",
    theme: { label: "Theme", system: "Auto", light: "Light", dark: "Dark" },
    footer: {
      about:
        "A sourced dataset of US–Soviet and US–Russian relations since 1917, and the charts drawn from it.",
      data: ({ version, reviewed }: { version: string; reviewed: string }) =>
        `Data version ${version}, reviewed through ${reviewed}.`,
      licence: "Code: MIT licence. Data, text and charts: CC BY 4.0.",
      weights: "Weights: Goldstein (1992), in the CAMEO table of the GDELT Project.",
    },
  },
  notFound: {
    title: "No page has this address",
    text: "The page may have moved, or the address may have a slip in it.",
    home: "To the overview",
  },
  home: { open: "Open Détente in English" },
  temperature: { words: temperatureWords },
  confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
  charts: {
    heading: "Charts",
    lead: "Each chart on a page of its own, with its figures as a table and its files to take away.",
    source: ({ version, events }: { version: string; events: number }) =>
      `Détente ${version}: ${plural(events, "coded event", "coded events")}, weights after Goldstein (1992)`,
    coverage: ({ from, through }: { from: string; through: string }) => `${from} to ${through}`,
    sourceLine: ({ source, coverage }: { source: string; coverage: string | null }) =>
      `Source: ${source}.${coverage === null ? "" : ` ${coverage}.`}`,
    files: "Download",
    fileNames: {
      png: "Picture (PNG)",
      svg: "Drawing (SVG)",
      csv: "Figures (CSV)",
      json: "Chart data (JSON)",
    },
    page: "Chart page",
    tables: {
      series: "The figures as a table, by year",
      cells: "The figures as a table, by year",
      steps: "The counts as a table, at the end of each year",
      intervals: "The lives as a table",
      bars: "The figures as a table, by year",
      empty: "",
    },
    tableNote: (months: number) =>
      `The mean of the months of each year, with its coldest and warmest month. All ${figure(months)} months are in the CSV file.`,
    columns: {
      year: "Year",
      mean: "Mean",
      coldest: "Coldest month",
      warmest: "Warmest month",
      begins: "Events that begin",
      yearEnd: "Year (last day)",
      total: "Bilateral, all",
      multilateral: "Multilateral",
    },
    read: "How to read it",
    live: {
      hints: {
        series: "Point at the curve, or use the arrow keys, to read a month",
        cells: "Point at a stripe, or use the arrow keys, to read a year",
        steps: "Point at a step, or use ← and →, to read a day; ↑ and ↓ move between fields",
        intervals:
          "Point at a line, or use the arrow keys: ← and → move by a year, ↑ and ↓ between agreements; Enter or a click opens one",
        bars: "Point at a bar, or use the arrow keys, to read a year",
        empty: "",
      },
      zoom: "Time shown",
      from: "First month shown",
      to: "Last month shown",
      all: "All",
      decade: (decade: number) => `${decade}s`,
      reset: "Reset",
      failed: "The interactive chart could not be loaded. The drawing is complete without it.",
    },
    temperature: {
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
    },
    stripes: {
      name: "A stripe a year",
      title: (facts: FactWords) =>
        `Warmest in ${facts.warmestYear.when}, coldest in ${facts.coldestYear.when}`,
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
    },
    "treaties-in-force": enTreaties.inForceChart,
    "treaty-lifelines": enTreaties.lifelinesChart,
  },
  overview: {
    kicker: ({ from, to }: { from: string; to: string }) =>
      `US–Soviet and US–Russian relations, ${from}–${to}`,
    lead: ({ events, now, lastMild }: { events: number; now: FactWords["now"]; lastMild: string | null }) =>
      `How warm or cold Washington and Moscow have been in every month, from ${plural(events, "coded event", "coded events")}, each with its sources. ` +
      (lastMild === null ? "" : `Relations were last mild in ${lastMild}; `) +
      `in ${now.when} they stood at ${now.value}, ${now.word}.`,
    today: "Where things stand",
    todayNote: (reviewed: string) => `On ${reviewed}, the day through which the data were reviewed.`,
    figures: {
      temperature: ({ word, low, high }: { word: string; low: string; high: string }) =>
        `temperature: ${word}. The 10–90 % range runs from ${low} to ${high}`,
      colder: ({ total }: { total: number }) =>
        `of ${figure(total)} months since the first event were colder than this one`,
      cold: ({ since, longest }: { since: string; longest: boolean }) =>
        `of cold or hostile months since ${since}${longest ? ", the longest such spell on record" : ""}`,
      coldUnit: (years: string) => `${years} years`,
      notCold: "not cold at present",
      meetings: ({ first, last, place }: { first: string; last: string; place: string }) =>
        `meetings in person of the leaders since ${first}, the last in ${place} in ${last}`,
    },
    phases: "The phases",
    phasesNote: (count: number) =>
      `${capital(countWord(count))} phases tile the time since 1917. The bar shows their mean temperature.`,
    treaties: "All treaties: search, filter, sort",
    latest: "Latest events",
    latestNote: "The newest events in the dataset, each with its weight from −10 to +10.",
  },
  phases: {
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
      low: Reading;
      high: Reading;
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
    eventsNote:
      "In the order in which they began. The bar and the figure are the Goldstein weight of the act.",
    sources: "Sources for this phase",
    note: "Note",
    previous: "Before",
    next: "After",
  },
  event: {
    code: (code: string) => `CAMEO ${code}`,
    context: "context, not counted",
    indirect: "indirect",
    dyadic: "between the two governments",
    condition: "lasting condition",
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
  },
  table: enTable,
  treaties: enTreaties,
  method: enMethod,
  explore: enExplore,
  codebook: enCodebook,
  data: enData,
  sources: enSources,
  seed: enSeed,
};

/** The words of the site. English is the pattern: another language that lacks one of them does not compile. */
export type Messages = typeof en;
