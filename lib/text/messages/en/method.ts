import { figure } from "./count";

/** What the band was drawn with, in figures of the language; ranges as "6–24", shares as "4%". */
export type BandWords = {
  readonly draws: number;
  readonly noise: string;
  readonly magnitude: string;
  /** By confidence: high, medium, low. */
  readonly grades: readonly [string, string, string];
  readonly boundaries: readonly [string, string, string];
  readonly halfLife: string;
  readonly indirect: string;
  readonly repetition: string;
  readonly conditions: string;
  readonly scale: string;
};

/** What the limits of the index are told with, computed from the data, in figures of the language. */
export type BiasFacts = {
  readonly early: string;
  readonly late: string;
  /** The weight of an alliance against the other. */
  readonly alliance: string;
  readonly usIndirect: string;
  readonly russiaIndirect: string;
  readonly nearBounds: string;
};

/** How two curves lie to each other, in figures of the language. */
export type ComparisonWords = { readonly rho: string; readonly distance: string; readonly opposite: string };

/** The words of the method page. */
export const method = {
  heading: "How the temperature is computed",
  lead: "What is, and what is done: the state of relations in five domains, and acts with published weights that fade. It is small enough to check by hand, and every part of it stands on this page.",
  formula: "The formula, in five lines",
  formulaText: [
    "Every act has a weight g between −10 and +10. Goldstein (1992) weighted the event types of the WEIS scheme; the table of the GDELT project carries such weights for the CAMEO codes, and is used unchanged. Its size m is ½, 1, 2 or 4 for a minor, ordinary, major or defining act, by the rule below. The factor w counts indirect acts by δ and doubtful ones less (1, 0.75 or 0.5 for high, medium and low confidence). From its first day on an act fades: after h months half of its strength a is left.",
    "Acts of one class, which is the sign of the weight and the first two figures of the code, repeat each other: on each day the strongest of a class counts in full, the next by ρ, the one after by ρ², and so on. A is the sum of all classes: what was done.",
    "C is the sum of the grades in force in five domains: what is. Zero on the scale means ordinary relations of two great powers that are neither friends nor rivals: leaders or ministers who meet regularly (+1), most-favoured-nation trade (+1), an exchange agreement (+½), one arms-control agreement or talks (+½), no confrontation (0); so C₀ is 3, by those definitions.",
    "Everything is computed by the day. A first day known only to the month counts as its 15th, one known to the year as 1 July; a condition known to the month begins on its first. A month’s value is the state on its last day. Before the first act there is no value: nothing is known, which is not the same as neutral.",
  ],
  equations: [
    "a = w · g · m · 2^(−Δ ÷ h)",
    "A = Σ ρ^(r − 1) · a, r being the place within a class",
    "C = contact + arms + economy + arms control + joint work",
    "S = A + c · (C − 3)",
    "T = 10 · tanh(S ÷ s)",
  ],
  comparisons: {
    parts: {
      heading: "The two parts, each alone",
      note: "The temperature as the index would have it from one part alone. The line: what was done (acts). Dashed: what is (conditions). Over each other they show what a turn of the curve is made of.",
      text: ({ rho, distance, opposite }: ComparisonWords) =>
        `The two order the months with a rank correlation of ${rho}; they lie ${distance} degrees apart on average, and on different sides of zero in ${opposite} of the months.`,
    },
    editions: {
      heading: "The two editions over each other",
      note: "The line: the second edition, which every page uses. Dashed: the first, as it was published.",
      text: ({ rho, distance, opposite }: ComparisonWords) =>
        `The two order the months with a rank correlation of ${rho}; they lie ${distance} degrees apart on average, and on different sides of zero in ${opposite} of the months.`,
    },
  },
  parameters: "The parameters",
  parametersText:
    "The values were chosen for clarity and are the same for both sides. How much each matters is shown below, computed from the data.",
  parameterRows: {
    halfLife: "months until an act has lost half its strength",
    indirect: "factor of indirect acts: what is not done between the two governments",
    repetition: "what each further act of a class counts beside the one before it",
    conditions: "weight points that a grade of a condition counts",
    scale: "weight points at which the sum begins to saturate",
  },
  worked: {
    heading: "One month by hand: {month}",
    text: "The acts that still count 0.05 or more on {day}, class by class, with what is left of each. Δ is counted in months of 30.4375 days.",
    rest: "{count} further acts count for less than 0.05 each, together {sum}.",
    sum: "A = {acts} and C = {grades}, so S = A + {conditions} · (C − 3) = {sum}, and T = 10 · tanh(S ÷ {scale}) = {value}.",
    nothing: "No act has begun yet, so there is no value.",
    conditions: "The conditions in force",
    choose: "Work out another month:",
    year: "Year",
    month: "Month",
    failed: "The acts could not be loaded. Reload the page to try again.",
    refused: "The address asks for {refused}, which is no month of the record, such as 1962-10.",
  },
  band: "The grey range",
  bandText: (band: BandWords) => [
    `The index is recalculated ${figure(band.draws)} times with a fixed seed. Each time the acts that begin in the same phase are weighted anew at random (Dirichlet weights with mean 1), every weight gets noise with a standard deviation of ${band.noise} points, each magnitude may be a level higher or lower (${band.magnitude} each way, the share on which two coders differ), each grade of a condition a step off (${band.grades.join(", ")} in all, for high, medium and low confidence) and its first day moved (by a standard deviation of ${band.boundaries.join(", ")} days), and the parameters vary: h over ${band.halfLife} months, δ over ${band.indirect}, ρ over ${band.repetition}, c over ${band.conditions}, s over ${band.scale}. The range holds the middle 80 per cent.`,
    "A sentence that ranks two months or years is made only where at least 90 per cent of these recalculations agree, pair by pair; else the group that cannot be told apart is named.",
    "The range shows how far the result depends on which acts are listed, on the coding and on our parameters. It does not show what no row records.",
  ],
  changes: "What changed since the first edition",
  changesText: [
    "The first edition added up all listed acts and let what lasts keep a share of its weight. It followed how densely acts are listed: incidents of aircraft made 1955, the year of the Geneva summit, colder on average than 1948 and 1949, the years of the Berlin blockade, and sanctions that stand beside each other made 2018 the coldest year of the century, colder than 2022. It had no sense of size: one reconnaissance aircraft weighed as much as an invasion.",
    "In the second edition an act has a magnitude, acts of a kind count for less the more there are, and what lasts is told apart as conditions, graded by a rule. Zero has a meaning: ordinary relations. The dashed curve is the first edition, kept as a table of the dataset.",
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
    `Recent years are recorded more densely than early ones: ${facts.early} counted acts in the 1920s, ${facts.late} in the 2020s so far. Repetition is discounted, so that this matters less than it did; the grey range holds what is left of it.`,
    "The magnitudes and grades are judgements by a rule. Two coders made them apart; no coder from outside has checked them yet.",
    "The works cited lean to American ones, and so does the record. What is formal and public is recorded better than what is not.",
    `An alliance against the other weighs ${facts.alliance} by its code, and wars by proxy count by δ.`,
    "There is no code for cyber operations, election interference, covert action or propaganda. The public answers to them are coded, not the acts.",
    `Indirect acts count by δ, whoever did them: acts in third countries, alliances, tests of weapons at home. ${facts.usIndirect} of the hostile American acts and ${facts.russiaIndirect} of the hostile Soviet and Russian ones are of this sort. It is a property of the scheme and of the record, not a finding.`,
    `Near the ends of the scale differences are squeezed: ${facts.nearBounds} of the months lie beyond ±9.`,
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
    event: "Act",
    class: "Class",
    first: "First day",
    magnitude: "Magnitude",
    place: "Place",
    share: "Share",
    counts: "Counts",
    domain: "Domain",
    condition: "Condition",
    time: "Time",
    why: "Opened and closed by",
    grade: "Grade",
    influence: "Weight points",
    days: "Days",
    code: "Code",
    act: "Act",
    weight: "Weight",
    events: "Events",
    word: "Word",
    range: "Temperature",
    months: "Months",
  },
  conditions: "The conditions",
  conditionsNote:
    "Every stretch of every domain, with its grade and what opens and closes it. The works cited and what was decided where two codings differ are in the table of the dataset.",
  sources: "Sources of the method",
};
