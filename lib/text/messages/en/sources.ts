import { figure } from "./count";

/** The words of the bibliography. */
export const sources = {
  heading: "Sources",
  lead: ({ works, primary, records }: { works: number; primary: number; records: number }) =>
    `The ${figure(works)} works that the dataset cites, ${figure(primary)} of them primary documents, each with what rests on it: ${figure(records)} citations in all.`,
  share: ({ events, agreements }: { events: string; agreements: string }) =>
    `${events} of the events and ${agreements} of the agreements cite a primary source. Citing is not the same as having compared: the page of the data says how many rows were compared with a document.`,
  addresses:
    "A work is a link only where its address was seen in a copy of the page that was read; the others are cited without one. Places in a work stand with the record that cites them.",
  kinds: {
    primary: "Primary documents and official records",
    secondary: "History, reference, journalism",
    dataset: "Datasets",
  },
  kindNote: ({ works }: { works: number }) =>
    `${figure(works)} ${works === 1 ? "work" : "works"}, by title or author.`,
  rests: (count: number) => `${figure(count)} ${count === 1 ? "record" : "records"}`,
  tables: {
    phases: "Phases",
    events: "Events",
    conditions: "Conditions",
    weights: "Weights",
    agreements: "Agreements",
    limits: "Limits",
    ratifications: "Ratifications",
    alliances: "Alliances",
    memberships: "Memberships",
    summits: "Meetings",
    leaders: "Leaders",
    "series-catalog": "Series",
    series: "Figures of series",
    sources: "Works",
    "condition-codings": "Codings of conditions",
    "magnitude-codings": "Codings of magnitude",
    "agreed-pairs": "Pairs of months",
    "first-edition": "First edition of the index",
    "seed-coverage": "Statements of the article",
  },
  jump: "Jump to",
  letters: "By first letter",
};
