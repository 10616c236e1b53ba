/**
 * The parameters of the index.
 * `halfLife` h, months, over which an act loses half its strength; `indirect` δ, the factor of indirect acts;
 * `repetition` ρ, what each further act of a class counts beside the one before it, 0…1; `conditions` c, in weight
 * points, what a grade counts; `scale` s, in weight points, at which the sum saturates.
 */
export type Parameters = {
  readonly halfLife: number;
  readonly indirect: number;
  readonly repetition: number;
  readonly conditions: number;
  readonly scale: number;
};

export const defaults: Parameters = {
  halfLife: 12,
  indirect: 0.5,
  repetition: 0.7,
  conditions: 4,
  scale: 60,
};

/** Mean length of a month, in days: the unit in which the half-life counts. */
export const daysPerMonth = 30.4375;
