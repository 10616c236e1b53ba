import { coding } from "./coding";
import { controls } from "./explore-controls";

/** The words of the method page's laboratory: other forms, other parameters, and how the index holds up. */
export const explore = {
  heading: "Try it: other parameters, other forms",
  note: "Move a slider or choose another form: the curve is recalculated in your browser, from the same coded acts. The dashed line is the default. The address carries what you set.",
  words: controls,
  formsHeading: "The five forms",
  formsText: {
    "saturated-sum": "The default. S = Σ w·g·k; T = 10·tanh(S ÷ s).",
    "shrunken-mean":
      "Σ w·g·k ÷ (1 + Σ w·k): depends little on how many acts are listed, but lets a prisoner exchange cancel a round of sanctions.",
    "bounded-increments":
      "After the Tsinghua index of great-power relations: the level P decays by h; then the acts of each day, I = 0.2·Σ w·g, move it by I·(10 − P) ÷ 10 if they are friendly, else by I·(10 + P) ÷ 10. Acts that last count on their first day only; P is 0 before 1917. The published equation could not be read in the original: the form is given from a description of it.",
    "net-cooperation": "After Goldstein and Freeman: Σ w·g of the acts that begin in a year. No memory.",
    "density-corrected":
      "S times the square root of (mean rate ÷ local rate), where a rate is counted acts a year in a centred ten-year window. It shows what denser recording of recent years may do.",
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
    note: "Pairs of months of which published histories say that one was warmer, each with its source; the list was made before any curve of this form was looked at, and is a table of the dataset (agreed-pairs). Both months of a pair lie in one era, or in two; inside cold or inside warm times the order is harder to tell. A tie counts as wrong.",
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
      why: "What the histories hold",
      warmer: "Warmer month",
      colder: "Colder month",
    },
  },
  leaveOut: "With one decade left out",
  leaveOutNote:
    "All events that begin in a decade are left out; the months outside that decade are compared with the default, and those after it alone, which is the harder test: the months before are the same by construction. Spans that begin in a decade and go on are left out with it. The largest difference is the default less the curve without: what the decade contributes.",
  leaveOutColumns: {
    decade: "Left out",
    rho: "ρ",
    mean: "Mean absolute difference, degrees",
    after: "ρ after it",
    meanAfter: "The same after it",
    largest: "Largest difference",
    when: "In",
  },
  decade: (decade: number) => `${decade}s`,
  influential: "The acts that move it most",
  influentialNote:
    "Each act is left out in turn: the mean absolute change of all months, and the month in which it matters most, as the default less the curve without. Long spans lead the list, since they weigh in many months.",
  influentialColumns: {
    event: "Event",
    date: "Date",
    mean: "Mean absolute change, degrees",
    largest: "Largest change",
    when: "In",
  },
  directed: "Both sides apart",
  directedNote:
    "w·g of the acts of each side on their first day, added up by decade, in weight points: between the two governments, and indirect, which count half. Acts of both together have no direction.",
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
