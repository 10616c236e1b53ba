import { figure } from "./count";

/** What the band was drawn with, in figures of the language; ranges as "6–24". */
export type BandWords = {
  readonly draws: number;
  readonly noise: string;
  readonly halfLife: string;
  readonly indirect: string;
  readonly floor: string;
  readonly scale: string;
};

/** What the limits of the index are told with, computed from the data, in figures of the language. */
export type BiasFacts = {
  readonly early: string;
  readonly late: string;
  readonly end1946: string;
  readonly acts1946: string;
  readonly indirect1946: string;
  readonly thaw: string;
  readonly brink: string;
  readonly floor: string;
  /** The weights of an alliance against the other and of a sanction. */
  readonly alliance: string;
  readonly sanction: string;
  readonly usIndirect: string;
  readonly russiaIndirect: string;
  readonly nearBounds: string;
};

/** The words of the method page. */
export const method = {
  heading: "How the temperature is computed",
  lead: "The index is simple enough to check by hand: published weights, a half-life, one curve. Every part of it stands on this page.",
  formula: "The formula",
  formulaText: [
    "Every coded act has a weight g between −10 and +10. Goldstein (1992) weighted the event types of the WEIS scheme; the table of the GDELT project carries such weights for the CAMEO codes, and is used unchanged. Which code an act has is our choice, and so are the factors w: indirect acts count half, doubtful ones less (1, 0.75 or 0.5 for high, medium and low confidence).",
    "An act keeps a share k of its influence that halves every h months. While an act or a condition lasts, the share does not fall below φ. The sum of all shares goes through a curve that flattens towards ±10, so that ten hostile acts are worse than one, but not ten times as bad.",
    "Everything is computed by the day. A date known only to the month counts as its 15th, one known to the year as 1 July; a last day known to the month or year is its last day. A month’s value is the state on its last day. Before the first event there is no value: nothing is known, which is not the same as neutral.",
  ],
  equations: {
    share: "k = 2^(−Δ ÷ h), and at least φ while the act lasts",
    sum: "S = Σ w · g · k",
    temperature: "T = 10 · tanh(S ÷ s)",
  },
  parameters: "The parameters",
  parametersText:
    "The values were chosen for clarity and are the same for both sides. How much each matters is shown below, computed from the data.",
  parameterRows: {
    halfLife: "months until an act has lost half its influence",
    indirect: "factor of indirect acts: what is not done between the two governments",
    floor: "least share that a lasting act or condition keeps while it lasts",
    scale: "weight points at which the sum begins to saturate",
  },
  worked: (month: string) => `One month by hand: ${month}`,
  workedText: (day: string) =>
    `The events that had begun by ${day}, with what is left of each on that day. Δ is counted in months of 30.4375 days.`,
  workedSum: ({ sum, scale, value }: { sum: string; scale: string; value: string }) =>
    `S = ${sum}, so T = 10 · tanh(${sum} ÷ ${scale}) = ${value}.`,
  band: "The grey range",
  bandText: ({ draws, noise, halfLife, indirect, floor, scale }: BandWords) => [
    `The index is recalculated ${figure(draws)} times with a fixed seed. Each time the events that begin in the same phase are weighted anew at random (Dirichlet weights with mean 1; lasting conditions keep theirs), every weight gets noise with a standard deviation of ${noise} points, and the parameters vary: h over ${halfLife} months, δ over ${indirect}, φ over ${floor}, s over ${scale}. The range holds the middle 80 per cent.`,
    "It shows how far the result depends on which events are listed and on our parameters. It does not show what no event records.",
  ],
  words: "The words",
  wordsText: "The same words for the same values on every page and in every chart.",
  treaties: "When a treaty is in force",
  treatiesText: [
    "An agreement is in force from its first day up to, not including, the first day on which it no longer bound both. The first day of a bilateral one is its entry into force; that of a multilateral one is the first day on which both governments were bound, which may lie years after it entered into force for others. A date known only to the month counts as its 15th, one known to the year as 1 July.",
    "A text that takes effect by signature alone and one that lapsed without a formal end never count as in force. A suspended agreement still counts, and is drawn hatched. Where one side left before the other, the agreement ended between the two on the day of the first exit.",
    "The chart of treaties in force takes bilateral treaties, executive agreements, protocols and memoranda in five fields of arms control; its dashed line takes the multilateral ones, with those on conventional forces. Rows of context, to which the two were not both parties, are in no count. The rule is the same for both sides.",
  ],
  biases: "What it cannot see",
  biasesText: (facts: BiasFacts) => [
    `Recent years are recorded more densely than early ones: ${facts.early} counted events in the 1920s, ${facts.late} in the 2020s so far.`,
    `1945 and 1946 cool slowly: the agreements of 1945 fade by their half-life, and only ${facts.acts1946} counted acts begin in 1946, ${facts.indirect1946} of them indirect. The last month of 1946 reads ${facts.end1946}.`,
    `A time that is remembered as a thaw can read cold: the mean of the First thaw is ${facts.thaw}, that of the years of Berlin and Cuba after it ${facts.brink}. Summits fade by half a year by year, while export controls, travel limits and jamming keep a share of ${facts.floor} while they last.`,
    `An alliance against the other weighs ${facts.alliance} by its code, and wars by proxy count half.`,
    "There is no code for cyber operations, election interference, covert action or propaganda. The public answers to them are coded, not the acts.",
    `Indirect acts count half, whoever did them: acts in third countries, alliances, tests of weapons at home. ${facts.usIndirect} of the hostile American acts and ${facts.russiaIndirect} of the hostile Soviet and Russian ones are of this sort. What is formal and public is recorded better than what is not. Both are properties of the scheme and of the record, not findings.`,
    `The weights have no place for size: a sanction weighs ${facts.sanction} whether it names one man or a central bank.`,
    `The more acts of a time are listed, the further the sum goes, and the closer the curve comes to its bounds: ${facts.nearBounds} of the months lie beyond ±9. Form 4 above shows what denser recording does.`,
  ],
  weights: "The weights",
  weightsText: (count: number) =>
    `All ${figure(count)} codes of the CAMEO table with the weight of each, and how many events of this dataset carry it.`,
  usedOnly: "Codes that events of this dataset carry",
  allCodes: "All other codes",
  columns: {
    symbol: "Symbol",
    meaning: "Meaning",
    value: "Value",
    event: "Event",
    first: "First day",
    last: "Last day",
    days: "Days",
    code: "Code",
    act: "Act",
    weight: "Weight",
    events: "Events",
    word: "Word",
    range: "Temperature",
    months: "Months",
  },
  sources: "Sources of the method",
};
