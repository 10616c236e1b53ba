/**
 * Colours by role. A chart names a role; the page knows it as a CSS variable, a picture as the hex of its theme
 * (`palette.ts`). Nothing outside this folder writes a colour.
 */
export const inkRoles = [
  "paper",
  "wash",
  "hairline",
  "grid",
  "ink",
  "soft",
  "faint",
  "link",
  "accent",
  "band",
  "focus",
] as const;

export type InkRole = (typeof inkRoles)[number];

/** The fields of arms control: six muted hues that keep clear of the blue and orange of temperature. */
export const fieldRoles = [
  "field-strategic",
  "field-missile-defence",
  "field-testing",
  "field-non-proliferation",
  "field-risk-reduction",
  "field-conventional",
] as const;

export type FieldRole = (typeof fieldRoles)[number];

/** Steps of the diverging scale: half a degree each, −10 … +10. */
export const fillSteps = 41;
/** Steps of the darker scale that draws the line itself: 2.5 degrees each. */
export const lineSteps = 9;

export type ColourRole =
  | InkRole
  | FieldRole
  | `on-${FieldRole}`
  | `fill-${number}`
  | `on-fill-${number}`
  | `line-${number}`;

const step = (temperature: number, steps: number): number =>
  Math.max(0, Math.min(steps - 1, Math.round(((temperature + 10) / 20) * (steps - 1))));

/** The fill of a temperature, −10…+10: deep ice blue through paper to ember orange. */
export const fillRole = (temperature: number): ColourRole => `fill-${step(temperature, fillSteps)}`;

/** Text that reads on the fill of a temperature. */
export const onFillRole = (temperature: number): ColourRole => `on-fill-${step(temperature, fillSteps)}`;

/** The line of a temperature: dark enough to read on paper. */
export const lineRole = (temperature: number): ColourRole => `line-${step(temperature, lineSteps)}`;

/** A role as the paint of an SVG or CSS value. */
export const paint = (role: ColourRole): string => `var(--${role})`;

/** Text that reads on a field's colour. */
export const onFieldRole = (role: FieldRole): ColourRole => `on-${role}`;
