import { plural } from "./count";
import { inForceChart, lifelinesChart } from "./treaty-charts";
import { decadePage, treatyPage } from "./treaty-page";
import { vocabulary } from "./treaty-vocabulary";

/** The words of the treaties: of their vocabularies, charts, table and pages. */
export const treaties = {
  ...vocabulary,

  source: ({ version, agreements, works }: { version: string; agreements: number; works: number }) =>
    `Détente ${version}: ${plural(agreements, "agreement", "agreements")}, from ${plural(works, "work", "works")}`,
  coverage: ({ from, through }: { from: string; through: string }) => `${from} to ${through}`,
  inForceChart,
  lifelinesChart,
  emptyChart: "No agreement of the dataset belongs here.",
  facts: {
    signed: "Signed",
    since: "In force",
    boundBoth: "Bound both",
    until: "Until",
    suspended: "Suspended",
    bySignature: "effective on signature",
    provisional: "applied provisionally",
    status: "Status",
  },

  citation: ({
    name,
    version,
    year,
    reviewed,
    address,
  }: {
    name: string;
    version: string;
    year: string;
    reviewed: string;
    address: string;
  }) =>
    `Détente contributors, “${name}”, in Détente, version ${version}, ${year}, reviewed through ${reviewed}, CC BY 4.0, ${address}.`,

  heading: "Treaties",
  lead: ({ count, from, to }: { count: number; from: string; to: string }) =>
    `${plural(count, "agreement", "agreements")} that Washington and Moscow both took part in, ${from} to ${to}: what each one limited, when it was in force, and what became of it.`,
  downloads: {
    fields: "Fields",
    sources: "Sources",
    column: "column",
    meaning: "meaning",
    work: "work",
    address: "address",
    columns: {
      short_name: "Short name, as the table shows it.",
      name_other: "Its name in the other language.",
      field: "Field that charts and filters use; the domain is finer.",
      in_force_since: "First day in force, or of signature where that brought it to life.",
      phase: "Phase of the relationship in which it was signed.",
      verification: "Means of verification, in words.",
      page: "Its page below the site’s address.",
    },
  },
  tableHeading: "All agreements",
  decadesHeading: "By decade",
  decadesNote: "Each decade on a page of its own, to link to and to print.",
  columns: {
    signed: "Signed",
    title: "Agreement",
    field: "Field",
    since: "In force",
    ended: "Ended",
    status: "Status",
    life: "Life",
    form: "Form",
    kind: "Kind",
    verification: "Verification",
    phase: "Phase",
    place: "Place",
    how: "How it ended",
    prominence: "Prominence",
    confidence: "Confidence",
  },
  lifeLabel: ({ from, to }: { from: string; to: string }) => `Life, ${from}–${to}`,
  decade: (decade: string) => decade,
  /** Templates, like those of every table: a browser fills them. */
  table: {
    senses: {
      signed: { label: "Signed in", phrase: "signed in the {chip}" },
      force: { label: "In force during", phrase: "in force during the {chip}" },
    },
    words: {
      countAll: "{total} agreements",
      countOne: "{shown} of {total} agreement",
      countOther: "{shown} of {total} agreements",
      empty: "No agreement fits all of this.",
      emptyWhy: "Each filter alone has agreements, but not all of them together.",
    },
    context: { show: "Show context rows ({count})", also: "and {count} context" },
  },

  page: treatyPage,
  decadePage,
};
