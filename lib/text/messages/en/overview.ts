import { capital, countWord, figure, plural } from "./count";
import type { FactWords } from "./temperature";

/** The words of the first page. */
export const overview = {
  kicker: ({ from, to }: { from: string; to: string }) => `US–Soviet and US–Russian relations, ${from}–${to}`,
  lead: ({ events, now, lastMild }: { events: number; now: FactWords["now"]; lastMild: string | null }) =>
    `How warm or cold Washington and Moscow have been in every month, from ${plural(events, "coded event", "coded events")}, each with its sources. ` +
    (lastMild === null ? "" : `Relations were last mild in ${lastMild}; `) +
    `in ${now.when} they stood at ${now.value}, ${now.word}.`,
  today: "Where things stand",
  todayNote: (reviewed: string) => `On ${reviewed}, the day through which the data were reviewed.`,
  figures: {
    temperature: ({ word, low, high }: { word: string; low: string; high: string }) =>
      `temperature: ${word}. The 10–90 % range runs from ${low} to ${high}`,
    colder: ({ total, apart }: { total: number; apart: number }) =>
      `of ${figure(total)} months since the first act were colder than this one; ${figure(apart)} cannot be told apart from it`,
    cold: ({ since, longest }: { since: string; longest: boolean }) =>
      `of cold or hostile months since ${since}${longest ? ", the longest such spell on record" : ""}`,
    coldUnit: (years: string) => `${years} years`,
    notCold: "not cold at present",
    meetings: ({ first, last, place }: { first: string; last: string; place: string }) =>
      `meetings in person of the leaders since ${first}, the last in ${place} on ${last}`,
  },
  phases: "The phases",
  phasesNote: (count: number) =>
    `${capital(countWord(count))} phases tile the time since 1917. The bar shows their mean temperature.`,
  treaties: "All treaties: search, filter, sort",
  latest: "Latest events",
  latestNote: "The newest events in the dataset, each with its weight from −10 to +10.",
};
