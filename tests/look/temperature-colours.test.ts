import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from "culori";
import { describe, expect, it } from "vitest";
import { type Theme, themes } from "@/lib/look/palette";
import { fillRole, fillSteps, lineRole } from "@/lib/look/roles";
import { colourOf, indices, lightnessOf } from "./colours";

const temperatures = indices(fillSteps).map((index) => index / 2 - 10);
const warm = temperatures.filter((temperature) => temperature >= 0);

const fillLightness = (theme: Theme, temperature: number) => lightnessOf(theme, fillRole(temperature));

/** How much further from paper each half degree goes, along one arm; rounding to hex blurs it by about 0.002. */
const stepsOf = (theme: Theme, arm: 1 | -1) =>
  warm.slice(1).map((t) => fillLightness(theme, arm * t) - fillLightness(theme, arm * (t - 0.5)));

describe.each(themes)("the scale of fills in the %s theme", (theme) => {
  const away = theme === "light" ? -1 : 1;

  it.each([1, -1] as const)("goes away from paper with every half degree, arm %d", (arm) => {
    expect(stepsOf(theme, arm).filter((step) => step * away <= 0)).toEqual([]);
  });

  it.each([1, -1] as const)("goes by equal steps of lightness, arm %d", (arm) => {
    const steps = stepsOf(theme, arm);
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(steps.filter((step) => Math.abs(step - mean) > 0.004)).toEqual([]);
  });

  it("is as light on the cold side as on the warm one", () => {
    const uneven = warm.filter((t) => Math.abs(fillLightness(theme, t) - fillLightness(theme, -t)) > 0.02);
    expect(uneven).toEqual([]);
  });
});

type Sight = { readonly eye: string; readonly see: (colour: Color) => Color };

/** Full loss of the receptors for red, green and blue light, and normal sight. */
const sights: readonly Sight[] = [
  { eye: "protanopia", see: filterDeficiencyProt(1) },
  { eye: "deuteranopia", see: filterDeficiencyDeuter(1) },
  { eye: "tritanopia", see: filterDeficiencyTrit(1) },
  { eye: "no deficiency", see: (colour) => colour },
];

const difference = differenceCiede2000();

/**
 * CIEDE2000 distances. 2 is just seen side by side; stripes and tiles are compared apart from each other and in narrow
 * shapes, where 10 is told apart with care and 20 at a glance. Which side of zero a year is on must show at a glance.
 */
const atAGlance = 20;
const withCare = 10;

describe.each(themes.flatMap((theme) => sights.map((sight) => ({ theme, ...sight }))))(
  "for a reader with $eye in the $theme theme",
  ({ theme, see }) => {
    const fill = (temperature: number) => see(colourOf(theme, fillRole(temperature)));

    it.each([3, 5, 8, 10])("cold and warm are told apart at a glance at ±%d", (temperature) => {
      expect(difference(fill(-temperature), fill(temperature))).toBeGreaterThanOrEqual(atAGlance);
    });

    it("cool and mild are told apart with care at ±1, the bound of neutral", () => {
      expect(difference(fill(-1), fill(1))).toBeGreaterThanOrEqual(withCare);
    });

    it.each([-5, 5])("neutral is told apart at a glance from %d", (temperature) => {
      expect(difference(fill(0), fill(temperature))).toBeGreaterThanOrEqual(atAGlance);
    });

    it.each([5, 10])("the line has two colours at ±%d", (temperature) => {
      const line = (side: 1 | -1) => see(colourOf(theme, lineRole(side * temperature)));
      expect(difference(line(-1), line(1))).toBeGreaterThanOrEqual(atAGlance);
    });
  },
);
