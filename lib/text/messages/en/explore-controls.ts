/** What the method page's laboratory says in the browser: templates have places in braces. */
export const controls = {
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
};
