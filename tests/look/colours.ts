import { type Color, converter, parse } from "culori";
import { paletteOf, type Theme } from "@/lib/look/palette";
import type { ColourRole } from "@/lib/look/roles";

export const indices = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);

/** The hex of a role; a role without one is a failure of the test that asks. */
export function hexOf(theme: Theme, role: ColourRole): string {
  const hex = paletteOf(theme).get(role);
  if (hex === undefined) throw new Error(`${theme} has no ${role}`);
  return hex;
}

export function colourOf(theme: Theme, role: ColourRole): Color {
  const colour = parse(hexOf(theme, role));
  if (colour === undefined) throw new Error(`${role} is no colour: ${hexOf(theme, role)}`);
  return colour;
}

const toOklch = converter("oklch");

/** Lightness as the eye sees it, 0 black … 1 white (OKLCH). */
export const lightnessOf = (theme: Theme, role: ColourRole): number => toOklch(colourOf(theme, role)).l;
