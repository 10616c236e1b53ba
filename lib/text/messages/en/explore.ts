import { coding } from "./coding";
import { controls } from "./explore-controls";

/** The words of the method page's laboratory: other forms, other parameters, and how the index holds up. */
export const explore = {
  heading: "Try it: other parameters, other forms",
  note: "Move a slider or choose another form: the curve is recalculated in your browser, from the same acts and conditions. The dashed line is the default. The address carries what you set.",
  words: controls,
  formsHeading: "The forms",
  formsText: {
    index: "The default: S = A + c·(C − C₀); T = 10·tanh(S ÷ s).",
    "acts-alone":
      "S = A. What was done, without the state of relations: a war in which few acts are listed looks calm.",
    "conditions-alone":
      "S = c·(C − C₀). The state of relations in the five domains: a curve of steps, without crises of days.",
    "one-size": "Every act has the size 1: a reconnaissance aircraft weighs as much as an invasion.",
    "no-discount":
      "ρ = 1: every act of a kind counts in full, so that a time whose acts are listed densely is further from zero.",
    "shrunken-mean":
      "Σa ÷ (3 + Σ w·m·k), from −10 to +10: depends little on how many acts are listed, but lets a prisoner exchange cancel a round of sanctions. Without conditions.",
    "net-cooperation": "After Goldstein and Freeman: Σ w·g·m of the acts that begin in a year. No memory.",
  },
  formsNote:
    "The other forms at the default parameters, against the default. Net co-operation has another unit and is left out.",
  columns: {
    form: "Form or parameter",
    correlation: "Rank correlation",
    difference: "Mean absolute difference, degrees",
    kept: "Months that keep their word",
  },
  sensitivity: "How much a parameter matters",
  sensitivityNote:
    "The default with one parameter moved, against the default. Computed when the site was built.",
  set: ({ symbol, value }: { symbol: string; value: string }) => `${symbol} = ${value}`,
  ofMonths: ({ kept, months }: { kept: string; months: string }) => `${kept} of ${months}`,
  validity: "Does it agree with others?",
  validityNote:
    "Rank correlation (Spearman) of the index with series from outside that it does not use. n is the number of pairs. Expected is the sign that agreement would have: a distance grows as relations cool; the clock is read in minutes to midnight, fewer as they cool. Changes compares how both move from one value to the next, since two series that drift together correlate even if nothing ties them. The index and the series have memory, so that no significance is claimed; settings of the clock are held from year to year, and its makers name treaties of the two among their reasons. The series are those, of the catalogue, that no event of the index is made from: variants of one vote count, one side’s arms or money, and what events were coded from are left out. Changes of polls run from one poll to the next.",
  validityColumns: {
    series: "Series",
    expected: "Expected",
    rho: "ρ",
    n: "n",
    period: "Period",
    changes: "ρ of changes",
  },
  expectedSign: { positive: "+", negative: "−" },
  pairs: {
    heading: "Does it order months as historians do?",
    note: "Pairs of months of which published histories say that one was warmer, each with its source; the list was made before any curve of this form was looked at, and is a table of the dataset (agreed-pairs). Both months of a pair lie in one era, or in two; inside cold or inside warm times the order is harder to tell. A tie counts as wrong. The last column counts the same for the first edition.",
    name: ({ warmer, colder }: { warmer: string; colder: string }) => `${warmer} warmer than ${colder}`,
    across: "In two eras",
    all: "All",
    insideCold: "Both in cold phases",
    insideWarm: "Both in warm phases",
    wrong: "The pairs that it orders otherwise",
    columns: {
      era: "Era",
      pairs: "Pairs",
      right: "Ordered alike",
      share: "Share",
      before: "Alike in edition 1",
      why: "What the histories hold",
      warmer: "Warmer month",
      colder: "Colder month",
    },
  },
  leaveOut: "With one decade left out",
  leaveOutNote:
    "All acts that begin in a decade are left out, while conditions stay; the months outside that decade are compared with the default, and those after it alone, which is the harder test: the months before are the same by construction. The largest difference is the default less the curve without: what the decade contributes.",
  leaveOutColumns: {
    decade: "Left out",
    rho: "ρ",
    mean: "Mean absolute difference, degrees",
    after: "ρ after it",
    meanAfter: "The same after it",
    largest: "Largest difference",
    when: "In",
  },
  domainOut: "With one domain of conditions left out",
  domainOutNote:
    "The temperature as if one domain had always been ordinary, against the default, over all months.",
  domainOutColumns: { domain: "Always ordinary" },
  thinned: "With few acts a year",
  thinnedNote: ({ count, kept, acts }: { count: string; kept: string; acts: string }) =>
    `If no year had more than ${count} acts, its strongest (${kept} of ${acts} are left), the curve would be this far from the default: the denser a time is listed, the further it may lie from zero.`,
  decade: (decade: number) => `${decade}s`,
  influential: "The acts and conditions that move it most",
  influentialNote:
    "Each is left out in turn, a condition by making its domain ordinary for as long as it lasted: the mean absolute change of all months, and the month in which it matters most, as the default less the curve without.",
  influentialColumns: {
    event: "Act or condition",
    date: "Date",
    mean: "Mean absolute change, degrees",
    largest: "Largest change",
    when: "In",
  },
  directed: "Both sides apart",
  directedNote:
    "w·g·m of the acts of each side on their first day, added up by decade, in weight points: between the two governments, and indirect, which count half. Acts of both together have no direction.",
  directedColumns: {
    decade: "Decade",
    usDyadic: "US, between the two",
    usIndirect: "US, indirect",
    russiaDyadic: "Soviet Union or Russia, between the two",
    russiaIndirect: "Soviet Union or Russia, indirect",
    both: "Both together",
  },
  balance: "What is recorded",
  balanceNote:
    "Events by decade and by who acted: co-operative, hostile, and context that does not count. The last decade has run for part of its years only.",
  balanceColumns: {
    decade: "Decade",
    all: "All",
    us: "United States: +, −",
    "ussr-russia": "Soviet Union, Russia: +, −",
    both: "Both: +, −",
    other: "Others: +, −",
    context: "Context",
  },
  plusMinus: ({ plus, minus }: { plus: string; minus: string }) => `${plus}, ${minus}`,
  ...coding,
  reviewed: ({ reviewed }: { reviewed: string }) =>
    `The record ends on ${reviewed}. Nothing later could be verified when the tables were reviewed; what happened since is left open, not guessed.`,
};
