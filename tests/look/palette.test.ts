import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { over, paletteOf, themes } from "@/lib/look/palette";
import {
  type ColourRole,
  fieldRoles,
  fillRole,
  fillSteps,
  inkRoles,
  lineRole,
  lineSteps,
  onFieldRole,
  onFillRole,
  paint,
} from "@/lib/look/roles";
import { colourOf, hexOf, indices } from "./colours";

describe.each(themes)("the %s theme", (theme) => {
  const palette = paletteOf(theme);
  const contrast = (a: ColourRole, b: ColourRole) => wcagContrast(hexOf(theme, a), hexOf(theme, b));

  it("has a six-digit hex colour for every role, and no other", () => {
    const roles: readonly string[] = [
      ...inkRoles,
      ...fieldRoles.flatMap((role) => [role, `on-${role}`]),
      ...indices(fillSteps).flatMap((index) => [`fill-${index}`, `on-fill-${index}`]),
      ...indices(lineSteps).map((index) => `line-${index}`),
    ];
    expect([...palette.keys()].toSorted()).toEqual(roles.toSorted());
    expect([...palette.values()].filter((hex) => !/^#[0-9a-f]{6}$/.test(hex))).toEqual([]);
  });

  it.each(["ink", "soft", "faint", "link", "accent"] as const)(
    "has %s that reads as text on paper and wash",
    (role) => {
      expect(contrast(role, "paper")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(role, "wash")).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("has text that reads on every fill", () => {
    const unread = indices(fillSteps).filter((index) => contrast(`on-fill-${index}`, `fill-${index}`) < 4.5);
    expect(unread).toEqual([]);
  });

  it("has lines and a mark of focus that stand out from paper", () => {
    const faint = indices(lineSteps).filter((index) => contrast(`line-${index}`, "paper") < 3);
    expect(faint).toEqual([]);
    expect(contrast("focus", "paper")).toBeGreaterThanOrEqual(3);
  });

  it.each(fieldRoles)("has %s that stands out from paper, and text that reads on it", (role) => {
    expect(contrast(role, "paper")).toBeGreaterThanOrEqual(3);
    expect(contrast(onFieldRole(role), role)).toBeGreaterThanOrEqual(4.5);
  });

  it("has a neutral fill that shows on paper only just, and a grid fainter than a hairline", () => {
    expect(contrast(fillRole(0), "paper")).toBeLessThan(1.5);
    expect(contrast("grid", "paper")).toBeLessThan(contrast("hairline", "paper"));
    expect(contrast("hairline", "paper")).toBeLessThan(contrast("faint", "paper"));
  });

  it("lays a colour over paper: nothing of it at 0, half at ½, all of it at 1", () => {
    const ink = hexOf(theme, "ink");
    expect(over(theme, ink, 0)).toBe(hexOf(theme, "paper"));
    expect(over(theme, ink, 1)).toBe(ink);
    const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const half = channels(over(theme, ink, 0.5));
    const [paper, dark] = [channels(hexOf(theme, "paper")), channels(ink)];
    for (const [index, value] of half.entries())
      expect(Math.abs(value - ((paper[index] ?? 0) + (dark[index] ?? 0)) / 2)).toBeLessThanOrEqual(1);
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

/** Distance in OKLab, where black and white lie 1 apart: 0.02 is just seen side by side, three times that is clear. */
const distance = differenceEuclidean("oklab");
const justSeen = 0.02;
const clear = 3 * justSeen;

/** The order in which fields are stacked, from the bottom up; each touches the one above it. */
const stack = ["strategic", "missile-defence", "testing", "non-proliferation", "risk-reduction"] as const;

describe.each(themes.flatMap((theme) => sights.map((sight) => ({ theme, ...sight }))))(
  "the colours of fields for a reader with $eye in the $theme theme",
  ({ theme, see }) => {
    const apart = (a: ColourRole, b: ColourRole) =>
      distance(see(colourOf(theme, a)), see(colourOf(theme, b)));

    it("are six that differ from one another", () => {
      const pairs = fieldRoles.flatMap((a, index) => fieldRoles.slice(index + 1).map((b) => [a, b] as const));
      expect(pairs).toHaveLength(15);
      expect(pairs.filter(([a, b]) => apart(a, b) < justSeen)).toEqual([]);
    });

    it("are told apart clearly where they lie on each other in a stack", () => {
      const neighbours = stack.slice(1).map((above, index) => [stack[index] ?? above, above] as const);
      // Before testing and non-proliferation had agreements, risk reduction lay on missile defence; after it, testing on strategic forces.
      const touching = [
        ...neighbours,
        ["missile-defence", "risk-reduction"] as const,
        ["strategic", "testing"] as const,
        ["testing", "risk-reduction"] as const,
      ];
      expect(touching.filter(([a, b]) => apart(`field-${a}`, `field-${b}`) < clear)).toEqual([]);
    });
  },
);

describe("the role of a temperature", () => {
  it("goes from the first step at −10 over the middle at 0 to the last at +10", () => {
    expect([-10, 0, 10].map(fillRole)).toEqual(["fill-0", "fill-20", "fill-40"]);
    expect([-10, 0, 10].map(onFillRole)).toEqual(["on-fill-0", "on-fill-20", "on-fill-40"]);
    expect([-10, 0, 10].map(lineRole)).toEqual(["line-0", "line-4", "line-8"]);
  });

  it("changes half a degree at a time for fills and every two and a half degrees for lines", () => {
    expect([0.24, 0.26, 0.74, 0.76].map(fillRole)).toEqual(["fill-20", "fill-21", "fill-21", "fill-22"]);
    expect([1.2, 1.3].map(lineRole)).toEqual(["line-4", "line-5"]);
  });

  it("stays at the ends beyond them", () => {
    expect([-11, 12].map(fillRole)).toEqual(["fill-0", "fill-40"]);
  });

  it("is painted as a variable of the same name", () => {
    expect(paint(fillRole(-10))).toBe("var(--fill-0)");
    expect(paint("field-testing")).toBe("var(--field-testing)");
    expect(paint(onFieldRole("field-testing"))).toBe("var(--on-field-testing)");
  });
});
