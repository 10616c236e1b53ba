import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { over, paletteOf, themes } from "@/lib/look/palette";
import {
  type ColourRole,
  fillRole,
  fillSteps,
  inkRoles,
  lineRole,
  lineSteps,
  onFillRole,
  paint,
} from "@/lib/look/roles";
import { hexOf, indices } from "./colours";

describe.each(themes)("the %s theme", (theme) => {
  const palette = paletteOf(theme);
  const contrast = (a: ColourRole, b: ColourRole) => wcagContrast(hexOf(theme, a), hexOf(theme, b));

  it("has a six-digit hex colour for every role, and no other", () => {
    const roles: readonly string[] = [
      ...inkRoles,
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
  });
});
