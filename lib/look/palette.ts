import { clampChroma, formatHex, interpolate, wcagContrast } from "culori";
import {
  type ColourRole,
  type FieldRole,
  fieldRoles,
  fillSteps,
  type InkRole,
  lineSteps,
  onFieldRole,
} from "./roles";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

type Inks = Readonly<Record<InkRole, string>>;

const inks: Readonly<Record<Theme, Inks>> = {
  light: {
    paper: "#fbfaf6",
    wash: "#f3efe6",
    hairline: "#d9d4c8",
    grid: "#e6e2d9",
    ink: "#1d1c1a",
    soft: "#57534c",
    faint: "#6f6a61",
    link: "#1f4e79",
    accent: "#a34a10",
    band: "#8d8678",
    focus: "#1f4e79",
  },
  dark: {
    paper: "#14161a",
    wash: "#1a1d22",
    hairline: "#363b43",
    grid: "#262a30",
    ink: "#ece8df",
    soft: "#b3aea4",
    faint: "#96918a",
    link: "#93bde0",
    accent: "#f0a35f",
    band: "#6f737b",
    focus: "#93bde0",
  },
};

/** One arm of a diverging scale in OKLCH: lightness is shared by both arms, so neither side looks stronger. */
type Arm = { readonly hue: readonly [number, number]; readonly chroma: number };
type Diverging = {
  readonly lightness: readonly [number, number];
  readonly cold: Arm;
  readonly warm: Arm;
  readonly neutralChroma: number;
  /** How early the hue comes in: 1 only at the end of the scale, 2 at its middle. */
  readonly rise: number;
};

const fills: Readonly<Record<Theme, Diverging>> = {
  light: {
    lightness: [0.925, 0.42],
    cold: { hue: [238, 252], chroma: 0.108 },
    warm: { hue: [76, 46], chroma: 0.158 },
    neutralChroma: 0.012,
    rise: 1.45,
  },
  dark: {
    lightness: [0.275, 0.76],
    cold: { hue: [250, 240], chroma: 0.118 },
    warm: { hue: [48, 66], chroma: 0.145 },
    neutralChroma: 0.006,
    rise: 1.3,
  },
};

const lines: Readonly<Record<Theme, Diverging>> = {
  light: {
    lightness: [0.52, 0.42],
    cold: { hue: [244, 252], chroma: 0.12 },
    warm: { hue: [56, 44], chroma: 0.155 },
    neutralChroma: 0.01,
    rise: 2.2,
  },
  dark: {
    lightness: [0.72, 0.84],
    cold: { hue: [245, 240], chroma: 0.115 },
    warm: { hue: [58, 68], chroma: 0.145 },
    neutralChroma: 0.012,
    rise: 2,
  },
};

/** Lightness, chroma and hue (OKLCH) of the fields: neighbours in a stack differ in lightness as well as in hue. */
type Lch = readonly [lightness: number, chroma: number, hue: number];

const fieldColours: Readonly<Record<Theme, Readonly<Record<FieldRole, Lch>>>> = {
  light: {
    "field-strategic": [0.42, 0.085, 355],
    "field-missile-defence": [0.55, 0.11, 310],
    "field-testing": [0.65, 0.115, 95],
    "field-non-proliferation": [0.46, 0.075, 155],
    "field-risk-reduction": [0.64, 0.07, 195],
    "field-conventional": [0.52, 0.03, 70],
  },
  dark: {
    "field-strategic": [0.56, 0.1, 355],
    "field-missile-defence": [0.62, 0.11, 310],
    "field-testing": [0.75, 0.105, 95],
    "field-non-proliferation": [0.53, 0.085, 155],
    "field-risk-reduction": [0.72, 0.07, 195],
    "field-conventional": [0.62, 0.03, 70],
  },
};

function fieldColour(theme: Theme, role: FieldRole): string {
  const [l, c, h] = fieldColours[theme][role];
  return formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch"));
}

/** Chroma rises faster than lightness falls, so that a mild year already has a hue. */
const chromaShape = (strength: number, rise: number) =>
  Math.sin((Math.min(1, strength * rise) * Math.PI) / 2);

function scaleColour(scale: Diverging, temperature: number): string {
  const strength = Math.abs(temperature) / 10;
  const arm = temperature < 0 ? scale.cold : scale.warm;
  const [from, to] = scale.lightness;
  const [near, far] = arm.hue;
  const colour = {
    mode: "oklch",
    l: from + (to - from) * strength,
    c: Math.max(scale.neutralChroma, arm.chroma * chromaShape(strength, scale.rise)),
    h: temperature === 0 ? 85 : near + (far - near) * strength,
  } as const;
  return formatHex(clampChroma(colour, "oklch"));
}

const temperatureAt = (index: number, steps: number) => (index / (steps - 1)) * 20 - 10;

/** Text on a fill: the first of paper, ink, white and black, in that order, that reaches 4.5 : 1. */
function onFill(theme: Theme, fill: string): string {
  const candidates =
    theme === "light" ? [inks.light.paper, inks.light.ink] : [inks.dark.ink, inks.dark.paper];
  const reads = (text: string) => wcagContrast(text, fill) >= 4.5;
  return [...candidates, "#ffffff"].find(reads) ?? "#000000";
}

/** Every role of a theme as six-digit hex: what CSS variables, drawings and slides are made from. */
export function paletteOf(theme: Theme): ReadonlyMap<ColourRole, string> {
  const entries: [ColourRole, string][] = [];
  for (const [role, hex] of inkEntries(theme)) entries.push([role, hex]);
  for (const role of fieldRoles) {
    const colour = fieldColour(theme, role);
    entries.push([role, colour], [onFieldRole(role), onFill(theme, colour)]);
  }
  for (let index = 0; index < fillSteps; index++) {
    const fill = scaleColour(fills[theme], temperatureAt(index, fillSteps));
    entries.push([`fill-${index}`, fill], [`on-fill-${index}`, onFill(theme, fill)]);
  }
  for (let index = 0; index < lineSteps; index++)
    entries.push([`line-${index}`, scaleColour(lines[theme], temperatureAt(index, lineSteps))]);
  return new Map(entries);
}

const inkEntries = (theme: Theme): readonly [InkRole, string][] => {
  const { paper, wash, hairline, grid, ink, soft, faint, link, accent, band, focus } = inks[theme];
  return [
    ["paper", paper],
    ["wash", wash],
    ["hairline", hairline],
    ["grid", grid],
    ["ink", ink],
    ["soft", soft],
    ["faint", faint],
    ["link", link],
    ["accent", accent],
    ["band", band],
    ["focus", focus],
  ];
};

/** A colour laid over paper at an opacity, as the hex that the eye sees. */
export const over = (theme: Theme, colour: string, opacity: number): string =>
  formatHex(interpolate([inks[theme].paper, colour], "rgb")(opacity)) ?? colour;
