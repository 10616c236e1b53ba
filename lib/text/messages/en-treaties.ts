const figure = (count: number) => count.toLocaleString("en-GB");
const plural = (count: number, one: string, many: string) => `${figure(count)} ${count === 1 ? one : many}`;

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

/** The words of the treaties: of their vocabularies, charts, table and pages. */
export const enTreaties = {
  fields: {
    strategic: "Strategic and intermediate forces",
    "missile-defence": "Missile defence",
    testing: "Nuclear testing",
    "non-proliferation": "Non-proliferation and threat reduction",
    "risk-reduction": "Risk reduction and confidence",
    conventional: "Conventional forces",
    settlement: "Political settlement",
    cooperation: "Co-operation",
    space: "Space",
  },
  shortFields: {
    strategic: "Strategic",
    "missile-defence": "Missile defence",
    testing: "Testing",
    "non-proliferation": "Non-proliferation",
    "risk-reduction": "Risk reduction",
    conventional: "Conventional",
    settlement: "Settlement",
    cooperation: "Co-operation",
    space: "Space",
  },
  domains: {
    "strategic-nuclear": "strategic nuclear forces",
    "intermediate-nuclear": "intermediate-range nuclear forces",
    "missile-defence": "missile defence",
    "nuclear-testing": "nuclear testing",
    "non-proliferation": "non-proliferation",
    "cooperative-threat-reduction": "co-operative threat reduction",
    "chemical-biological": "chemical and biological weapons",
    "risk-reduction": "risk reduction",
    "confidence-building": "confidence-building",
    "conventional-forces": "conventional forces",
    "political-settlement": "political settlement",
    cooperation: "co-operation",
    space: "space",
  },
  kinds: {
    treaty: "treaty",
    "executive-agreement": "executive agreement",
    protocol: "protocol",
    memorandum: "memorandum",
    "joint-declaration": "joint declaration",
    "political-commitment": "political commitment",
    "reciprocal-unilateral": "reciprocal unilateral declarations",
  },
  forms: { bilateral: "bilateral", multilateral: "multilateral" },
  statuses: {
    "in-force": "In force",
    suspended: "Suspended",
    ended: "Ended",
    superseded: "Superseded",
    "never-entered-into-force": "Never in force",
    lapsed: "Lapsed",
  },
  endings: {
    expired: "expired",
    terminated: "terminated",
    withdrawn: "one side withdrew",
    superseded: "replaced",
    lapsed: "lapsed without a formal end",
    "never-entered-into-force": "never entered into force",
    none: "has not ended",
  },
  verification: {
    "national-technical-means": "national technical means",
    "on-site-inspection": "on-site inspection",
    "data-exchange": "data exchange",
    none: "none",
  },
  prominence: { "1": "headline", "2": "standard", "3": "minor" },
  context: "context",
  steps: {
    "senate-consent": "Senate gives consent",
    "legislature-approval": "legislature approves",
    ratified: "ratified",
    deposited: "instrument deposited or exchanged",
    rejected: "rejected",
    "withdrawn-from-legislature": "withdrawn from the legislature",
  },
  actors: { us: "United States", "ussr-russia": "Soviet Union or Russia", each: "each side" },

  source: ({ version, agreements, works }: { version: string; agreements: number; works: number }) =>
    `Détente ${version}: ${plural(agreements, "agreement", "agreements")}, from ${plural(works, "work", "works")}`,
  coverage: ({ from, through }: { from: string; through: string }) => `${from} to ${through}`,
  inForceChart: {
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
  },
  lifelinesChart: {
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
  },
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
  readings: {
    signed: { label: "Signed in", phrase: "signed in the {chip}" },
    force: { label: "In force during", phrase: "in force during the {chip}" },
  },

  page: {
    signed: "Signed",
    since: "In force",
    boundBoth: "Bound both",
    suspended: "Suspended",
    until: "Ended",
    how: "How it ended",
    status: "Status",
    kind: "Kind",
    field: "Field",
    verification: "Verification",
    prominence: "Prominence",
    confidence: "Confidence",
    signatories: "Signed by",
    parties: "Parties",
    limits: "Limits",
    limitsNote: "What the text sets in numbers, and for whom.",
    limit: "What is limited",
    value: "Limit",
    binds: "Binds",
    provides: "What it provides",
    life: "Its life",
    lifeAlt: ({ name, facts }: { name: string; facts: string }) => `Life of ${name}: ${facts}`,
    ratification: "Ratification",
    noRatification: "No dated step is recorded.",
    chain: "What it replaced, and what replaced it",
    wordsSuccessor: "Replaced by",
    alone: "It replaced no other agreement in this dataset, and none has replaced it.",
    thisOne: "this agreement",
    temperature: "Relations around its signature",
    temperatureNote: ({ value, word, when }: { value: string; word: string; when: string }) =>
      `Temperature of relations in ${when}: ${value}, ${word}. The upright marks the signature.`,
    temperatureAlt: ({ from, to, value, when }: { from: string; to: string; value: string; when: string }) =>
      `Line of the temperature of relations from ${from} to ${to}; ${value} in ${when}, when the agreement was signed.`,
    noTemperature: "Before the first coded event there is no temperature.",
    summit: "Signed at the meeting of",
    leaders: "In office at the signature",
    events: "Events around it",
    eventsNote: "Events that belong to this agreement, and others within three months of its signature.",
    noEvents: "No coded event belongs to it or lies within three months of its signature.",
    sources: "Sources",
    sourcesNote: (confidence: string) => `The record as a whole: ${confidence}.`,
    cite: "Cite this record",
    previous: "Signed before",
    next: "Signed after",
    contextNote:
      "This row explains the context: the two governments were not both parties to it. It is left out of every count and of the table unless context is asked for.",
  },
  decadePage: {
    heading: (decade: string) => `Treaties signed in the ${decade}`,
    lead: ({ signed, inForce, decade }: { signed: number; inForce: number; decade: string }) =>
      `${plural(signed, "agreement", "agreements")} signed in the ${decade}; ${plural(inForce, "was", "were")} in force at some time during the decade.`,
    table: "The same decade in the table, to sort and filter",
    duringHeading: (decade: string) => `In force during the ${decade}, signed earlier`,
    none: "None.",
    all: "All decades",
  },
};
