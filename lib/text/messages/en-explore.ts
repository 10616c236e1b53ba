/** The words of the method page's laboratory: other forms, other parameters, and how the index holds up. Templates for the browser have places in braces. */
export const enExplore = {
  heading: "Try it: other parameters, other forms",
  note: "Move a slider or choose another form: the curve is recalculated in your browser, from the same coded acts. The dashed line is the default. The address carries what you set.",
  words: {
    label: "The temperature chart with its parameters",
    form: "Form of the index",
    formNames: {
      "saturated-sum": "Saturated sum (the default)",
      "shrunken-mean": "1 Shrunken mean",
      "bounded-increments": "2 Bounded increments",
      "net-cooperation": "3 Net co-operation by year",
      "density-corrected": "4 Corrected for density",
    },
    parameters: "Parameters",
    symbols: { halfLife: "h", indirect: "δ", floor: "φ", scale: "s" },
    meanings: {
      halfLife: "half-life, months",
      indirect: "factor of indirect acts",
      floor: "least share while an act lasts",
      scale: "weight points at saturation",
    },
    reset: "Back to the default",
    hint: "Point at the curve, or use the arrow keys, to read a month",
    hintBars: "Point at a bar, or use the arrow keys, to read a year",
    failed: "The interactive chart could not be loaded. The drawing shows the default.",
    refused: "The address asked for something that cannot be set ({refused}): the default is shown for it.",
    same: "This is the index as every page shows it.",
    distance:
      "Against the default: rank correlation {correlation}, mean difference {difference} degrees; {kept} of {months} months keep their word.",
    otherUnit:
      "Net co-operation has another unit, weight points a year: only its direction can be compared with the dashed line.",
    bandStays: "The grey range is that of the default: it is not recalculated.",
    ghost: "Default",
    ghostBars: "Temperature at the end of it, default",
    bandOfDefault: "10–90 % range of the default",
    points: "weight points",
    forms: {
      "saturated-sum": {
        name: "Saturated sum",
        subtitle: "Temperature of relations by month with the parameters as set, −10 hostile to +10 close",
      },
      "shrunken-mean": {
        name: "Shrunken mean",
        subtitle:
          "Mean weight of the acts that are remembered, drawn towards zero where there are few, −10 to +10",
      },
      "bounded-increments": {
        name: "Bounded increments",
        subtitle:
          "A level that decays and is moved by the acts of each day, less the closer it is to the bound they push it to, −10 to +10",
      },
      "net-cooperation": {
        name: "Net co-operation",
        subtitle: "Weights of the acts that begin in a year, added up, in weight points",
      },
      "density-corrected": {
        name: "Corrected for density",
        subtitle:
          "The sum corrected for how densely the ten years around are recorded, before it saturates, −10 to +10",
      },
    },
  },
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
  rules: "How acts are coded",
  rulesNote:
    "One act, one row, one code; the weight is that of the code. The same rule for both sides. Beside each rule stand acts that it was applied to; where there is none, no row has this code and actor. The codes were given by the project, each row once: agreement between independent coders has not been measured, and the grey range does not vary the choice of code.",
  noExample: "none recorded",
  rulesColumns: {
    rule: "Rule",
    code: "Code",
    weight: "Weight",
    us: "United States",
    "ussr-russia": "Soviet Union, Russia",
    both: "Both",
  },
  codingRules: [
    {
      code: "046",
      rule: "Talks; a summit with real talks. If its agreements have rows of their own, the summit is coded as a visit.",
    },
    { code: "057", rule: "A treaty or accord signed or ratified." },
    { code: "160", rule: "A treaty left, suspended or allowed to lapse; a shared arrangement ended." },
    { code: "161", rule: "Diplomats expelled, an ambassador recalled, visits cancelled, offices closed." },
    { code: "163", rule: "Sanctions, embargoes, boycotts, also of Olympic Games." },
    { code: "085", rule: "Sanctions, embargoes or boycotts lifted." },
    { code: "173", rule: "Persons arrested, held, tried or indicted, soldiers and agents among them." },
    { code: "0841", rule: "Persons freed or exchanged." },
    { code: "154", rule: "Forces raised, sent or stationed, missiles deployed." },
    { code: "152", rule: "Military alert." },
    { code: "190", rule: "Fire at the other’s aircraft or men; armed intervention elsewhere (indirect)." },
    { code: "113", rule: "Alliances and programmes against the other (indirect)." },
    {
      code: "112",
      rule: "A public accusation: also the answer to cyber operations or interference, which have no code themselves.",
    },
  ],
  conditions: "Lasting conditions",
  conditionsText: [
    "A condition is a standing state between the two governments that one of them, or both, keep up: a status (recognition refused, a listing as adversary, the same side in a war), or a rule or practice that limits what crosses between them (persons, aircraft, goods, broadcasts, military co-operation).",
    "It rests on a public legal or official act (law, order, note, declaration), or a published record lets anyone measure from outside that it is there. The other side does not dispute that it exists.",
    "It is directed at the other: the act names it, was notified to it, or was applied to it by a formal decision. A law of general form and a listing of single persons or firms are not conditions.",
    "It lasts a year or more, and documents give its first and its last day, or say that it still went on. A break of a year or more makes two rows, a shorter one is told in the note. Where a day cannot be documented, the state is left out, or its day is given as precisely as it is known and the row is medium.",
    "Not conditions are attitudes and rivalry, wars between others, postures of forces, vacancies and absences that nobody decreed, the lasting result of a finished act (a closed consulate, an expulsion, a repudiated debt, seized property), and what a treaty provides: its life is in agreements.",
    "Acts that go on (fighting, occupation, blockade, detention, deliveries of aid or arms, rounds of sanctions, joint programmes) are events of their own kind with end_date or ongoing, for both sides alike, and never conditions.",
    "One act, one row: where the act that set the state up has a row, that row carries the span and keeps its kind. A row of kind condition is written only where no row carries the state.",
    "The code is that of the act that set the state up, by the same list as for every event; the same state has the same code whichever side keeps it up. actor is who keeps it up, both where both do by one arrangement; states that answer each other are two rows, which name each other in their notes.",
    "Every candidate found on one side is looked for on the other.",
    "Spans of one regime do not overlap. A regime of sanctions is one span and later listings under it are events without one. Two rows of different regimes may last together only if they say different things; a span ends on the day before the act that ends it, where that act has a row of its own.",
  ],
  conditionColumns: {
    condition: "Condition",
    actor: "Kept up by",
    time: "From – to",
    code: "Code",
    weight: "Weight",
  },
  reviewed: ({ reviewed }: { reviewed: string }) =>
    `The record ends on ${reviewed}. Nothing later could be verified when the tables were reviewed; what happened since is left open, not guessed.`,
};
