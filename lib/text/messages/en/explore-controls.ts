/** What the method page's laboratory says in the browser: templates have places in braces. */
export const controls = {
  reading: "Reading of the point",
  close: "Close the reading",
  label: "The temperature chart with its parameters",
  form: "Form of the index",
  formNames: {
    index: "Acts and conditions (the default)",
    "acts-alone": "1 Acts alone",
    "conditions-alone": "2 Conditions alone",
    "one-size": "3 All acts of one size",
    "no-discount": "4 No discount for repetition",
    "shrunken-mean": "5 Shrunken mean of the acts",
    "net-cooperation": "6 Net co-operation by year",
  },
  parameters: "Parameters",
  symbols: { halfLife: "h", indirect: "δ", repetition: "ρ", conditions: "c", scale: "s" },
  meanings: {
    halfLife: "half-life, months",
    indirect: "factor of indirect acts",
    repetition: "what the next act of a kind counts",
    conditions: "weight points of a grade",
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
    index: {
      name: "Acts and conditions",
      subtitle: "Temperature of relations by month with the parameters as set, −10 hostile to +10 close",
    },
    "acts-alone": {
      name: "Acts alone",
      subtitle: "What was done, without the state of relations (c = 0), −10 to +10",
    },
    "conditions-alone": {
      name: "Conditions alone",
      subtitle: "The state of relations in five domains, without what was done, −10 to +10",
    },
    "one-size": {
      name: "All acts of one size",
      subtitle: "Every act of ordinary magnitude, −10 to +10",
    },
    "no-discount": {
      name: "No discount for repetition",
      subtitle: "Acts of one kind all count in full (ρ = 1), −10 to +10",
    },
    "shrunken-mean": {
      name: "Shrunken mean",
      subtitle:
        "Mean weight of the acts that are remembered, drawn towards zero where there are few, −10 to +10",
    },
    "net-cooperation": {
      name: "Net co-operation",
      subtitle: "Weight and size of the acts that begin in a year, added up, in weight points",
    },
  },
};
